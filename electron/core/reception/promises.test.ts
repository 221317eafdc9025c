import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf } from '../../../shared/calendar.ts'
import { openPromises } from '../../../shared/reception/promises.ts'
import { someCase } from '../testing/case-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
const noon = instantOf('2026-10-12', '12:00')
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'customerServiceSupervisor', 'departmentHead'] })
})
beforeEach(() => desk.clock.set(noon))
afterAll(() => desk.close())

const counter = () => desk.as('receptionist').cases
const promises = () => desk.as('receptionist').promises
const owner = { accountId: null, name: '邹立新' }
const page = { ...openPromises, after: null, limit: 100 }

async function promised(dueAt = noon + 3 * hour) {
  const { id } = await counter().register({ ...someCase, category: 'other' })
  const { handOverDueAt: _, ...made } = {
    ...(await promises().make({ caseId: id, what: '上门查看', owner, dueAt })),
    handOverDueAt: 0,
  }
  return { caseId: id, ...made }
}

const refusal = (path: string, input: unknown) => desk.reply('receptionist', path, input)

test('a promised time has an owner and a due time, stands on the time-line, and keeps 注销 waiting', async () => {
  const { caseId } = await promised()
  const line = await counter().get({ id: caseId })
  expect(line.promises).toMatchObject([{ what: '上门查看', owner: '邹立新', dueAt: noon + 3 * hour, state: 'open' }])
  expect(line.missing).toContain('承诺未兑现：上门查看(2026-10-12 15:00 前)')
  expect(line.events.at(-1)).toMatchObject({ kind: 'promised', text: '承诺 2026-10-12 15:00 前上门查看，邹立新负责' })
  const { id, rev } = await counter().finish({ ...line, result: '属实', at: null })
  expect(await refusal('cases.strikeOff', { id, rev })).toMatchObject({
    ok: false,
    error: { code: 'REFUSED', missing: [expect.stringContaining('承诺未兑现')] },
  })
})

test('kept in time, or late and said so; then the case may be struck off', async () => {
  const { caseId, id, rev } = await promised()
  desk.clock.advance(4 * hour)
  await promises().settle({ id, rev, outcome: 'kept', comment: null, at: null })
  const line = await counter().get({ id: caseId })
  expect(line.events.at(-1)?.text).toBe('「上门查看」已兑现，晚于承诺的 2026-10-12 15:00')
  const finished = await counter().finish({ ...line, result: '属实', at: null })
  expect(await counter().strikeOff(finished)).toMatchObject({ rev: finished.rev + 1 })
})

test('办结 keeps the promises it is told, of this case and still open only', async () => {
  const { caseId, id } = await promised()
  const other = await promised()
  const line = await counter().get({ id: caseId })
  expect(await refusal('cases.finish', { id: caseId, rev: line.rev, result: '好了', at: null, kept: [other.id] })).toMatchObject({
    error: { code: 'INVALID' },
  })
  await counter().finish({ id: caseId, rev: line.rev, result: '好了', at: null, kept: [id] })
  expect((await counter().get({ id: caseId })).promises).toMatchObject([{ state: 'kept', settledAt: noon }])
})

test('moved: the old time stays on record with the reason, and a new promise begins', async () => {
  const { caseId, id, rev } = await promised()
  expect(await refusal('promises.move', { id, rev, dueAt: noon, reason: '缺配件' })).toMatchObject({
    error: { fields: { dueAt: expect.stringContaining('须晚于现在') } },
  })
  await promises().move({ id, rev, dueAt: noon + day, reason: '缺配件' })
  expect((await counter().get({ id: caseId })).promises).toMatchObject([
    { state: 'moved', comment: '缺配件' },
    { state: 'open', dueAt: noon + day, owner: '邹立新' },
  ])
})

