import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { AgendaEntry } from '../../../shared/visits/agenda.ts'
import { followUpsDue } from '../leasing/follow-up-list.ts'
import { viewingsDuring } from '../leasing/viewing-shown.ts'
import { callBacksDue } from '../reception/call-backs.ts'
import { someCase } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf, queryOver } from '../testing/memory-ledger.ts'
import { workRepair } from '../testing/repair-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { appointment, plannedViewing } from '../testing/viewing-inputs.ts'
import { bareVisit, type someVisit } from '../testing/visit-inputs.ts'
import { visitsDuring } from './visit-clashes.ts'

const october = { from: '2026-09-28', until: '2026-11-01' }
const at = (date: string, time = '00:00') => instantOf(date, time)

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({
    now: at('2026-10-12', '12:00'),
    roles: ['receptionist', 'officeSupervisor', 'departmentHead', 'projectManager', 'leasingOfficer', 'leasingSupervisor'],
  })
})
afterEach(() => desk.close())

const chief = () => desk.as('officeSupervisor')
const shown = async (role: Parameters<TestDesk['as']>[0], range = october) => (await desk.as(role).agenda.range(range)).entries
const titles = (entries: readonly AgendaEntry[]) => entries.map(({ title }) => title)
const plan = (facts: Partial<typeof someVisit>) => chief().visits.plan({ ...bareVisit, ...facts })

describe('visits by day (3: 4.1)', () => {
  test('over midnight it lies on both days, until midnight on one, for three days on three, cancelled with its mark', async () => {
    const night = await plan({ unit: '夜', arrivesAt: at('2026-10-14', '22:00'), leavesAt: at('2026-10-15', '01:00') })
    await plan({ unit: '至午夜', arrivesAt: at('2026-10-15', '22:00'), leavesAt: at('2026-10-16') })
    await plan({ unit: '三天', arrivesAt: at('2026-09-27', '09:00'), leavesAt: at('2026-09-29', '17:00') })
    await chief().visits.cancel({ ...night, at: null, reason: '改期' })
    const days = (await shown('officeSupervisor')).map(({ title, from, until, cancelled }) => [title, from, until, cancelled])
    expect(days).toEqual([
      ['三天', '2026-09-27', '2026-09-29', false],
      ['夜', '2026-10-14', '2026-10-15', true],
      ['至午夜', '2026-10-15', '2026-10-15', false],
    ])
  })

  test('the counter sees those of today, a leasing officer none, the heads of the departments all', async () => {
    await plan({ unit: '今天', arrivesAt: at('2026-10-12', '14:00') })
    await plan({ unit: '明天', arrivesAt: at('2026-10-13', '14:00') })
    expect(titles(await shown('receptionist'))).toEqual(['今天'])
    expect((await desk.as('receptionist').agenda.range(october)).visitsOfTodayOnly).toBe(true)
    expect(titles(await shown('departmentHead'))).toEqual(['今天', '明天'])
    expect(await shown('leasingOfficer')).toEqual([])
    expect(await desk.reply(null, 'agenda.range', october)).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } })
    expect(await desk.reply('administrator', 'agenda.range', october)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  test('days are shaded as limits count them: 国庆, and the Saturday that makes up for it', async () => {
    const { days, today } = await chief().agenda.range(october)
    expect(days).toHaveLength(35)
    expect(today).toBe('2026-10-12')
    const on = (date: string) => days.find((one) => one.date === date)
    expect(on('2026-10-01')).toEqual({ date: '2026-10-01', worked: false, name: '国庆节' })
    expect(on('2026-10-10')).toEqual({ date: '2026-10-10', worked: true, name: '国庆节' })
    expect(on('2026-10-11')).toEqual({ date: '2026-10-11', worked: false, name: null })
    const body = await desk.as('administrator').settings.read({})
    await desk.as('administrator').settings.save({ ...body, calendar: [{ date: '2026-10-10', kind: 'holiday' }] })
    const after = await chief().agenda.range(october)
    expect(after.days.find(({ date }) => date === '2026-10-10')?.worked).toBe(false)
  })

  test('a range that is too long or backwards is refused with a sentence', async () => {
    const long = await desk.reply('officeSupervisor', 'agenda.range', { from: '2026-10-01', until: '2026-11-12' })
    expect(long).toMatchObject({ error: { code: 'INVALID', fields: { until: expect.stringContaining('42 天') } } })
    const backwards = await desk.reply('officeSupervisor', 'agenda.range', { from: '2026-10-02', until: '2026-10-01' })
    expect(backwards).toMatchObject({ error: { code: 'INVALID', fields: { until: expect.stringContaining('早于') } } })
    await chief().agenda.range({ from: '2026-10-01', until: '2026-11-11' })
  })
})

