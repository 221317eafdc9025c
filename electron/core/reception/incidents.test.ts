import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { IncidentLineInput } from '../../../shared/reception/incidents.ts'
import { someComplaint, someJudgement } from '../testing/complaint-inputs.ts'
import { everyIncident, nothingAssessed, someIncident } from '../testing/incident-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const found = instantOf('2026-10-12', '06:50')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: found })
})
afterEach(() => desk.close())

const counter = () => desk.as('receptionist').incidents
const chief = () => desk.as('customerServiceSupervisor').incidents
const manager = () => desk.as('projectManager').incidents

const told = (method: 'oral' | 'written' | 'summary', target: 'manager' | 'company' | 'fire119' = 'manager') =>
  ({ kind: 'report', target, method, person: '顾明远', text: null }) as const
const add = (id: string, line: IncidentLineInput, at: number | null = null) => chief().add({ id, line, at, corrects: null })
const remedy = { kind: 'remedy', text: '更换止水带', person: '邹立新', dueOn: '2026-10-20' } as const
const ended = { ...nothingAssessed, level: 'major', cause: '止水带破损', result: '已封堵', endedAt: found + hour } as const

test('opened with kind, place and one sentence; both times are kept', async () => {
  desk.clock.set(found + 5 * minute)
  const made = await counter().register({ ...someIncident, discoveredAt: found })
  expect(made.serial).toBe('ZD-20261012-01')
  expect(await counter().get({ id: made.id })).toMatchObject({
    ...{ name: '地下车库 水浸', state: 'open', discoveredAt: found, registeredAt: found + 5 * minute, complaint: null },
    missing: ['级别', '口头上报', '书面报告', '原因分析', '处理结果', '处置完毕时间', '总结报告'],
  })
  const ahead = await desk.reply('receptionist', 'incidents.register', { ...someIncident, discoveredAt: found + hour })
  expect(ahead).toMatchObject({ error: { code: 'INVALID', fields: { discoveredAt: expect.stringContaining('不能晚于现在') } } })
})

test('the clock: oral 10 minutes, written 4 hours, summary 24 hours after the end; each is stopped by its own act (2.8)', async () => {
  const { id } = await counter().register(someIncident)
  const clocks = async () => (await counter().get({ id })).clocks
  expect(await clocks()).toEqual([
    { clock: 'oral', dueAt: found + 10 * minute, at: null },
    { clock: 'written', dueAt: found + 4 * hour, at: null },
  ])
  desk.clock.set(found + 5 * hour)
  // The fire brigade is not who must be told within ten minutes.
  await add(id, told('oral', 'fire119'), found + minute)
  expect((await clocks())[0]?.at).toBeNull()
  await add(id, told('oral'), found + 5 * minute)
  expect(await clocks()).toMatchObject([{ at: found + 5 * minute }, { at: null }])
  expect((await counter().list({ ...everyIncident, late: true })).incidents).toHaveLength(1)
  await add(id, told('written', 'company'), found + 3 * hour)
  expect(await clocks()).toMatchObject([{ at: found + 5 * minute }, { at: found + 3 * hour }])
  expect((await counter().list({ ...everyIncident, late: true })).incidents).toHaveLength(0)
  const { rev } = await counter().get({ id })
  await manager().assess({ ...ended, id, rev })
  expect((await clocks())[2]).toEqual({ clock: 'summary', dueAt: found + 25 * hour, at: null })
  await add(id, told('summary'))
  expect((await clocks())[2]?.at).toBe(found + 5 * hour)
})

test('a minute as people write it is not before the seconds of the discovery', async () => {
  desk.clock.set(found + minute / 2)
  const { id } = await counter().register(someIncident)
  await add(id, told('oral'), found)
  await manager().assess({ ...ended, endedAt: found, id, rev: 2 })
  const early = await desk.reply('receptionist', 'incidents.add', { id, at: found - minute, line: told('oral'), corrects: null })
  expect(early).toMatchObject({ error: { code: 'INVALID' } })
})

test('Today shows what is still to be reported, the next first; nothing of a visit runs against a clock', async () => {
  await counter().register({ ...someIncident, kind: 'leadersVisit' })
  const { id } = await counter().register(someIncident)
  const due = async () => (await desk.as('receptionist').today.overview({})).incidents
  expect(await due()).toMatchObject({
    count: 2,
    reports: [
      { id, clock: 'oral' },
      { id, clock: 'written' },
    ],
  })
  await add(id, told('oral'))
  expect(await due()).toMatchObject({ count: 1, reports: [{ clock: 'written' }] })
})

