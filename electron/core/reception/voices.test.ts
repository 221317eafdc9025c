import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf } from '../../../shared/calendar.ts'
import { someCase } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { everyVoice, somePraise, someSuggestion, voiceSteps } from '../testing/voice-inputs.ts'
import { openVoiceCounts, voiceLines, voicesOf } from './voices.sql.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: noon })
})
afterEach(() => desk.close())

const voices = () => desk.as('receptionist').voices
const manager = () => desk.as('projectManager').voices
const caseOf = (id: string) => desk.as('receptionist').cases.get({ id })
const missingOf = async (id: string) => (await caseOf(id)).missing.join('；')

async function drafted(input: typeof somePraise) {
  const { id: caseId, slip } = await desk.as('receptionist').cases.register(input)
  return { caseId, id: slip?.id ?? '', serial: slip?.serial ?? '', kind: slip?.kind }
}

const refusal = (path: string, input: unknown) => desk.reply('receptionist', `voices.${path}`, input)
const said = (code: string, words: string) => ({ error: { code, message: expect.stringContaining(words) } })
const wrong = (field: string, words: string) => ({
  error: { code: 'INVALID', fields: { [field]: expect.stringContaining(words) } },
})

test('praise is verified, then forwarded under the 《员工手册》; 办结 and 注销 wait for both (1: 4.6)', async () => {
  const { caseId, id, serial, kind } = await drafted(somePraise)
  expect([kind, serial]).toEqual(['praise', 'BY-20261012-01'])
  expect(await voices().get({ id })).toMatchObject({ state: 'toVerify', check: null, actions: ['verify'] })
  expect(await missingOf(caseId)).toContain('BY-20261012-01 尚未查证')
  const finish = async (result: string) => ({ id: caseId, rev: (await caseOf(caseId)).rev, result, at: null })
  expect(await desk.reply('receptionist', 'cases.finish', await finish('属实'))).toMatchObject(said('REFUSED', '尚未查证'))

  const verified = await voices().verify({ ...voiceSteps.verify, id, rev: 1 })
  expect(await missingOf(caseId)).toContain('BY-20261012-01 属实，尚未按《员工手册》转报')
  expect(await desk.reply('receptionist', 'cases.finish', await finish('属实'))).toMatchObject(said('REFUSED', '尚未按'))
  await voices().forward({ ...voiceSteps.forward, ...verified })
  expect(await voices().get({ id })).toMatchObject({
    ...{ state: 'forwarded', outcome: '岳小军 属实', actions: [] },
    check: { praised: '岳小军', verifier: '岳峰', at: noon },
    forwarding: { to: '人事', receiver: '白露', reward: '嘉奖' },
  })
  const line = await caseOf(caseId)
  expect(line).toMatchObject({ state: 'handedOver', department: '人事', receiver: '白露' })
  expect(line.events.map((one) => one.kind)).toEqual([
    'registered',
    'voiceIssued',
    'voiceVerified',
    'handedOver',
    'voiceForwarded',
  ])
  const done = await desk.as('receptionist').cases.finish(await finish('属实，报人事嘉奖'))
  await desk.as('receptionist').cases.strikeOff(done)
  expect(await refusal('verify', { ...voiceSteps.verify, id, rev: 3 })).toMatchObject(said('REFUSED', '已注销'))
})

test('nobody verifies praise of themselves; what is true names whom it praises; what cannot be shown ends there', async () => {
  const { caseId, id } = await drafted(somePraise)
  const step = { ...voiceSteps.verify, id, rev: 1 }
  expect(await refusal('verify', { ...step, praised: '段秀兰、岳小军', verifier: '岳小军' })).toMatchObject(
    wrong('verifier', '被表扬人不能查证'),
  )
  expect(await refusal('verify', { ...step, praised: null })).toMatchObject(wrong('praised', '被表扬人'))
  expect(await refusal('verify', { ...step, at: noon - hour })).toMatchObject(wrong('at', '不能早于接待时间'))
  expect(await refusal('forward', { ...voiceSteps.forward, id, rev: 1 })).toMatchObject(said('REFUSED', '不能转报'))
  const none = await voices().verify({ ...step, finding: 'unfounded', praised: null, how: '当晚监控无此事' })
  expect(await voices().get({ id })).toMatchObject({ state: 'unfounded', actions: ['verify'] })
  const { rev } = await caseOf(caseId)
  await desk.as('receptionist').cases.finish({ id: caseId, rev, result: '查无实据，已向业主说明', at: null })
  await voices().verify({ ...step, ...none })
  expect(await voices().get({ id })).toMatchObject({ state: 'toForward' })
})

