import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf } from '../../../shared/calendar.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { everyService, serviceSteps, someService, workService } from '../testing/service-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { keyHeld, serviceLines, servicesDueBefore, servicesDueCount, servicesOf, slipOfKey } from './service-orders.sql.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: noon })
})
afterEach(() => desk.close())

const slips = () => desk.as('receptionist').serviceOrders
const cases = () => desk.as('receptionist').cases
const missingOf = async (id: string) => (await cases().get({ id })).missing.join('；')

async function drafted() {
  const { id: caseId, slip } = await cases().register(someService)
  return { caseId, id: slip?.id ?? '', serial: slip?.serial ?? '', kind: slip?.kind }
}

/** Priced and accepted: 12扇×10.00. */
async function accepted() {
  const made = await drafted()
  const ordered = await slips().order({ ...serviceSteps.order, id: made.id, rev: 1 })
  return { ...made, ...(await slips().answer({ ...serviceSteps.answer, ...ordered })) }
}

const reply = (path: string, input: unknown) => desk.reply('receptionist', `serviceOrders.${path}`, input)
const said = (words: string) => ({ error: { code: 'REFUSED', message: expect.stringContaining(words) } })
const wrong = (field: string, words: string) => ({
  error: { code: 'INVALID', fields: { [field]: expect.stringContaining(words) } },
})

test('from the order to 注销: every duty holds the case, the key and the money to the last (1: 4.6, domain 4.4: 2)', async () => {
  const { caseId, id, serial, kind } = await drafted()
  expect([kind, serial]).toEqual(['service', 'FW-20261012-01'])
  expect(await slips().get({ id })).toMatchObject({ state: 'toAnswer', answerBy: noon + day, nextDueAt: noon + day })
  expect(await missingOf(caseId)).toContain('尚未答复业主')
  const ordered = await slips().order({ ...serviceSteps.order, id, rev: 1 })
  expect(await slips().get({ id })).toMatchObject({ amount: 12000 })
  const answered = await slips().answer({ ...serviceSteps.answer, ...ordered })
  const withKey = await slips().receiveKey({ ...serviceSteps.receiveKey, ...answered })
  const sent = await slips().dispatch({ ...serviceSteps.dispatch, ...withKey })
  expect(await cases().get({ id: caseId })).toMatchObject({ state: 'handedOver', department: '环境', receiver: '段秀兰' })
  const { rev } = await cases().get({ id: caseId })
  const finish = { id: caseId, rev, result: '已完成', at: null }
  expect(await desk.reply('receptionist', 'cases.finish', finish)).toMatchObject(said('尚未上门服务'))
  const there = await slips().arrive({ ...sent, at: null })
  desk.clock.advance(hour)
  const left = await slips().leave({ ...there, at: null })
  expect(await desk.reply('receptionist', 'cases.finish', finish)).toMatchObject(said('主管尚未验收'))
  const checked = await slips().check({ ...serviceSteps.check, ...left })
  const finished = await cases().finish(finish)
  for (const duty of ['住户尚未签名', '120.00 元尚未收款', '钥匙(YK-017)尚未归还'])
    expect(await missingOf(caseId)).toContain(duty)
  const signed = await slips().sign({ ...serviceSteps.sign, ...checked })
  const paid = await slips().pay({ ...serviceSteps.pay, ...signed })
  await slips().returnKey({ ...serviceSteps.returnKey, ...paid })
  const called = await cases().callBack({ ...finished, method: 'visit', satisfaction: 'fairly', comment: '纱窗未洗', at: null })
  await cases().strikeOff(called)
  expect(await slips().get({ id })).toMatchObject({
    ...{ state: 'signed', keyHeld: false, satisfaction: 'fairly', actions: [], workers: '鲍春花、杜小梅' },
    ...{ arrivedAt: noon, leftAt: noon + hour, payment: { receipt: '0006214' }, check: { by: '段秀兰', note: '关闸锁门' } },
    key: { number: 'YK-017', returned: { by: '汪桂香' } },
    callBack: { comment: '纱窗未洗' },
  })
})

