import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../../shared/access/roles.ts'
import { instantOf } from '../../../shared/calendar.ts'
import { noAnalysis } from '../../../shared/reception/month-close.ts'
import { change, indicatorsOf } from '../../../shared/reception/month-figures.ts'
import { complain, complainVariously, numbersOn, someAnalysis } from '../testing/month-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: instantOf('2026-10-24', '09:00') })
})
afterEach(() => desk.close())

const month = '2026-10'
const at = (date: string, time = '09:00') => instantOf(date, time)
const read = (one = month) => desk.as('projectManager').monthClose.get({ month: one })
const supervisor = () => desk.as('customerServiceSupervisor')

async function act(role: Role, call: 'submit' | 'review' | 'sign' | 'return' | 'amend', more: object = {}, one = month) {
  const { rev, fingerprint } = await read(one)
  const texts = call === 'submit' || call === 'amend' ? someAnalysis : {}
  return desk.reply(role, `monthClose.${call}`, {
    ...{ month: one, rev, ...texts },
    ...(call === 'sign' ? { fingerprint } : {}),
    ...more,
  })
}

async function signed(one = month) {
  for (const [role, call] of [
    ['receptionist', 'submit'],
    ['customerServiceSupervisor', 'review'],
    ['projectManager', 'sign'],
  ] as const) {
    expect(await act(role, call, {}, one)).toMatchObject({ ok: true })
  }
}

const recordsOf = async (one: string, cell: Parameters<ReturnType<typeof supervisor>['monthClose']['records']>[0]['cell']) =>
  (await supervisor().monthClose.records({ month: one, cell, after: null, limit: 200 })).lines

/** Every number of a table opens as many records as it says. */
async function expectNumbersToOpen(one: string): Promise<void> {
  for (const { cell, count } of numbersOn(await read(one))) {
    expect([cell, (await recordsOf(one, cell)).length]).toEqual([cell, count])
  }
}

/** From one day of the period on, one a day; back on the day of the table. */
async function aVariedMonth(): Promise<void> {
  await complainVariously(desk, at('2026-09-27'), at('2026-10-24'))
}

describe('what is counted', () => {
  test('a month without complaints: zeroes, and 「—」 for every ratio', async () => {
    const { figures, missing } = await read()
    expect(Object.values(figures.totals).every((count) => count === 0)).toBe(true)
    expect(missing).toEqual(['本月特点'])
    for (const { value } of indicatorsOf(figures)) expect(value).toBe('—')
    for (const { rows } of figures.groups) for (const { count, previous } of rows) expect(change(count, previous)).toBe('—')
    await expectNumbersToOpen(month)
    await signed()
  })

  test('every number opens exactly its records, while it is counted and after it was signed', async () => {
    await aVariedMonth()
    const { figures } = await read()
    expect(figures.totals).toMatchObject({ received: 24 })
    for (const name of ['valid', 'settled', 'open', 'late', 'calledBack', 'dissatisfied', 'hot', 'repeated', 'unjudged'] as const)
      expect([name, figures.totals[name] > 0]).toEqual([name, true])
    for (const { group, rows } of figures.groups.filter((one) => one.group !== 'focus'))
      expect([group, rows.reduce((sum, { count }) => sum + count, 0)]).toEqual([group, 24])
    await expectNumbersToOpen(month)
    await signed()
    desk.clock.set(at('2026-12-20'))
    const { rev, ...body } = await supervisor().settings.read({})
    const major = { ...body.complaints.major, afterDays: 1 }
    await supervisor().settings.save({ ...body, complaints: { ...body.complaints, major }, rev })
    await expectNumbersToOpen(month)
  })

  test('pages of records hang together', async () => {
    await aVariedMonth()
    const cell = { group: 'total' as const, key: 'received' }
    const whole = await recordsOf(month, cell)
    const pages: string[] = []
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<ReturnType<typeof supervisor>['monthClose']['records']>> =
        await supervisor().monthClose.records({ month, cell, after, limit: 7 })
      pages.push(...page.lines.map(({ serial }) => serial))
      after = page.next
      if (after === null) break
    }
    expect(pages).toEqual(whole.map(({ serial }) => serial))
  })

  test('重复: the same household and class within thirty days; what moves away takes it along', async () => {
    const first = await complain(supervisor(), { receivedAt: at('2026-10-01'), room: '1-1-101' }, { complaintClass: '环境' })
    const other = { receivedAt: at('2026-10-05'), room: '1-1-101' }
    await complain(supervisor(), other, { complaintClass: '设施设备' })
    const again = await complain(supervisor(), { receivedAt: at('2026-10-20'), room: '1-1-101' }, { complaintClass: '环境' })
    const repeats = async () => (await recordsOf(month, { group: 'total', key: 'repeated' })).map(({ id }) => id)
    expect(await repeats()).toEqual([again.complaintId])
    const line = await supervisor().cases.get({ id: first.id })
    await supervisor().cases.amend({ ...line, receivedAt: null, room: '2-2-202', complainedOf: null })
    expect(await repeats()).toEqual([])
  })

  test('a year ago and the month before: counted here, or written in from paper, never over what is counted', async () => {
    await complain(supervisor(), { receivedAt: at('2026-09-20') }, null)
    expect((await read()).figures.previous).toMatchObject({ month: '2026-09', received: 1, source: 'counted' })
    const base = { note: '纸质汇总表', received: 9 }
    const refusal = await desk.reply('projectManager', 'monthClose.enterBase', { month: '2026-09', ...base })
    expect(refusal).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
    await supervisor().monthClose.enterBase({ month: '2025-10', ...base })
    const { figures } = await read()
    expect(figures.lastYear).toMatchObject({ received: 9, source: 'entered', note: '纸质汇总表' })
    expect(figures.groups[0]?.rows[0]).toMatchObject({ lastYear: null })
    await supervisor().monthClose.enterBase({ month: '2025-10', note: '写错', received: null })
    expect((await read()).figures.lastYear).toMatchObject({ received: 0, source: 'counted' })
  })

  test('总户数 is that of the setting, or as many as the register holds', async () => {
    expect((await read()).figures.households).toBe(0)
    await desk.as('receptionist').units.create({ code: '1-1-101', handoverDate: null, note: null })
    expect((await read()).figures.households).toBe(1)
    const { rev, ...body } = await supervisor().settings.read({})
    await supervisor().settings.save({ ...body, monthClose: { ...body.monthClose, households: 1860 }, rev })
    expect((await read()).figures.households).toBe(1860)
  })
})

