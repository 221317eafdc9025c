import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import type { SpecialReportKind } from '../../../shared/reception/special-reports.ts'
import { auditRows } from '../testing/audit-rows.ts'
import { someComplaint, someJudgement, someWork } from '../testing/complaint-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: noon })
})
afterEach(() => desk.close())

const counter = () => desk.as('receptionist')
const reports = () => counter().specialReports
const complaint = (id: string) => counter().complaints.get({ id })
const leak = { ...someJudgement, matter: '地库渗水' } as const

async function registered(changes: Partial<Parameters<ReturnType<typeof counter>['cases']['register']>[0]> = {}) {
  const { id: caseId } = await counter().cases.register({ ...someComplaint, ...changes })
  const { slips } = await counter().cases.get({ id: caseId })
  return { caseId, id: slips[0]?.id ?? '' }
}
const judged = async (id: string, changes: Partial<typeof someJudgement> = {}) =>
  counter().complaints.judge({ ...leak, ...changes, id, rev: (await complaint(id)).rev })
const passages = { course: null, investigation: null, measures: null, outcome: null, prevention: null } as const
const way = { to: '公司品质部', receiver: '白露', method: 'written', at: null } as const
const draft = (complaintId: string, kind: SpecialReportKind) => reports().draft({ complaintId, kind })
async function handIn(complaintId: string, kind: SpecialReportKind) {
  const { id, rev } = await draft(complaintId, kind)
  return reports().submit({ ...way, id, rev })
}
const refused = { ok: false, error: { code: 'REFUSED' } }

describe('which reports a complaint asks for (domain 2.1)', () => {
  test('重大 from the moment of its judgement; nothing for less, and nothing beyond our duty', async () => {
    const { id } = await registered()
    expect((await complaint(id)).reports).toEqual([])
    await judged(id, { grade: 'important' })
    expect((await complaint(id)).reports).toEqual([])
    desk.clock.advance(day)
    await judged(id, { grade: 'major' })
    expect(await complaint(id)).toMatchObject({ reports: [{ kind: 'major', dueAt: noon + 8 * day, report: null }] })
    expect((await complaint(id)).missing).toContain('未报送：重大投诉专题报告')
    await judged(id, { grade: 'major', validity: 'invalid' })
    expect((await complaint(id)).reports).toEqual([])
  })

  test('重大 by staying open for thirty days asks by itself', async () => {
    const { id } = await registered()
    await judged(id)
    desk.clock.advance(29 * day)
    expect((await complaint(id)).reports).toEqual([])
    desk.clock.advance(day)
    expect(await complaint(id)).toMatchObject({ reports: [{ kind: 'major', dueAt: noon + 37 * day }] })
    expect(await counter().today.overview({})).toMatchObject({ specialReports: { count: 0 } })
    desk.clock.advance(7 * day + 1)
    const { specialReports, now } = await counter().today.overview({})
    expect(specialReports).toMatchObject({ count: 1, reports: [{ kind: 'major', complaintId: id, reportId: null }] })
    expect(specialReports.reports[0]?.dueAt).toBeLessThan(now)
  })

  test('one report tells the whole hot spot; who comes later asks again', async () => {
    const ids: string[] = []
    for (const room of ['1-1-101', '1-1-102', '1-1-103']) {
      const { id } = await registered({ room })
      desk.clock.advance(day)
      await judged(id)
      ids.push(id)
    }
    const [first = '', , third = ''] = ids
    expect(await complaint(first)).toMatchObject({ hot: true, reports: [{ kind: 'hot', dueAt: noon + 10 * day }] })
    const { id, rev } = await draft(third, 'hot')
    const written = await reports().get({ id })
    expect(written.members.map((one) => one.id)).toEqual(ids)
    expect(written.facts).toContain('同一事项的其它投诉')
    expect(written.facts.match(/TS-2026\d{4}-\d\d/g)).toHaveLength(2)
    expect(await desk.reply('receptionist', 'specialReports.draft', { complaintId: first, kind: 'hot' })).toMatchObject(refused)
    const fourth = await registered({ room: '1-1-104' })
    await judged(fourth.id)
    await reports().submit({ ...way, id, rev })
    expect((await reports().get({ id })).members).toHaveLength(4)
    for (const one of [...ids, fourth.id]) expect((await complaint(one)).missing.join()).not.toContain('专题报告')
    const fifth = await registered({ room: '1-1-105' })
    await judged(fifth.id)
    expect((await complaint(fifth.id)).missing).toContain('未报送：热点投诉专题报告')
  })

  test('重大 and 热点 are told by one report, by the earlier time', async () => {
    const { id } = await registered()
    await judged(id, { households: 3 })
    desk.clock.advance(2 * day)
    await judged(id, { households: 3, grade: 'major' })
    expect(await complaint(id)).toMatchObject({ hot: true, reports: [{ kind: 'major', dueAt: noon + 7 * day }] })
    await handIn(id, 'major')
    expect((await complaint(id)).missing.join()).not.toContain('专题报告')
  })

  test('what is 热点 no more asks no more', async () => {
    const { id } = await registered()
    await judged(id, { households: 3 })
    await judged(id, { households: 1 })
    expect((await complaint(id)).reports).toEqual([])
    expect(await desk.reply('receptionist', 'specialReports.draft', { complaintId: id, kind: 'hot' })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('什么也没有写') },
    })
  })
})

