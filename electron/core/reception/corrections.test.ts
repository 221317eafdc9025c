import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { CorrectionFields } from '../../../shared/reception/corrections.ts'
import { everyCorrection, someComplaint, someJudgement } from '../testing/complaint-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: noon })
})
afterEach(() => desk.close())

const sheets = () => desk.as('receptionist').corrections
const blank: CorrectionFields = {
  ...{ foundAt: noon, finder: '许佳宁', sourceNote: null, fact: '接待准备 26 分钟', kind: null, grade: null },
  ...{ department: null, analysis: null, immediate: null, measure: null, responsible: null },
  source: 'inspection',
}
const filled: CorrectionFields = {
  ...{ ...blank, department: '环境', analysis: '交接不清', immediate: '当场补齐', measure: '班前会点名到岗' },
  ...{ kind: 'implementation', grade: 'ordinary', responsible: '段秀兰' },
}
const look = { result: 'effective', text: '抽查三次均在 20 分钟内', verifier: '沈婉清', at: null } as const

test('from an inspection: filled in, limited by its grade, verified by another person, closed', async () => {
  const made = await sheets().create(blank)
  expect(made.serial).toBe('BH-20261012-01')
  const empty = await sheets().get({ id: made.id })
  expect(empty).toMatchObject({ state: 'open', dueAt: null, caseId: null, complaint: null })
  const early = await desk.reply('receptionist', 'corrections.verify', { ...look, id: made.id, rev: 1 })
  expect(early).toMatchObject({ error: { code: 'REFUSED', missing: empty.missing } })
  expect(empty.missing).toEqual(['不合格类型', '不合格程度', '原因分析', '纠正/预防措施', '责任人'])

  const amended = await sheets().amend({ ...filled, id: made.id, rev: 1 })
  expect(await sheets().get({ id: made.id })).toMatchObject({ dueAt: noon + day, missing: [] })
  const himself = await desk.reply('receptionist', 'corrections.verify', { ...look, ...amended, verifier: '段秀兰' })
  expect(himself).toMatchObject({ error: { code: 'INVALID', fields: { verifier: expect.stringContaining('责任人本人') } } })
  const notYet = await desk.as('departmentHead').corrections.verify({ ...look, ...amended, result: 'ineffective' })
  expect(await sheets().get({ id: made.id })).toMatchObject({ state: 'open', verifications: [{ result: 'ineffective' }] })
  desk.clock.set(noon + 2 * day)
  await sheets().verify({ ...look, ...notYet })
  const closed = await sheets().get({ id: made.id })
  expect(closed).toMatchObject({ state: 'closed', closedAt: noon + 2 * day, actions: ['print'] })
  expect(closed.verifications).toHaveLength(2)
  for (const path of ['corrections.amend', 'corrections.verify']) {
    const reply = await desk.reply('receptionist', path, { ...filled, ...look, id: made.id, rev: closed.rev })
    expect(reply).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('已验证关闭') } })
  }
})

test.each([
  ['slight', 30 * minute],
  ['ordinary', day],
  ['serious', 3 * day],
] as const)('%s has a limit of its own (domain 2.6)', async (grade, within) => {
  const { id } = await sheets().create({ ...blank, grade })
  expect((await sheets().get({ id })).dueAt).toBe(noon + within)
})

test('found neither in the future, nor out of a complaint that has not asked for it', async () => {
  for (const [changes, field] of [
    [{ foundAt: noon + hour }, 'foundAt'],
    [{ source: 'complaint' }, 'source'],
  ] as const) {
    const reply = await desk.reply('receptionist', 'corrections.create', { ...blank, ...changes })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { [field]: expect.any(String) } } })
  }
})

async function needed() {
  const { id: caseId, slip } = await desk.as('receptionist').cases.register(someComplaint)
  const id = slip?.id ?? ''
  const judged = await desk.as('receptionist').complaints.judge({ ...someJudgement, needsCorrection: true, id, rev: 1 })
  const [report] = (await desk.as('receptionist').complaints.get({ id })).corrections
  return { caseId, id, judged, report: report! }
}

test('a complaint that needs correction drafts it, and 注销 waits until it is closed (1: 4.8)', async () => {
  const { caseId, id, report } = await needed()
  expect(await sheets().get({ id: report.id })).toMatchObject({
    ...{ source: 'complaint', sourceNote: 'TS-20261012-01', fact: someComplaint.content, caseId },
    complaint: { id, serial: 'TS-20261012-01' },
  })
  const waits = expect.stringContaining('BH-20261012-01 尚未验证关闭')
  const line = await desk.as('receptionist').cases.get({ id: caseId })
  expect(line.missing).toEqual(expect.arrayContaining([waits]))
  const amended = await sheets().amend({ ...filled, source: 'complaint', id: report.id, rev: 1 })
  await sheets().verify({ ...look, ...amended })
  const after = await desk.as('receptionist').cases.get({ id: caseId })
  expect(after.missing).not.toEqual(expect.arrayContaining([waits]))
  expect(after.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['correctionIssued', 'correctionVerified']))
})

test('the decision taken back voids an untouched report; one with work on it stands until supervision voids it', async () => {
  const { id, judged, report } = await needed()
  const back = await desk.as('receptionist').complaints.judge({ ...someJudgement, ...judged })
  expect(await sheets().get({ id: report.id })).toMatchObject({ state: 'voided' })
  const again = await desk.as('receptionist').complaints.judge({ ...someJudgement, ...back, needsCorrection: true })
  const second = (await desk.as('receptionist').complaints.get({ id })).corrections[1]!
  const amended = await sheets().amend({ ...filled, source: 'complaint', id: second.id, rev: 1 })
  const reply = await desk.reply('receptionist', 'complaints.judge', { ...someJudgement, ...again })
  expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { needsCorrection: expect.stringContaining('BH-') } } })
  expect(await desk.reply('receptionist', 'corrections.void', { ...amended, reason: '重复' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
  await desk.as('projectManager').corrections.void({ ...amended, reason: '与另一张重复' })
  expect(await sheets().get({ id: second.id })).toMatchObject({ state: 'voided', voidReason: '与另一张重复' })
  const open = await desk.as('receptionist').complaints.get({ id })
  expect(open).toMatchObject({
    needsCorrection: null,
    missing: expect.arrayContaining(['尚未决定是否需要纠正预防措施']),
  })
  await desk.as('receptionist').complaints.judge({ ...someJudgement, id, rev: open.rev, needsCorrection: true })
  const { corrections } = await desk.as('receptionist').complaints.get({ id })
  expect(corrections.map(({ state }) => state)).toEqual(['已作废', '已作废', '纠正中'])
})

test('the list by grade, kind, source, open and late', async () => {
  const a = await sheets().create(filled)
  const b = await sheets().create({ ...blank, source: 'audit', grade: 'slight' })
  desk.clock.set(noon + hour)
  const found = async (filter: Partial<typeof everyCorrection>) =>
    (await sheets().list({ ...everyCorrection, ...filter })).corrections.map(({ id }) => id)
  expect(await found({})).toEqual([b.id, a.id])
  expect(await found({ grade: ['ordinary'] })).toEqual([a.id])
  expect(await found({ kind: ['system'] })).toEqual([])
  expect(await found({ source: ['audit'] })).toEqual([b.id])
  expect(await found({ late: true })).toEqual([b.id])
  await sheets().verify({ ...look, ...a })
  expect(await found({ open: true })).toEqual([b.id])
  const page = await sheets().list({ ...everyCorrection, limit: 1 })
  expect(await found({ after: page.next })).toEqual([a.id])
})
