import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { instantOf, minute } from '../../../shared/calendar.ts'
import { someCase, wholeLedger } from '../testing/case-inputs.ts'
import { callBackEveryRepair, workRepair } from '../testing/repair-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
  await callBackEveryRepair(desk)
})
beforeEach(() => desk.clock.set(noon))
afterAll(() => desk.close())

const counter = () => desk.as('receptionist').cases
const noon = instantOf('2026-10-12', '12:00')

async function registered(changes: Partial<typeof someCase> = {}) {
  return counter().register({ ...someCase, ...changes })
}

const numberOf = ({ serial }: { readonly serial: string }) => Number(serial.split('-')[2])

/** A repair that is handed over and done. */
async function finished(changes: Partial<typeof someCase> = {}) {
  const { id, rev } = await registered(changes)
  const handed = await counter().handOver({ id, rev, department: '工程', receiver: '韩大勇', at: null })
  await workRepair(desk, id)
  return counter().finish({ id, rev: handed.rev, result: '换驱动器', at: null })
}

describe('register', () => {
  test('gives the line its number, its limits and its place in the time-line', async () => {
    const made = await registered()
    expect(made).toMatchObject({ rev: 1, serial: 'JD-20261012-01', slip: { kind: 'repair', serial: 'WX-20261012-01' } })
    const line = await counter().get({ id: made.id })
    expect(line).toMatchObject({
      ...{ state: 'registered', receivedAt: noon, registeredAt: noon, registrar: 'receptionist', phone: '138-0000-1104' },
      ...{ handOverDueAt: noon + 15 * minute, dueAt: instantOf('2026-10-14', '12:00'), department: null },
    })
    expect(line.events).toMatchObject([
      { kind: 'registered', at: noon, by: 'receptionist', text: '来电登记为「报修」' },
      { kind: 'repairIssued' },
    ])
  })

  test('two complaints in the same instant get different numbers, without a gap', async () => {
    const made = await Promise.all([1, 2, 3].map(() => registered({ category: 'complaint' })))
    const numbers = made.map(numberOf).sort((a, b) => a - b)
    expect(numbers).toEqual([numbers[0], (numbers[0] ?? 0) + 1, (numbers[0] ?? 0) + 2])
  })

  test('a refused line uses up no number', async () => {
    const before = numberOf(await registered())
    const refused = await desk.reply('receptionist', 'cases.register', { ...someCase, receivedAt: noon + 6 * minute })
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'INVALID', fields: { receivedAt: expect.stringContaining('2026-10-12 12:00') } },
    })
    expect(numberOf(await registered())).toBe(before + 1)
  })

  test('the number is of the day on which it is entered; both times are kept and told', async () => {
    const earlier = instantOf('2026-10-11', '17:26')
    const made = await registered({ receivedAt: earlier })
    const line = await counter().get({ id: made.id })
    expect(line).toMatchObject({ serial: expect.stringMatching(/^JD-20261012-\d\d$/), receivedAt: earlier, registeredAt: noon })
    expect(line.handOverDueAt).toBe(earlier + 15 * minute)
    expect(line.events[0]?.text).toContain('接待时间 2026-10-11 17:26')
  })

  test('five minutes of another clock are no mistake, and steps entered at once are possible', async () => {
    const { id, rev } = await registered({ receivedAt: noon + 5 * minute })
    const handed = await counter().handOver({ id, rev, department: '工程', receiver: '苗建', at: null })
    expect((await counter().get({ id })).handedOverAt).toBe(noon + 5 * minute)
    expect(handed.rev).toBe(2)
  })

  test('a clock that is set back an hour stops nothing: numbers rise, the case can be handed over', async () => {
    const before = await registered()
    desk.clock.set(noon - 60 * minute)
    const after = await registered()
    expect(numberOf(after)).toBe(numberOf(before) + 1)
    await counter().handOver({ id: before.id, rev: 1, department: '工程', receiver: '苗建', at: null })
    expect((await counter().get({ id: before.id })).handedOverAt).toBe(noon)
  })

  test('未留姓名 and 未留电话 are real values; rare characters, long content and markup stay as they are', async () => {
    const markup = '<script>alert(1)</script></td>'
    const nobody = await registered({ name: null, phone: null, room: null })
    expect(await counter().get({ id: nobody.id })).toMatchObject({ name: null, phone: null, room: null })
    const content = `${'渗'.repeat(2990)}${markup}`
    const made = await registered({
      ...{ name: '欧阳䶮', content, room: markup, remark: markup, complainedOf: { accountId: null, name: markup } },
    })
    const line = await counter().get({ id: made.id })
    expect(line).toMatchObject({ name: '欧阳䶮', content, room: markup, remark: markup, complainedOf: markup })
    expect(line.excerpt).toBe('渗'.repeat(120))
    expect((await counter().list({ ...wholeLedger, text: '欧阳' })).cases.map(({ id }) => id)).toEqual([made.id])
  })
})