describe('its way', () => {
  test('made by the desk, reviewed by another, signed by the 项目经理; each act with name and time', async () => {
    await complain(supervisor())
    for (const role of ['customerServiceSupervisor', 'projectManager'] as const)
      expect(await act(role, role === 'projectManager' ? 'sign' : 'review')).toMatchObject({ error: { code: 'REFUSED' } })
    expect(await act('departmentHead', 'submit')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await act('receptionist', 'submit')).toMatchObject({ ok: true })
    expect(await act('receptionist', 'amend')).toMatchObject({ error: { code: 'REFUSED' } })
    expect(await act('receptionist', 'review')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await act('customerServiceSupervisor', 'review')).toMatchObject({ ok: true })
    expect(await act('customerServiceSupervisor', 'sign')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await act('projectManager', 'sign')).toMatchObject({ ok: true })
    const { acts, state, actions } = await read()
    expect([state, actions]).toEqual(['signed', ['print']])
    const now = at('2026-10-24')
    expect(acts).toEqual([
      { act: 'submitted', at: now, by: 'receptionist', reason: null },
      { act: 'reviewed', at: now, by: 'customerServiceSupervisor', reason: null },
      { act: 'signed', at: now, by: 'projectManager', reason: null },
    ])
  })

  test('what a 客服主管 made herself is reviewed with it', async () => {
    await act('customerServiceSupervisor', 'submit')
    const { state, acts } = await read()
    expect([state, acts.map((one) => one.act)]).toEqual(['reviewed', ['submitted', 'reviewed']])
  })

  test('returned for correction with a reason; then it can be written on again', async () => {
    await act('receptionist', 'submit')
    expect(await act('projectManager', 'return', { reason: ' ' })).toMatchObject({ error: { code: 'INVALID' } })
    expect(await act('projectManager', 'return', { reason: '原因分析太简单' })).toMatchObject({ ok: true })
    const { state, acts } = await read()
    expect([state, acts.at(-1)]).toMatchObject(['draft', { act: 'returned', by: 'projectManager', reason: '原因分析太简单' }])
    expect(await act('receptionist', 'amend')).toMatchObject({ ok: true })
  })

  test('what the numbers ask for must be written first; not before the 20th; not behind a signed month', async () => {
    await complain(supervisor())
    const bare = await act('receptionist', 'submit', noAnalysis)
    expect(bare).toMatchObject({
      error: { code: 'REFUSED', missing: ['本月特点', '原因分析', '纠正预防措施（责任人、期限）', '未结案件及计划'] },
    })
    expect(await act('receptionist', 'submit', {}, '2026-11')).toMatchObject({ error: { code: 'REFUSED' } })
    await signed()
    expect(await act('receptionist', 'submit', {}, '2026-09')).toMatchObject({ error: { code: 'REFUSED' } })
  })

  test('two who write at once: the second keeps his words and is told', async () => {
    const { rev } = await read()
    await desk.as('receptionist').monthClose.amend({ month, rev, ...someAnalysis })
    const late = await desk.reply('customerServiceSupervisor', 'monthClose.amend', { month, rev, ...someAnalysis })
    expect(late).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  test('whoever signs has seen these very numbers', async () => {
    await act('customerServiceSupervisor', 'submit')
    const { rev, fingerprint } = await read()
    await complain(supervisor())
    const blind = await desk.reply('projectManager', 'monthClose.sign', { month, rev, fingerprint })
    expect(blind).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await act('projectManager', 'sign')).toMatchObject({ ok: true })
  })
})

describe('after the signature', () => {
  test('figures, details and words stay as they were, whatever becomes of the complaints', async () => {
    const { id, complaintId } = await complain(supervisor(), { content: '楼道灯不亮' })
    await signed()
    const before = await read()
    const lines = await recordsOf(month, { group: 'total', key: 'received' })
    const complaint = await supervisor().complaints.get({ id: complaintId })
    const next = { ...complaint, cause: 'attitude', grade: 'major', complaintClass: '环境' } as const
    await supervisor().complaints.judge(next)
    const line = await supervisor().cases.get({ id })
    await supervisor().cases.amend({ ...line, receivedAt: null, content: '改过的话', complainedOf: null })
    desk.clock.set(at('2026-12-20'))
    const { figures, features } = await read()
    expect([figures, features]).toEqual([before.figures, before.features])
    expect(await recordsOf(month, { group: 'total', key: 'received' })).toEqual(lines)
    for (const call of ['amend', 'submit'] as const)
      expect(await act('receptionist', call)).toMatchObject({ error: { code: 'REFUSED' } })
    expect(await act('projectManager', 'return', { reason: '再改' })).toMatchObject({ error: { code: 'REFUSED' } })
  })

  test('what is entered later with a date of the signed period is 补报 of the next one and called so', async () => {
    await complain(supervisor(), { receivedAt: at('2026-10-20') })
    await signed()
    desk.clock.set(at('2026-10-27'))
    await complain(supervisor(), { receivedAt: at('2026-10-23', '10:00'), room: '9-1-901' })
    await complain(supervisor(), { receivedAt: at('2026-10-26', '10:00') })
    expect((await read()).figures.totals.received).toBe(1)
    expect((await read('2026-11')).figures.totals).toMatchObject({ received: 2, belated: 1 })
    const [belated] = await recordsOf('2026-11', { group: 'focus', key: 'belated' })
    expect(belated).toMatchObject({ receivedAt: at('2026-10-23', '10:00'), notes: ['补报'] })
  })

  test('a complaint whose time is corrected into a signed period counts in the next; one that was counted stays counted', async () => {
    const counted = await complain(supervisor(), { receivedAt: at('2026-10-20') })
    await signed()
    desk.clock.set(at('2026-10-27'))
    const fresh = await complain(supervisor())
    for (const [{ id }, receivedAt] of [
      [counted, at('2026-10-19')],
      [fresh, at('2026-10-24', '12:00')],
    ] as const) {
      const line = await supervisor().cases.get({ id })
      await supervisor().cases.amend({ ...line, receivedAt, complainedOf: null })
    }
    expect((await read('2026-11')).figures.totals).toMatchObject({ received: 1, belated: 1 })
  })
})

describe('期间', () => {
  const readingTo = async (reading: 'from26' | 'calendar') => {
    const { rev, ...body } = await supervisor().settings.read({})
    await supervisor().settings.save({ ...body, monthClose: { ...body.monthClose, reading }, rev })
  }

  test('上月 26 日至本月 25 日, or the calendar month made by the 25th of the next; after a change no day is lost or doubled', async () => {
    expect(await read()).toMatchObject({ period: { from: '2026-09-26', until: '2026-10-25' }, dueOn: '2026-10-25' })
    await readingTo('calendar')
    expect(await read('2026-09')).toMatchObject({ period: { from: '2026-09-01', until: '2026-09-30' }, dueOn: '2026-10-25' })
    await readingTo('from26')
    await signed()
    await readingTo('calendar')
    expect((await read('2026-11')).period).toEqual({ reading: 'calendar', from: '2026-10-26', until: '2026-11-30' })
    expect((await read()).period).toMatchObject({ reading: 'from26', until: '2026-10-25' })
  })

  test('the month that opens by itself is the one that falls due next', async () => {
    const opened = async () => (await desk.as('receptionist').monthClose.get({ month: null })).month
    expect(await opened()).toBe('2026-10')
    desk.clock.set(at('2026-10-26'))
    expect(await opened()).toBe('2026-11')
    await readingTo('calendar')
    expect(await opened()).toBe('2026-10')
  })
})

describe('今日', () => {
  const owed = async (date: string) => {
    desk.clock.set(at(date))
    return (await desk.as('receptionist').today.overview({})).monthClose
  }

  test('from the 20th on it counts down to the 25th; then it is late until it is signed', async () => {
    desk.clock.set(at('2026-10-18'))
    await complain(supervisor(), {}, null)
    expect(await owed('2026-10-19')).toBeNull()
    expect(await owed('2026-10-20')).toMatchObject({ month, dueOn: '2026-10-25', daysLeft: 5, received: 1, unjudged: 1, open: 1 })
    expect(await owed('2026-10-25')).toMatchObject({ daysLeft: 0 })
    expect(await owed('2026-10-28')).toMatchObject({ month, daysLeft: -3 })
    await signed()
    expect(await owed('2026-10-28')).toBeNull()
  })

  test('a month about which this desk knows nothing is not late', async () => {
    expect(await owed('2026-10-28')).toBeNull()
  })
})