describe('what meets what', () => {
  const [from, until] = [at('2026-10-14', '14:00'), at('2026-10-14', '16:00')]
  const clashes = async (facts: Partial<Parameters<ReturnType<typeof chief>['agenda']['clashes']>[0]>) =>
    (
      await chief().agenda.clashes({
        ...{ arrivesAt: from, leavesAt: until, host: null, room: null, route: null, except: null },
        ...facts,
      })
    ).clashes.map(({ clashes: what, words }) => [what, words])

  test('the same host, room or route at the same time, told by name; nothing is refused', async () => {
    const facts = { host: '顾明远、段秀兰', room: '一号会议室', route: '大堂—前台—样板楼层', arrivesAt: from, leavesAt: until }
    const { id } = await plan({ unit: '邻城物业（示例）', ...facts })
    const words = 'CG-20261012-01 邻城物业（示例） 10-14 14:00–16:00：同一'
    expect(await clashes({ host: '段秀兰' })).toEqual([[['host'], `${words}接待负责人 段秀兰`]])
    expect(await clashes({ room: '一号 会议室' })).toEqual([[['room'], `${words}座谈地点 一号 会议室`]])
    expect(await clashes({ route: '大堂 → 前台 → 样板楼层' })).toEqual([[['route'], expect.stringContaining('同一参观路线')]])
    expect(await clashes({ host: '段秀', room: '二号会议室', route: '大堂—前台' })).toEqual([])
    expect(await clashes({ ...facts, except: id })).toEqual([])
    const second = await plan({ unit: '另一家', ...facts, arrivesAt: from + hour })
    expect(second.serial).toBe('CG-20261012-02')
    const entries = await shown('officeSupervisor')
    expect(entries.map(({ clashes: met }) => met.map(({ serial }) => serial))).toEqual([['CG-20261012-02'], ['CG-20261012-01']])
    await chief().visits.cancel({ ...second, at: null, reason: '改期' })
    expect((await shown('officeSupervisor')).flatMap(({ clashes: met }) => met)).toEqual([])
  })

  test('one after the other is no clash; an unknown end counts as two hours, and says so; days before still count', async () => {
    await plan({ room: '一号会议室', arrivesAt: from, leavesAt: until })
    const room = '一号会议室'
    expect(await clashes({ room, arrivesAt: until, leavesAt: until + hour })).toEqual([])
    expect(await clashes({ room, arrivesAt: from - hour, leavesAt: from })).toEqual([])
    expect(await clashes({ room, arrivesAt: until - minute, leavesAt: null })).toHaveLength(1)
    await plan({ room, arrivesAt: until, leavesAt: until + hour })
    expect((await shown('officeSupervisor')).flatMap(({ clashes: met }) => met)).toEqual([])
    await plan({ room: '二号会议室', arrivesAt: from, leavesAt: null })
    const second = { room: '二号会议室', leavesAt: from + day }
    expect(await clashes({ ...second, arrivesAt: from + 2 * hour })).toEqual([])
    expect(await clashes({ ...second, arrivesAt: from + 2 * hour - minute })).toEqual([
      [['room'], expect.stringContaining('离开时间未定，按两小时算')],
    ])
    await plan({ room: '三号会议室', arrivesAt: from - 3 * day, leavesAt: from + day })
    expect(await clashes({ room: '三号会议室' })).toEqual([[['room'], expect.stringContaining('10-11 14:00–10-15 14:00')]])
  })

  test('no visit is planned for longer than is looked back', async () => {
    const year = { ...bareVisit, leavesAt: bareVisit.arrivesAt + 32 * day }
    const reply = await desk.reply('officeSupervisor', 'visits.plan', year)
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { leavesAt: expect.stringContaining('31 天') } } })
  })

  test('only who plans visits may ask', async () => {
    const asked = { arrivesAt: from, leavesAt: until, host: null, room: null, route: null, except: null }
    expect(await desk.reply('receptionist', 'agenda.clashes', asked)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })
})