describe('from hand-over to 注销', () => {
  test('注销 lists what is missing, and allows itself when nothing is', async () => {
    const { id } = await registered()
    const refused = await desk.reply('receptionist', 'cases.strikeOff', { id, rev: 1 })
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'REFUSED', missing: ['尚未转交责任部门或当场办结', expect.stringContaining('尚未派工'), '尚未回访'] },
    })
    const done = await finished()
    const called = await counter().callBack({ ...done, method: 'phone', satisfaction: 'satisfied', comment: null, at: null })
    expect((await counter().get({ id: done.id })).actions).toContain('strikeOff')
    await counter().strikeOff(called)
    const line = await counter().get({ id: done.id })
    expect(line).toMatchObject({ state: 'struckOff', struckOffBy: 'receptionist', struckOffAt: noon, missing: [] })
    const work = ['repairDispatched', 'repairArrived', 'repairPriced', 'repairFinished', 'repairAccepted']
    const way = ['registered', 'repairIssued', 'handedOver', ...work, 'finished', 'calledBack', 'struckOff']
    expect(line.events.map(({ kind }) => kind)).toEqual(way)
    expect(line.actions).toEqual(['note', 'print'])
  })

  test('a small matter is settled at the desk and needs no call-back; a complaint needs a department first', async () => {
    const small = await registered({ category: 'other' })
    const settled = await counter().finish({ id: small.id, rev: 1, result: '已当场解答', at: null })
    await counter().strikeOff(settled)
    expect(await counter().get({ id: small.id })).toMatchObject({ state: 'struckOff', department: null })
    const complaint = await registered({ category: 'complaint' })
    const early = await desk.reply('receptionist', 'cases.finish', { id: complaint.id, rev: 1, result: '已解释', at: null })
    expect(early).toMatchObject({ ok: false, error: { code: 'REFUSED', missing: ['尚未转交责任部门'] } })
  })

  test('不满意 sends the matter back with a new limit; the next call-back is the second round', async () => {
    const { id, rev } = await finished()
    desk.clock.advance(3 * minute)
    const bad = await counter().callBack({ id, rev, method: 'phone', satisfaction: 'dissatisfied', comment: '又坏了', at: null })
    const back = await counter().get({ id })
    expect(back).toMatchObject({ state: 'handedOver', finishedAt: null, calledBack: 'dissatisfied' })
    expect(back.dueAt).toBe(instantOf('2026-10-14', '12:03'))
    expect(back.missing).toEqual(['尚未办结', '业主不满意，须再次办理并回访'])
    const again = await counter().finish({ id, rev: bad.rev, result: '换整灯', at: null })
    expect((await counter().get({ id })).missing).toEqual(['尚未回访'])
    const good = await counter().callBack({ ...again, method: 'visit', satisfaction: 'satisfied', comment: null, at: null })
    await counter().strikeOff(good)
    expect((await counter().get({ id })).callBacks).toMatchObject([
      { round: 1, satisfaction: 'dissatisfied', comment: '又坏了' },
      { round: 2, satisfaction: 'satisfied', method: 'visit' },
    ])
  })

  test('closing from a stale screen is a conflict and changes nothing', async () => {
    const done = await finished()
    const called = await counter().callBack({ ...done, method: 'phone', satisfaction: 'satisfied', comment: null, at: null })
    await counter().note({ ...called, text: '业主再次来电' })
    for (const call of ['cases.strikeOff', 'cases.handOver', 'cases.finish', 'cases.amend', 'cases.note', 'cases.callBack']) {
      const everything = {
        department: '工程',
        receiver: '苗建',
        result: '好',
        text: '又及',
        method: 'phone',
        satisfaction: 'fairly',
      }
      const input = { ...someCase, ...everything, ...called, comment: null, at: null }
      expect(await desk.reply('receptionist', call, input)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    }
    expect(await counter().get({ id: done.id })).toMatchObject({ rev: called.rev + 1, state: 'finished', struckOffAt: null })
  })

  test.each([
    ['handOver', noon + minute, '转交时间不能晚于现在(2026-10-12 12:00)，请核对日期和时间'],
    ['handOver', noon - 2 * minute, '转交时间不能早于接待时间(2026-10-12 11:59)，请核对日期和时间'],
    ['finish', noon + minute, '办结时间不能晚于现在(2026-10-12 12:00)，请核对日期和时间'],
    ['finish', noon - 2 * minute, '办结时间不能早于接待时间(2026-10-12 11:59)，请核对日期和时间'],
  ] as const)('%s at %d is refused with a sentence of its own', async (step, at, sentence) => {
    const { id, rev } = await registered({ category: 'other', receivedAt: noon - minute })
    const inputs = { handOver: { department: '客服', receiver: '顾明远' }, finish: { result: '纳入计划' } }
    const reply = await desk.reply('receptionist', `cases.${step}`, { id, rev, at, ...inputs[step] })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { at: sentence } } })
  })

  test('nothing is settled before it was handed over, whatever clock wrote it down', async () => {
    const { id, rev } = await registered({ category: 'other', receivedAt: noon - 60 * minute })
    const handed = await counter().handOver({ id, rev, department: '客服', receiver: '顾明远', at: noon - 10 * minute })
    const finish = { ...handed, result: '纳入计划' }
    const sentence = '办结时间不能早于转交时间(2026-10-12 11:50)，请核对日期和时间'
    expect(await desk.reply('receptionist', 'cases.finish', { ...finish, at: noon - 20 * minute })).toMatchObject({
      error: { code: 'INVALID', fields: { at: sentence } },
    })
    desk.clock.set(noon - 60 * minute)
    await counter().finish({ ...finish, at: null })
    expect((await counter().get({ id })).finishedAt).toBe(noon - 10 * minute)
  })

  test('a call-back is neither before the matter was settled nor in the future', async () => {
    const { id, rev } = await finished()
    const call = { id, rev, method: 'phone', satisfaction: 'satisfied', comment: null }
    for (const at of [noon - minute, noon + minute]) {
      const reply = await desk.reply('receptionist', 'cases.callBack', { ...call, at })
      expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { at: expect.stringContaining('回访时间') } } })
    }
  })

  test('reopening is for supervision, needs a reason, and asks for a new call-back', async () => {
    const done = await finished()
    const called = await counter().callBack({ ...done, method: 'phone', satisfaction: 'satisfied', comment: null, at: null })
    const struck = await counter().strikeOff(called)
    expect(await desk.reply('receptionist', 'cases.reopen', { ...struck, reason: '又漏' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    const supervisor = desk.as('customerServiceSupervisor').cases
    const noReason = await desk.reply('customerServiceSupervisor', 'cases.reopen', { ...struck, reason: ' ' })
    expect(noReason).toMatchObject({ error: { code: 'INVALID', fields: { reason: '请填写重新打开的原因' } } })
    await supervisor.reopen({ ...struck, reason: '业主来电，又漏' })
    expect(await supervisor.get({ id: done.id })).toMatchObject({
      ...{ state: 'handedOver', finishedAt: null, struckOffAt: null, struckOffBy: null, calledBack: null },
      missing: ['尚未办结', '尚未回访'],
    })
  })
})

describe('taken by the person complained of (1: 4.1)', () => {
  const aboutMyself = () => ({
    category: 'complaint' as const,
    complainedOf: { accountId: desk.accountId('receptionist'), name: '林晓雨' },
  })

  test('nothing may be changed, only added to, and the supervisor must have read it before 注销', async () => {
    const { id } = await registered(aboutMyself())
    const amended = await desk.reply('receptionist', 'cases.amend', { ...someCase, id, rev: 1, content: '无事' })
    expect(amended).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('只能补记') } })
    await counter().note({ id, rev: 1, text: '已向业主道歉' })
    const line = await counter().get({ id })
    expect(line).toMatchObject({ appendOnly: true, content: '客厅灯不亮', acknowledgedBy: null })
    expect(line.actions).not.toContain('amend')
    expect(line.missing).toContain('受理人即被投诉人，主管尚未阅知')
    expect((await desk.as('receptionist').today.overview({})).toAcknowledge.count).toBe(0)
    const supervisor = desk.as('customerServiceSupervisor')
    expect((await supervisor.today.overview({})).toAcknowledge).toMatchObject({ count: 1, cases: [{ id }] })
    await supervisor.cases.acknowledge({ id, rev: 2 })
    expect((await supervisor.today.overview({})).toAcknowledge.count).toBe(0)
    expect(await supervisor.cases.get({ id })).toMatchObject({ acknowledgedBy: 'customerServiceSupervisor' })
  })

  test('a supervisor cannot acknowledge a complaint about himself', async () => {
    const complainedOf = { accountId: desk.accountId('customerServiceSupervisor'), name: '沈婉清' }
    const made = await desk.as('customerServiceSupervisor').cases.register({ ...someCase, category: 'complaint', complainedOf })
    const own = await desk.reply('customerServiceSupervisor', 'cases.acknowledge', { id: made.id, rev: 1 })
    expect(own).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
    await desk.as('projectManager').cases.acknowledge({ id: made.id, rev: 1 })
  })

  test('a complaint about somebody else stays an ordinary line', async () => {
    const { id } = await registered({
      category: 'complaint',
      complainedOf: { accountId: desk.accountId('projectManager'), name: '顾明远' },
    })
    expect(await counter().get({ id })).toMatchObject({ appendOnly: false, complainedOf: '顾明远' })
  })
})