describe('a report from its draft to the answer', () => {
  test('drafted from what is known, edited, handed in once, answered once, each on the time-line and in the audit', async () => {
    const { id: complaintId, caseId } = await registered({ content: '地库渗水浸三车' })
    await judged(complaintId, { grade: 'major' })
    for (const duty of ['investigation', 'measure'] as const) {
      await counter().complaints.fulfil({ ...someWork, duty, id: complaintId, rev: (await complaint(complaintId)).rev })
    }
    const made = await draft(complaintId, 'major')
    expect(made.serial).toBe('ZT-20261012-01')
    const drafted = await reports().get({ id: made.id })
    expect(drafted.facts).toContain('地库渗水浸三车')
    expect(drafted.facts).not.toContain('1104')
    expect(drafted).toMatchObject({
      investigation: '线路老化，已更换（责任人：韩大勇）',
      measures: '2026-10-12 12:00 邹立新：线路老化，已更换',
      ...{ outcome: null, prevention: null, state: 'draft', actions: ['amend', 'submit', 'print'] },
    })
    expect(drafted.course).toContain('性质「重大」')
    const amended = await reports().amend({ ...passages, facts: '三车被浸', prevention: '雨前巡检', id: made.id, rev: made.rev })
    expect(await desk.reply('receptionist', 'specialReports.submit', { ...way, id: made.id, rev: made.rev })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    expect(
      await desk.reply('receptionist', 'specialReports.reply', { ...amended, from: '公司', text: '同意', at: null }),
    ).toMatchObject(refused)
    desk.clock.advance(8 * day)
    const sent = await reports().submit({ ...way, ...amended })
    expect(await reports().get({ id: made.id })).toMatchObject({
      submission: { to: '公司品质部', receiver: '白露', method: 'written', at: noon + 8 * day, by: 'receptionist' },
      actions: ['reply', 'print'],
    })
    for (const call of ['amend', 'submit']) {
      const input = { ...passages, facts: '改口', ...way, ...sent }
      expect(await desk.reply('receptionist', `specialReports.${call}`, input)).toMatchObject(refused)
    }
    const early = await desk.reply('receptionist', 'specialReports.reply', { ...sent, from: '公司', text: '同意', at: noon })
    expect(early).toMatchObject({ error: { code: 'INVALID', fields: { at: expect.stringContaining('不能早于报送') } } })
    const replied = await reports().reply({ ...sent, from: '公司品质部', text: '同意，按期复查', at: null })
    expect(
      await desk.reply('receptionist', 'specialReports.reply', { ...replied, from: '公司', text: '又', at: null }),
    ).toMatchObject(refused)
    const { events } = await counter().cases.get({ id: caseId })
    const told = events.filter(({ kind }) => kind === 'specialReport').map(({ text }) => text)
    expect(told).toEqual([
      expect.stringContaining('ZT-20261012-01：起草，须于 2026-10-19 12:00 前报送'),
      expect.stringContaining('书面报送公司品质部 白露，超过时限 2026-10-19 12:00'),
      expect.stringContaining('公司品质部批复：同意，按期复查'),
    ])
    expect(auditRows(desk.folder, 'specialReports.submit').map(({ outcome }) => outcome)).toContain('ok')
  })

  test('who is complained of writes none; who only reads writes none; others do not see it', async () => {
    const own = { accountId: desk.accountId('receptionist'), name: 'receptionist' }
    const { id } = await registered({ complainedOf: own })
    const chief = desk.as('customerServiceSupervisor')
    await chief.complaints.judge({ ...leak, grade: 'major', id, rev: 1 })
    const input = { complaintId: id, kind: 'major' }
    expect(await desk.reply('receptionist', 'specialReports.draft', input)).toMatchObject(refused)
    expect(await desk.reply('departmentHead', 'specialReports.draft', input)).toMatchObject({ error: { code: 'FORBIDDEN' } })
    const made = await chief.specialReports.draft({ complaintId: id, kind: 'major' })
    expect(await reports().get({ id: made.id })).toMatchObject({ actions: ['print'] })
    expect(await desk.reply('receptionist', 'specialReports.submit', { ...way, id: made.id, rev: made.rev })).toMatchObject(
      refused,
    )
    expect(await desk.reply('administrator', 'specialReports.get', { id: made.id })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })

  test('a passage may be long and say anything; it cannot be without facts', async () => {
    const { id } = await registered({ content: '水'.repeat(3000) })
    await judged(id, { grade: 'major' })
    const made = await draft(id, 'major')
    const odd = `<script>alert(1)</script>${'字'.repeat(4900)}`
    const amended = await reports().amend({ ...passages, facts: odd, id: made.id, rev: made.rev })
    expect((await reports().get({ id: made.id })).facts).toBe(odd)
    expect(await desk.reply('receptionist', 'specialReports.amend', { ...passages, ...amended, facts: ' ' })).toMatchObject({
      error: { code: 'INVALID' },
    })
  })
})

describe('注销 waits for the reports (1: 4.8, 4.11)', () => {
  async function settled() {
    const one = await registered()
    await judged(one.id, { grade: 'major' })
    const { duties } = await complaint(one.id)
    for (const { duty } of duties.filter(({ done }) => done.length === 0)) {
      await counter().complaints.fulfil({ ...someWork, duty, id: one.id, rev: (await complaint(one.id)).rev })
    }
    const { rev } = await counter().cases.get({ id: one.caseId })
    const sent = await counter().cases.handOver({ id: one.caseId, rev, department: '工程', receiver: '苗建', at: null })
    const done = await counter().cases.finish({ ...sent, result: '封堵', at: null })
    const called = { method: 'phone', satisfaction: 'satisfied', respondent: null, comment: null, at: null } as const
    const ready = await desk.as('projectManager').cases.callBack({ ...called, ...done })
    return { ...one, ready }
  }
  const lines = ['未报送：重大投诉专题报告', '未报送：结案报告'].map((words) => expect.stringContaining(words))

  test('both handed in, it may be struck off; the closing one is asked for within a week of the settlement', async () => {
    const { id, ready } = await settled()
    expect(await desk.reply('receptionist', 'cases.strikeOff', ready)).toMatchObject({
      error: { code: 'REFUSED', missing: lines },
    })
    expect((await complaint(id)).reports.map(({ kind, dueAt }) => [kind, dueAt - noon])).toEqual([
      ['major', 7 * day],
      ['closing', 7 * day],
    ])
    await handIn(id, 'major')
    await draft(id, 'closing')
    expect(await desk.reply('receptionist', 'cases.strikeOff', ready)).toMatchObject({ error: { missing: [lines[1]] } })
    const { report } = (await complaint(id)).reports[1] ?? {}
    await reports().submit({ ...way, id: report?.id ?? '', rev: 2 })
    await counter().cases.strikeOff(ready)
    desk.clock.advance(60 * day)
    expect(await counter().today.overview({})).toMatchObject({ specialReports: { count: 0 } })
  })

  test('supervision may override with a reason, and the sheet prints what was missing', async () => {
    const { id, ready } = await settled()
    await desk.as('customerServiceSupervisor').cases.strikeOff({ ...ready, override: { reason: '公司已口头同意' } })
    const { override } = await complaint(id)
    expect(override).toMatchObject({ reason: '公司已口头同意', duties: lines })
  })

  test('a matter that came back to work asks for another closing report', async () => {
    const { id, caseId } = await settled()
    await handIn(id, 'closing')
    desk.clock.advance(day)
    const { rev } = await counter().cases.get({ id: caseId })
    const again = await desk.as('projectManager').cases.reopen({ id: caseId, rev, reason: '又渗水' })
    expect((await complaint(id)).reports.map(({ kind }) => kind)).toEqual(['major'])
    await counter().cases.finish({ ...again, result: '重新封堵', at: null })
    expect((await complaint(id)).missing).toContain('未报送：结案报告')
  })
})

test('what is late stands on the sheet of the shift', async () => {
  const { id } = await registered()
  await judged(id, { grade: 'major' })
  desk.clock.advance(8 * day)
  const { lines } = await counter().shifts.preview({})
  expect(lines.filter(({ part }) => part === 'specialReports')).toMatchObject([
    { serial: 'TS-20261012-01', words: expect.stringContaining('重大投诉专题报告'), late: true },
  ])
})