describe('what comes from the other domains', () => {
  test('viewings: one’s own with their company, a colleague’s as a colleague sees it; the reception none', async () => {
    const { prospectId, s0806, id } = await plannedViewing(desk)
    const own = await shown('leasingOfficer')
    expect(own.filter(({ kind }) => kind === 'viewing')).toEqual([
      expect.objectContaining({ title: '博翼信息技术(示例)', opens: prospectId, place: '1203、0806', person: '方可欣' }),
    ])
    const supervisor = desk.as('leasingSupervisor')
    const rev = (await supervisor.prospects.get({ id: prospectId })).prospect?.rev ?? 0
    await supervisor.prospects.handOver({ id: prospectId, rev, toId: desk.accountId('leasingSupervisor'), reason: '移交' })
    const [masked] = (await shown('leasingOfficer')).filter(({ kind }) => kind === 'viewing')
    expect(masked).toMatchObject({ title: '博翼********', opens: null, person: 'leasingSupervisor', key: `viewing.${id}` })
    expect(JSON.stringify(await shown('leasingOfficer'))).not.toMatch(/信息技术|邵琳|方可欣/)
    expect((await shown('receptionist')).map(({ kind }) => kind)).not.toContain('viewing')
    const night = appointment(at('2026-10-20', '23:30'), [s0806])
    await supervisor.viewings.plan({ ...night, prospectId })
    const late = (await shown('leasingSupervisor', { from: '2026-10-21', until: '2026-10-21' })).filter(
      ({ kind }) => kind === 'viewing',
    )
    expect(late).toMatchObject([{ from: '2026-10-20', until: '2026-10-21', title: '博翼信息技术(示例)' }])
  })

  test('follow-ups: one’s own on their last day in time, nobody else’s', async () => {
    const { prospectId } = await plannedViewing(desk)
    const { followUps } = await desk.as('leasingOfficer').followUps.history({ prospectId })
    const [due] = followUps
    const mine = (await shown('leasingOfficer')).filter(({ kind }) => kind === 'followUp')
    expect(mine).toMatchObject([{ opens: prospectId, from: due?.until, title: '博翼信息技术(示例)', startsAt: null }])
    expect((await shown('leasingSupervisor')).filter(({ kind }) => kind === 'followUp')).toHaveLength(1)
    expect((await shown('officeSupervisor')).map(({ kind }) => kind)).not.toContain('followUp')
  })

  test('call-backs on the day on which they fall due, by room and kind, without a name; leasing sees none', async () => {
    const counter = desk.as('receptionist').cases
    const { id, rev } = await counter.register({ ...someCase, name: '张文博' })
    const handed = await counter.handOver({ id, rev, department: '工程', receiver: '韩大勇', at: null })
    await workRepair(desk, id, '韩大勇')
    await counter.finish({ ...handed, result: '好了', at: null })
    const { callBackDueAt } = await counter.get({ id })
    const [entry] = (await shown('receptionist')).filter(({ kind }) => kind === 'callBack')
    expect(entry).toMatchObject({ opens: id, startsAt: callBackDueAt, title: expect.stringContaining('报修回访'), late: false })
    expect(JSON.stringify(await shown('receptionist'))).not.toContain('张文博')
    expect((await shown('leasingSupervisor')).map(({ kind }) => kind)).not.toContain('callBack')
  })
})

test('every sheet is a walk along an index', () => {
  const plans = plansOf(memoryLedger().writer, (db) => {
    const context = queryOver(db)
    visitsDuring(context, 0, 1)
    viewingsDuring(context, 0, 1, 10)
    followUpsDue(context, '2026-10-01', '2026-10-31', 10)
    callBacksDue(context, 0, 1, 10)
  })
  const reads = plans.filter((one) => /INDEX (visitsByArrival|viewingsByStart|followUpsOpen|casesToCallBack)/.test(one))
  expect(reads).toHaveLength(4)
  for (const one of reads) {
    expect(one).not.toContain('SCAN')
    expect(one).not.toContain('TEMP B-TREE')
  }
  expect(reads[0]).toContain('siteId=? AND arrivesAt>? AND arrivesAt<?')
  expect(reads[3]).toContain('callBackDueAt>? AND callBackDueAt<?')
})