describe('amend', () => {
  test('tells what was changed from what to what, but no phone number', async () => {
    const { id } = await registered({ content: '鞋柜歪斜' })
    await counter().amend({
      ...someCase,
      id,
      rev: 1,
      name: '祝晓岗',
      phone: '13900001111',
      content: '卧室灯不亮',
      receivedAt: null,
    })
    const line = await counter().get({ id })
    expect(line).toMatchObject({ rev: 2, name: '祝晓岗', receivedAt: noon, content: '卧室灯不亮' })
    expect(line.events.at(-1)?.text).toBe('姓名由「祝晓岚」改为「祝晓岗」；更改了联系电话；更改了接待内容')
    expect((await counter().list({ ...wholeLedger, text: '卧室' })).cases).toHaveLength(1)
    expect((await counter().list({ ...wholeLedger, text: '鞋柜' })).cases).toHaveLength(0)
  })

  test('naming the registrar afterwards makes the line append-only from then on', async () => {
    const { id } = await registered({ category: 'complaint' })
    const complainedOf = { accountId: desk.accountId('receptionist'), name: '林晓雨' }
    await counter().amend({ ...someCase, id, rev: 1, category: 'complaint', complainedOf })
    expect(await counter().get({ id })).toMatchObject({ appendOnly: true })
    const again = await desk.reply('receptionist', 'cases.amend', { ...someCase, id, rev: 2, category: 'complaint' })
    expect(again).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
  })

  test('another category brings its own limits, and its slip', async () => {
    const { id } = await registered()
    await counter().amend({ ...someCase, id, rev: 1, category: 'afterSales' })
    const line = await counter().get({ id })
    expect(line.handOverDueAt).toBe(instantOf('2026-10-12', '18:00'))
    expect(line.slips).toMatchObject([{ serial: 'FX-20261012-01', state: '待送达', open: true }, { state: '已作废' }])
    await counter().amend({ ...someCase, id, rev: 2, category: 'repair' })
    expect((await counter().get({ id })).slips).toMatchObject([
      { serial: 'FX-20261012-01', state: '已作废', open: false },
      { kind: 'repair', state: '已作废', open: false },
      { kind: 'repair', state: '待派工', open: true },
    ])
  })

  test('not after 注销', async () => {
    const small = await registered({ category: 'other' })
    const done = await counter().finish({ id: small.id, rev: 1, result: '已解答', at: null })
    const struck = await counter().strikeOff(done)
    const reply = await desk.reply('receptionist', 'cases.amend', { ...someCase, ...struck, category: 'other' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
  })
})

test('a head of department reads and adds, with masked phones, and changes nothing', async () => {
  const { id } = await registered()
  const head = desk.as('departmentHead').cases
  const line = await head.get({ id })
  expect(line.phone).not.toContain('0000')
  expect(line.actions).toEqual(['note', 'print'])
  await head.note({ id, rev: 1, text: '已派韩大勇' })
  expect(await desk.reply('departmentHead', 'cases.strikeOff', { id, rev: 2 })).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('a resident or a colleague that nobody knows is refused, and nothing is registered', async () => {
  const stranger = '0199d3c0-0000-7000-8000-000000000000'
  const before = await desk.as('receptionist').cases.list(wholeLedger)
  expect(await desk.reply('receptionist', 'cases.register', { ...someCase, residentId: stranger })).toMatchObject({
    error: { code: 'INVALID', fields: { residentId: expect.stringContaining('名册') } },
  })
  const complainedOf = { accountId: stranger, name: '某某' }
  expect(await desk.reply('receptionist', 'cases.register', { ...someCase, complainedOf })).toMatchObject({
    error: { code: 'INVALID', fields: { complainedOf: expect.stringContaining('员工') } },
  })
  expect((await desk.as('receptionist').cases.list(wholeLedger)).cases).toHaveLength(before.cases.length)
})