test('the amount is exact, and a higher one than was accepted names who agreed (domain 4.4: 1 and 3)', async () => {
  const { id } = await drafted()
  const area = { ...serviceSteps.order, item: '开荒保洁', unit: '㎡', quantity: 28650, unitPrice: 600 }
  const ordered = await slips().order({ ...area, id, rev: 1 })
  expect(await slips().get({ id })).toMatchObject({ amount: 171900 })
  const answered = await slips().answer({ ...serviceSteps.answer, ...ordered })
  const more = { ...area, ...answered, quantity: 30000 }
  expect(await reply('order', more)).toMatchObject(wrong('agreedBy', '1,719.00 元改为 1,800.00 元'))
  const agreed = await slips().order({ ...more, agreedBy: '试用方 钱工' })
  await slips().order({ ...area, ...agreed, quantity: 100 })
  expect(await slips().get({ id })).toMatchObject({ amount: 600 })
})

test('the answer is due within 24 hours, needs a price to be a yes and a reason to be a no', async () => {
  const first = await drafted()
  expect(await reply('answer', { ...serviceSteps.answer, id: first.id, rev: 1 })).toMatchObject(said('还没有项目和价格'))
  const no = { ...serviceSteps.answer, answer: 'declined', id: first.id, rev: 1 }
  expect(await reply('answer', no)).toMatchObject(wrong('reason', '写明理由'))
  desk.clock.advance(day + hour)
  await slips().answer({ ...no, answer: 'declined', reason: '无此项服务' })
  const line = await cases().get({ id: first.caseId })
  expect(line.events.at(-1)?.text).toContain('超过答复时限(2026-10-13 12:00)')
  await cases().finish({ id: first.caseId, rev: line.rev, result: '已说明理由', at: null })
  expect(await slips().get({ id: first.id })).toMatchObject({ state: 'declined', answering: { reason: '无此项服务' } })
})

test('the day shows the answers and appointments that are late or due, the next first', async () => {
  const late = await drafted()
  const booked = await accepted()
  const appointedAt = noon + day + 2 * hour
  await slips().order({ ...serviceSteps.order, appointedAt, appointedUntil: appointedAt + hour, id: booked.id, rev: booked.rev })
  const done = await drafted()
  await workService(desk, done.caseId)
  desk.clock.advance(day + hour)
  const { services } = await desk.as('receptionist').today.overview({})
  expect(services.services.map(({ id, nextDueAt }) => [id, nextDueAt])).toEqual([
    [late.id, noon + day],
    [booked.id, appointedAt],
  ])
  expect(services.count).toBe(2)
})

test('an appointment ends after it begins, and begins after it was asked for', async () => {
  const { id } = await drafted()
  const step = { ...serviceSteps.order, id, rev: 1 }
  expect(await reply('order', { ...step, appointedAt: noon - day })).toMatchObject(wrong('appointedAt', '不能早于接待时间'))
  const until = { ...step, appointedAt: noon + hour, appointedUntil: noon + hour }
  expect(await reply('order', until)).toMatchObject(wrong('appointedUntil', '须晚于开始时间'))
  expect(await reply('order', { ...step, appointedUntil: noon + hour })).toMatchObject(wrong('appointedUntil', '须晚于'))
})

test('nobody passes their own work; what is not good enough goes back, with its reason', async () => {
  const made = await accepted()
  const sent = await slips().dispatch({ ...serviceSteps.dispatch, id: made.id, rev: made.rev })
  const there = await slips().arrive({ ...sent, at: null })
  const left = await slips().leave({ ...there, at: null })
  const own = { ...serviceSteps.check, ...left, checkedBy: '杜小梅' }
  expect(await reply('check', own)).toMatchObject(wrong('checkedBy', '不能验收自己的活'))
  const bad = { ...serviceSteps.check, ...left, passed: false, note: null }
  expect(await reply('check', bad)).toMatchObject(wrong('note', '哪里要重做'))
  await slips().check({ ...bad, note: '窗框有水渍' })
  expect(await slips().get({ id: made.id })).toMatchObject({ state: 'serving', leftAt: null, check: null })
})