test('closes when nothing is missing; measures are asked for from 重大 on', async () => {
  const { id } = await counter().register(someIncident)
  await add(id, told('oral'))
  await add(id, told('written'))
  desk.clock.set(found + 2 * hour)
  const { rev } = await counter().get({ id })
  const ordinary = await manager().assess({ ...ended, level: 'ordinary', id, rev })
  await add(id, told('summary'))
  expect((await counter().get({ id })).missing).toEqual([])
  const raised = await manager().assess({ ...ended, ...ordinary, rev: ordinary.rev + 1 })
  const refused = await desk.reply('projectManager', 'incidents.close', { ...raised, managerAway: false, reason: null, at: null })
  expect(refused).toMatchObject({ error: { code: 'REFUSED', missing: ['纠正预防措施'] } })
  const { rev: now } = await add(id, remedy)
  await manager().close({ id, rev: now, managerAway: false, reason: null, at: null })
  const closed = await manager().get({ id })
  expect(closed).toMatchObject({ state: 'closed', signedInStead: false, override: null, actions: ['reopen', 'print'] })
  for (const [path, more] of [
    ['incidents.add', { at: null, line: remedy, corrects: null }],
    ['incidents.assess', nothingAssessed],
    ['incidents.void', { reason: '重复' }],
  ] as const) {
    const reply = await desk.reply('projectManager', path, { id, rev: closed.rev, ...more })
    expect(reply).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('已结案') } })
  }
})

test('while the manager is away the duty supervisor signs; over open duties only with a reason', async () => {
  const { id, rev } = await counter().register(someIncident)
  const close = (more: object) =>
    desk.reply('customerServiceSupervisor', 'incidents.close', { id, rev, managerAway: false, reason: null, at: null, ...more })
  expect(await close({})).toMatchObject({ error: { code: 'INVALID', fields: { managerAway: expect.stringContaining('代签') } } })
  expect(await close({ managerAway: true })).toMatchObject({ error: { code: 'REFUSED' } })
  expect(await close({ managerAway: true, reason: '台风夜，材料已交公司' })).toMatchObject({ ok: true })
  const closed = await chief().get({ id })
  expect(closed).toMatchObject({ signedInStead: true, override: { reason: '台风夜，材料已交公司' } })
  expect(closed.override?.duties).toContain('书面报告')
  await chief().reopen({ id, rev: closed.rev, reason: '补报告' })
  const again = await chief().get({ id })
  expect(again).toMatchObject({ state: 'open', override: null, signedInStead: false })
  expect(again.lines).toMatchObject([{ kind: 'change', text: expect.stringContaining('台风夜，材料已交公司') }])
})

test('a line is never rewritten: another corrects it, with a reason, and counts in its place', async () => {
  const { id } = await counter().register(someIncident)
  desk.clock.set(found + hour)
  await add(id, told('oral'), found)
  const [wrong] = (await counter().get({ id })).lines
  const corrects = { id: wrong?.id ?? '', reason: '时间记错' }
  await counter().add({ id, at: found + 20 * minute, line: told('oral'), corrects })
  const { lines, clocks } = await counter().get({ id })
  expect(lines).toMatchObject([
    { corrected: true, at: found },
    { corrected: false, correctsId: wrong?.id, correctReason: '时间记错' },
  ])
  expect(clocks[0]?.at).toBe(found + 20 * minute)
  const twice = await desk.reply('receptionist', 'incidents.add', { id, at: null, line: told('oral'), corrects })
  expect(twice).toMatchObject({ error: { code: 'REFUSED' } })
})

test('a box that was filled in says what it said before', async () => {
  const { id } = await counter().register(someIncident)
  const { name, kind, place, course, receiver, receivedAt, discoveredAt } = await counter().get({ id })
  const facts = { name, kind, course, receiver, receivedAt, discoveredAt, happenedAt: null }
  const who = { reporter: '岳峰', reporterDepartment: '秩序', reporterPhone: '138-0000-1234' }
  await counter().amend({ ...facts, ...who, id, rev: 1, place })
  expect((await counter().get({ id })).lines).toEqual([])
  await counter().amend({ ...facts, ...who, id, rev: 2, place: '地下二层', reporterPhone: null })
  const [change] = (await counter().get({ id })).lines
  expect(change).toMatchObject({ kind: 'change', text: '地点：原为「地下车库」，改为「地下二层」\n报告人电话已更正' })
})