test('a time that has passed, a missing owner, a reason left out, a settled promise and a stale version are refused', async () => {
  const { caseId, id, rev } = await promised()
  expect(await refusal('promises.make', { caseId, what: '看', owner, dueAt: noon })).toMatchObject({ error: { code: 'INVALID' } })
  expect(await refusal('promises.make', { caseId, what: '看', owner: { ...owner, name: '' }, dueAt: noon + day })).toMatchObject({
    error: { fields: { 'owner.name': '请填写负责人' } },
  })
  expect(await refusal('promises.settle', { id, rev, outcome: 'broken', comment: null, at: null })).toMatchObject({
    error: { fields: { comment: '请写明原因' } },
  })
  const settled = await promises().settle({ id, rev, outcome: 'withdrawn', comment: '记错了', at: null })
  expect(await refusal('promises.settle', { id, rev, outcome: 'kept', comment: null, at: null })).toMatchObject({
    error: { code: 'CONFLICT' },
  })
  expect(await refusal('promises.settle', { ...settled, outcome: 'kept', comment: null, at: null })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('已撤销') },
  })
  expect(await desk.reply('departmentHead', 'promises.make', { caseId, what: '看', owner, dueAt: noon + day })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
})

test('兑现率: kept in time of all that fell due this month; moved in time and withdrawn do not count', async () => {
  const before = (await promises().list(page)).month
  const [kept, late, broken, moved, withdrawn, overdue] = await Promise.all(Array.from({ length: 6 }, () => promised()))
  if (!(kept && late && broken && moved && withdrawn && overdue)) throw new Error('six promises')
  await promises().settle({ ...kept, outcome: 'kept', comment: null, at: null })
  await promises().settle({ ...broken, outcome: 'broken', comment: '没去', at: null })
  await promises().settle({ ...withdrawn, outcome: 'withdrawn', comment: '记错', at: null })
  await promises().move({ ...moved, dueAt: noon + 40 * day, reason: '改约' })
  desk.clock.advance(4 * hour)
  await promises().settle({ ...late, outcome: 'kept', comment: null, at: null })
  const { month, promises: open } = await promises().list(page)
  expect(month.kept - before.kept).toBe(1)
  // Promises of the tests before that are still open fell due by now as well.
  expect(month.due).toBeGreaterThanOrEqual(before.due + 4)
  expect(open.map(({ id }) => id)).toContain(overdue.id)
  expect([...open].sort((a, b) => a.dueAt - b.dueAt)).toEqual(open)
  expect((await desk.as('receptionist').today.overview({})).promises.promises.map(({ id }) => id)).toContain(overdue.id)
})

test('a list reads page by page, and only the late ones when asked', async () => {
  const first = await promises().list({ ...page, state: [], limit: 2 })
  const second = await promises().list({ ...page, state: [], limit: 2, after: first.next })
  expect(new Set([...first.promises, ...second.promises].map(({ id }) => id)).size).toBe(4)
  expect(await refusal('promises.list', { ...page, after: 'x' })).toMatchObject({ error: { code: 'INVALID' } })
  desk.clock.advance(5 * hour)
  const late = await promises().list({ ...page, late: true })
  expect(late.promises.every(({ dueAt }) => dueAt < noon + 5 * hour)).toBe(true)
  expect(late.promises.length).toBeGreaterThan(0)
})

test('the new date of a rework slip is a promise; another one moves it, and 消项 keeps it', async () => {
  const made = await counter().register({ ...someCase, category: 'afterSales', content: '卫生间顶板渗水' })
  const slip = made.slip
  if (!slip) throw new Error('a slip')
  const rework = desk.as('receptionist').rework
  let known: { id: string; rev: number } = await rework.deliver({ id: slip.id, rev: 1, receiver: '贺斌', at: null })
  known = await rework.promise({ ...known, reason: '连续降雨', promisedOn: '2026-10-20' })
  known = await rework.promise({ ...known, reason: '缺料', promisedOn: '2026-10-25' })
  const line = () => counter().get({ id: made.id })
  expect((await line()).promises).toMatchObject([
    { state: 'moved', dueAt: instantOf('2026-10-20', '18:00') },
    { state: 'open', dueAt: instantOf('2026-10-25', '18:00'), owner: '现场售后部门' },
  ])
  desk.clock.set(instantOf('2026-10-24', '10:00'))
  await rework.accept({ ...known, acceptance: 'satisfied', acceptedBy: '邹立新', closedOn: '2026-10-24' })
  expect((await line()).promises.map(({ state }) => state)).toEqual(['moved', 'kept'])
})