test('suggestions go up together, are decided, and the owner has the answer before 注销 (1: 4.6)', async () => {
  const one = await drafted(someSuggestion)
  const two = await drafted({ ...someSuggestion, content: '快递柜挪至北门' })
  expect([one.serial, two.serial]).toEqual(['JY-20261012-01', 'JY-20261012-02'])
  const both = [one, two].map(({ id }) => ({ id, rev: 1 }))
  expect(await voices().report({ suggestions: both, receiver: '顾明远', at: null })).toEqual({ count: 2 })
  expect(await caseOf(two.caseId)).toMatchObject({ state: 'handedOver', department: '项目经理', receiver: '顾明远' })
  const decide = { ...voiceSteps.decide, id: one.id, rev: 2 }
  expect(await refusal('decide', decide)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const decided = await manager().decide(decide)
  expect(await voices().get({ id: one.id })).toMatchObject({ state: 'toAnswer', outcome: '纳入计划', actions: ['answer'] })
  const { rev } = await caseOf(one.caseId)
  const finished = await desk.as('receptionist').cases.finish({ id: one.caseId, rev, result: '纳入年度计划论证', at: null })
  const early = { ...finished, override: null }
  expect(await desk.reply('receptionist', 'cases.strikeOff', early)).toMatchObject(said('REFUSED', '尚未答复业主'))
  await voices().answer({ ...voiceSteps.answer, ...decided })
  expect(await voices().get({ id: one.id })).toMatchObject({
    ...{ state: 'answered', ruling: { decidedBy: '顾明远' }, answering: { method: 'phone', answeredBy: '林晓雨' } },
  })
  await desk.as('receptionist').cases.strikeOff(finished)
  expect(await caseOf(one.caseId)).toMatchObject({ state: 'struckOff' })
  expect(await missingOf(two.caseId)).toContain('JY-20261012-02 项目经理尚未批示')
})

test('one that cannot go up keeps all of them back', async () => {
  const one = await drafted(someSuggestion)
  const two = await drafted(someSuggestion)
  await voices().report({ suggestions: [{ id: two.id, rev: 1 }], receiver: '顾明远', at: null })
  const suggestions = [
    { id: one.id, rev: 1 },
    { id: two.id, rev: 2 },
  ]
  expect(await refusal('report', { suggestions, receiver: '顾明远', at: null })).toMatchObject(said('REFUSED', '待批示'))
  expect(await voices().get({ id: one.id })).toMatchObject({ state: 'toReport', rev: 1 })
  const stale = { suggestions: [{ id: one.id, rev: 7 }], receiver: '顾明远', at: null }
  expect(await refusal('report', stale)).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('another decision asks for another answer; without a number there is no answer by telephone', async () => {
  const made = await desk.as('receptionist').cases.register({ ...someSuggestion, phone: null, name: null })
  const id = made.slip?.id ?? ''
  await voices().report({ suggestions: [{ id, rev: 1 }], receiver: '顾明远', at: null })
  const decided = await manager().decide({ ...voiceSteps.decide, id, rev: 2 })
  expect(await refusal('answer', { ...voiceSteps.answer, ...decided })).toMatchObject(wrong('method', '未留电话'))
  const answered = await voices().answer({ ...voiceSteps.answer, ...decided, method: 'notice' })
  expect(await missingOf(made.id)).not.toContain('JY-')
  await manager().decide({ ...voiceSteps.decide, ...answered, decision: 'declined', text: '消防不许' })
  expect(await voices().get({ id })).toMatchObject({ state: 'toAnswer', answering: null, outcome: '不采纳' })
  expect(await missingOf(made.id)).toContain('尚未答复业主')
})

test('a corrected category takes its record along while nobody has worked on it', async () => {
  const { caseId, id } = await drafted(somePraise)
  const amend = async (category: 'suggestion' | 'other') => {
    const { rev, content, phone } = await caseOf(caseId)
    return { ...someCase, id: caseId, rev, content, phone, category }
  }
  await desk.as('receptionist').cases.amend(await amend('suggestion'))
  expect(await voices().get({ id })).toMatchObject({ state: 'voided', actions: [] })
  const { slips } = await caseOf(caseId)
  expect(slips.map(({ kind, state, open }) => [kind, state, open])).toEqual([
    ['praise', '已作废', false],
    ['suggestion', '待上报', true],
  ])
  const next = slips[1]?.id ?? ''
  await voices().report({ suggestions: [{ id: next, rev: 1 }], receiver: '顾明远', at: null })
  expect(await desk.reply('receptionist', 'cases.amend', await amend('other'))).toMatchObject(wrong('category', 'JY-'))
})

test('the list by kind, state and day, page by page; heads of departments read and do nothing', async () => {
  const praise = await drafted(somePraise)
  desk.clock.set(noon + day)
  const suggestion = await drafted(someSuggestion)
  const found = async (filter: Partial<typeof everyVoice>) =>
    (await voices().list({ ...everyVoice, ...filter })).voices.map(({ id }) => id)
  expect(await found({})).toEqual([suggestion.id, praise.id])
  expect(await found({ kind: 'praise' })).toEqual([praise.id])
  expect(await found({ state: ['toReport', 'answered'] })).toEqual([suggestion.id])
  expect(await found({ until: '2026-10-12' })).toEqual([praise.id])
  expect(await found({ from: '2026-10-13' })).toEqual([suggestion.id])
  const { next } = await voices().list({ ...everyVoice, limit: 1 })
  expect(await found({ after: next })).toEqual([praise.id])
  expect(await desk.as('departmentHead').voices.get({ id: praise.id })).toMatchObject({ actions: [], phone: '138****1104' })
})

test('every list walks an index', () => {
  const { writer } = memoryLedger()
  const plans = plansOf(writer, (db) => {
    voicesOf(db, ['case-1'])
    openVoiceCounts(db, 'site')
    voiceLines(db, ['kind = @kind', '(issuedAt, id) < (@afterIssue, @afterId)'], {
      ...{ siteId: 'site', kind: 'praise', afterIssue: 7, afterId: 'x', limit: 10 },
    })
  })
  for (const plan of plans) {
    expect(plan).toMatch(/USING (COVERING )?INDEX/)
    expect(plan).not.toMatch(/SCAN voices(?! USING)/)
  }
  expect(plans[2]).not.toContain('TEMP B-TREE')
})