test('who writes what: departments what they did, the desk whom it told, supervision the papers and measures', async () => {
  const { id } = await counter().register(someIncident)
  const reply = (role: Parameters<TestDesk['reply']>[0], line: IncidentLineInput) =>
    desk.reply(role, 'incidents.add', { id, at: null, line, corrects: null })
  const measure = { kind: 'measure', text: '抽水', person: '邹立新', departments: '工程' } as const
  expect(await reply('departmentHead', measure)).toMatchObject({ ok: true })
  expect(await reply('departmentHead', told('oral'))).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await reply('receptionist', told('oral'))).toMatchObject({ ok: true })
  expect(await reply('receptionist', told('written'))).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await reply('receptionist', remedy)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const rest = await desk.reply('receptionist', 'incidents.assess', { ...nothingAssessed, id, rev: 3 })
  expect(rest).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect((await desk.as('departmentHead').incidents.get({ id })).actions).toEqual(['measure', 'evidence', 'print'])
})

test('a collective complaint opens it once, linked both ways (2.1)', async () => {
  const { slip } = await desk.as('receptionist').cases.register(someComplaint)
  const complaintId = slip?.id ?? ''
  await desk.as('receptionist').complaints.judge({ ...someJudgement, id: complaintId, rev: 1, households: 3 })
  const before = await desk.as('receptionist').complaints.get({ id: complaintId })
  expect(before).toMatchObject({ collective: true, incident: null })
  const input = { ...someIncident, kind: 'collectiveComplaint', complaintId } as const
  const { id, serial } = await counter().register(input)
  const after = await desk.as('receptionist').complaints.get({ id: complaintId })
  expect(after.incident).toEqual({ id, serial })
  expect(await counter().get({ id })).toMatchObject({ households: 3, complaint: { id: complaintId, caseId: after.caseId } })
  const { slips } = await desk.as('receptionist').cases.get({ id: after.caseId })
  expect(slips).toContainEqual({ kind: 'incident', id, serial, state: '处理中', open: true })
  expect(await desk.reply('receptionist', 'incidents.register', input)).toMatchObject({ error: { code: 'REFUSED' } })
  await chief().void({ id, rev: 1, reason: '不属重大' })
  expect(await desk.reply('receptionist', 'incidents.register', input)).toMatchObject({ ok: true })
})

test('a 《纠正预防措施表》 is opened for it once', async () => {
  const made = await counter().register(someIncident)
  const { id } = await chief().openCorrection(made)
  const sheet = await desk.as('receptionist').corrections.get({ id })
  expect(sheet).toMatchObject({ fact: someIncident.course, sourceNote: '重大事件 ZD-20261012-01' })
  expect(await counter().get({ id: made.id })).toMatchObject({ correction: { id, serial: sheet.serial } })
  const twice = await desk.reply('customerServiceSupervisor', 'incidents.openCorrection', { id: made.id, rev: 2 })
  expect(twice).toMatchObject({ error: { code: 'REFUSED' } })
})

test('a visit of leaders asks for its own block, not for causes and reports', async () => {
  const { id } = await counter().register({ ...someIncident, kind: 'leadersVisit', place: '云汀花园' })
  expect((await counter().get({ id })).missing).toEqual(['来访单位', '来访目的', '处理结果', '处置完毕时间'])
  const visit = { ...nothingAssessed, visitingUnit: '区住建部门', purpose: '调研', result: '已公示', endedAt: found }
  const { rev } = await chief().assess({ ...visit, id, rev: 1 })
  await manager().close({ id, rev, managerAway: false, reason: null, at: null })
})

test('the list is narrowed down and read page by page', async () => {
  for (let at = 0; at < 3; at += 1) {
    desk.clock.set(found + at * 24 * hour)
    await counter().register({ ...someIncident, kind: at === 1 ? 'fire' : 'flooding' })
  }
  const serials = async (more: object) =>
    (await counter().list({ ...everyIncident, ...more })).incidents.map(({ serial }) => serial)
  expect(await serials({ kind: ['fire'] })).toEqual(['ZD-20261013-01'])
  expect(await serials({ from: '2026-10-13', until: '2026-10-13' })).toEqual(['ZD-20261013-01'])
  expect(await serials({ open: true, level: ['major'] })).toEqual([])
  const first = await counter().list({ ...everyIncident, limit: 2 })
  const rest = await counter().list({ ...everyIncident, limit: 2, after: first.next })
  expect([...first.incidents, ...rest.incidents].map(({ serial }) => serial)).toEqual(await serials({}))
  expect(rest.next).toBeNull()
  for (const after of ['x', '1.2.3']) {
    expect(await desk.reply('receptionist', 'incidents.list', { ...everyIncident, after })).toMatchObject({
      error: { code: 'INVALID' },
    })
  }
})