test('a key receipt stands for one key; a cancelled order still owes the key', async () => {
  const first = await accepted()
  const held = await slips().receiveKey({ ...serviceSteps.receiveKey, id: first.id, rev: first.rev })
  const second = await accepted()
  const again = { ...serviceSteps.receiveKey, id: second.id, rev: second.rev }
  expect(await reply('receiveKey', again)).toMatchObject(wrong('number', first.serial))
  expect((await slips().list({ ...everyService, keyHeld: true })).services.map(({ id }) => id)).toEqual([first.id])
  const cancelled = await slips().cancel({ ...held, reason: '业主改期', at: null })
  expect(await missingOf(first.caseId)).toContain('钥匙(YK-017)尚未归还')
  await slips().returnKey({ ...serviceSteps.returnKey, ...cancelled })
  expect(await missingOf(first.caseId)).not.toContain('FW-')
  expect((await slips().list({ ...everyService, keyHeld: true })).services).toEqual([])
})

test('paid ahead, it cannot be cancelled in silence; a matter that comes back goes out again without a second bill', async () => {
  const made = await accepted()
  const paid = await slips().pay({ ...serviceSteps.pay, id: made.id, rev: made.rev })
  expect(await reply('cancel', { ...paid, reason: '不做了', at: null })).toMatchObject(said('已收款'))
  expect(await reply('order', { ...serviceSteps.order, ...paid })).toMatchObject(said('不能填写服务项目'))
  const other = await drafted()
  await workService(desk, other.caseId)
  const { rev } = await cases().get({ id: other.caseId })
  const finished = await cases().finish({ id: other.caseId, rev, result: '好了', at: null })
  const slip = async () => ({ id: other.id, rev: (await slips().get({ id: other.id })).rev })
  expect(await reply('dispatch', { ...serviceSteps.dispatch, ...(await slip()) })).toMatchObject(said('不能派工'))
  await cases().callBack({ ...finished, method: 'phone', satisfaction: 'dissatisfied', comment: '没擦净', at: null })
  await slips().dispatch({ ...serviceSteps.dispatch, ...(await slip()) })
  expect(await slips().get({ id: other.id })).toMatchObject({ state: 'accepted', arrivedAt: null, payment: { method: 'cash' } })
})

test('another category voids a slip that nobody has answered, and is refused once somebody has', async () => {
  const first = await drafted()
  await cases().amend({ ...someService, id: first.caseId, rev: 1, category: 'other' })
  expect(await slips().get({ id: first.id })).toMatchObject({ state: 'voided', actions: [] })
  const second = await accepted()
  const moved = { ...someService, id: second.caseId, rev: 1, category: 'other' }
  expect(await desk.reply('receptionist', 'cases.amend', moved)).toMatchObject(wrong('category', '已有办理内容'))
})

test('the list by state and day, page by page; a head of department works with masked numbers', async () => {
  const one = await drafted()
  desk.clock.set(noon + day)
  const two = await accepted()
  const found = async (filter: Partial<typeof everyService>) =>
    (await slips().list({ ...everyService, ...filter })).services.map(({ id }) => id)
  expect(await found({})).toEqual([two.id, one.id])
  expect(await found({ state: ['accepted'] })).toEqual([two.id])
  expect(await found({ until: '2026-10-12' })).toEqual([one.id])
  const { next } = await slips().list({ ...everyService, limit: 1 })
  expect(await found({ after: next })).toEqual([one.id])
  const head = await desk.as('departmentHead').serviceOrders.get({ id: two.id })
  expect(head).toMatchObject({ phone: '138****1104' })
  expect(head.actions).toEqual(['dispatch', 'order'])
})

test('every list walks an index', () => {
  const { writer } = memoryLedger()
  const after = { siteId: 'site', afterIssue: 7, afterId: 'x', limit: 10 }
  const plans = plansOf(writer, (db) => {
    servicesOf(db, ['case-1'])
    slipOfKey(db, 'site', 'YK-017')
    servicesDueBefore(db, 'site', 7, 10)
    servicesDueCount(db, 'site', 7)
    serviceLines(db, ['(issuedAt, id) < (@afterIssue, @afterId)'], after)
    serviceLines(db, [keyHeld, '(issuedAt, id) < (@afterIssue, @afterId)'], after)
  })
  for (const plan of plans) expect(plan).toMatch(/USING (COVERING )?INDEX serviceOrders/)
  for (const plan of plans.slice(1)) expect(plan).not.toContain('TEMP B-TREE')
})
