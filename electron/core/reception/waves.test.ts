import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { WaveHousehold } from '../../../shared/reception/waves.ts'
import { someCase } from '../testing/case-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { everyWave, nobodyKnown, someWave } from '../testing/wave-inputs.ts'
import { shiftLines } from './shift-lines.ts'

const out = instantOf('2026-10-12', '09:10')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: out })
})
afterEach(() => desk.close())

const counter = () => desk.as('receptionist').waves
const count = (id: string, said: Partial<WaveHousehold>) => counter().count({ ...nobodyKnown, id, ...said })
const get = (id: string) => counter().get({ id })
const restore = async (id: string) => counter().restore({ id, rev: (await get(id)).rev, at: null })
const tell = (id: string, callers: readonly string[], outcome: 'reached' | 'notReached' | 'noticed') =>
  counter().tell({ id, callers: [...callers], outcome, comment: null, at: null })
const settled = { responsible: '自来水公司 王工', measure: '抢修中', reason: null } as const
async function amend(id: string, more: object) {
  const { rev, supply, cause, area, startedAt, expectedAt } = await get(id)
  return counter().amend({ id, rev, supply, cause, area, startedAt, expectedAt, ...settled, ...more })
}

test('the first call begins it; each further household is one, a second call of it adds a time', async () => {
  const { id, serial } = await counter().begin({ ...someWave, first: { ...nobodyKnown, room: '5-1-401', name: '康振东' } })
  expect(serial).toBe('TG-20261012-01')
  desk.clock.advance(minute)
  expect(await count(id, { room: '5栋2单元502', phone: '138-0000-1106' })).toMatchObject({ households: 2, calls: 1 })
  expect(await count(id, { room: '5-2-502', said: '家里有老人' })).toMatchObject({ households: 2, calls: 2 })
  expect(await count(id, { phone: '13800001106' })).toMatchObject({ households: 2, calls: 3 })
  expect(await count(id, { phone: '13900001234' })).toMatchObject({ households: 3, calls: 1 })
  expect(await count(id, { room: '5-3-101', phone: '139 0000 1234', name: '钟毅' })).toMatchObject({ households: 3, calls: 2 })
  expect(await count(id, { room: '5-3-102', phone: '13900001234' })).toMatchObject({ households: 4, calls: 1 })
  for (const households of [5, 6]) expect(await count(id, {})).toMatchObject({ households, calls: 1 })
  const wave = await get(id)
  expect(wave).toMatchObject({ state: 'open', households: 6, waiting: 6 })
  expect(wave.callers.map(({ room, name, calls }) => [room, name, calls])).toEqual([
    ['5-1-401', '康振东', 1],
    ['5栋2单元502', null, 3],
    ['5-3-101', '钟毅', 2],
    ['5-3-102', null, 1],
    [null, null, 1],
    [null, null, 1],
  ])
  expect(wave.events.filter(({ text }) => text.includes('次来电')).map(({ text }) => text)).toEqual([
    '5栋2单元502 第 2 次来电：家里有老人',
    '5栋2单元502 第 3 次来电',
    '5-3-101 钟毅 第 2 次来电',
  ])
})

test('when supply is back everybody is told; 未接通 stays on the list, a notice ends it, and then it is over', async () => {
  const { id } = await counter().begin(someWave)
  const callers = [(await count(id, { room: '1-101' })).callerId, (await count(id, { room: '1-102' })).callerId]
  const [first = '', second = ''] = callers
  const early = await desk.reply('receptionist', 'waves.tell', { id, callers, outcome: 'reached', comment: null, at: null })
  expect(early).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('请先记恢复供应') } })
  desk.clock.advance(hour)
  await restore(id)
  expect(await desk.reply('receptionist', 'waves.count', { ...nobodyKnown, id })).toMatchObject({ error: { code: 'REFUSED' } })
  await tell(id, [first], 'reached')
  await tell(id, [second], 'notReached')
  expect(await get(id)).toMatchObject({ state: 'restored', waiting: 1, callers: [{ state: 'reached' }, { attempts: 1 }] })
  const twice = await desk.reply('receptionist', 'waves.tell', { id, callers, outcome: 'reached', comment: null, at: null })
  expect(twice).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('已经告知过') } })
  await tell(id, [second, second], 'noticed')
  // 4.7 c: the negotiation is still to be written down.
  expect(await get(id)).toMatchObject({ state: 'restored', waiting: 0, missing: ['市政部门及联系人', '与市政部门交涉的情况'] })
  await amend(id, {})
  expect(await get(id)).toMatchObject({ state: 'closed', closedAt: out + hour, missing: [] })
})

test('each cause has duties of its own (4.7 c, d)', async () => {
  const { id } = await counter().begin({ ...someWave, cause: 'internal' })
  expect((await get(id)).missing).toEqual(['查明的原因', '责任人', '采取的措施'])
  await amend(id, { cause: 'municipal' })
  const { missing, events } = await get(id)
  expect(missing).toEqual([])
  expect(events.map(({ text }) => text)).toContain('原因改为市政设施')
})

test('closed too early it is opened again, and whoever was told is told again', async () => {
  const { id } = await counter().begin({ ...someWave, first: nobodyKnown })
  await amend(id, { expectedAt: out + hour })
  desk.clock.advance(hour)
  await restore(id)
  const [caller] = (await get(id)).callers
  await tell(id, [caller?.id ?? ''], 'reached')
  const closed = await get(id)
  expect(closed.state).toBe('closed')
  await counter().reopen({ id, rev: closed.rev, reason: '又停了' })
  const again = await get(id)
  expect(again).toMatchObject({ state: 'open', restoredAt: null, expectedAt: null, waiting: 1 })
  expect(again.callers).toMatchObject([{ state: 'waiting', toldAt: null }])
  expect(again.events.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['未留房号 已告知', '重新打开：又停了', expect.stringContaining('改为预计')]),
  )
})

test('the case of a caller is not struck off before they were told (4.11)', async () => {
  const api = desk.as('receptionist')
  const { id: caseId } = await api.cases.register({ ...someCase, category: 'other', content: '停水', room: '5-1-401' })
  const { id, serial } = await counter().begin({ ...someWave, first: { ...nobodyKnown, caseId } })
  expect((await get(id)).callers).toMatchObject([{ room: '5-1-401', caseId, caseSerial: expect.stringMatching(/^JD-/) }])
  expect(await count(id, { caseId })).toMatchObject({ households: 1, calls: 2 })
  const line = await api.cases.get({ id: caseId })
  expect(line.slips).toEqual([{ kind: 'wave', id, serial, state: '停供中，业主待告知', open: true }])
  const { rev } = await api.cases.finish({ id: caseId, rev: line.rev, result: '已解释', at: null })
  const strike = { id: caseId, rev, override: null }
  const refused = await desk.reply('receptionist', 'cases.strikeOff', strike)
  expect(refused).toMatchObject({ error: { code: 'REFUSED', missing: [`停供事件 ${serial} 恢复后尚未告知业主`] } })
  await restore(id)
  await tell(id, [(await get(id)).callers[0]?.id ?? ''], 'reached')
  const told = await api.cases.get({ id: caseId })
  expect(told.events.map(({ text }) => text)).toEqual(
    expect.arrayContaining([`列入停供事件 ${serial}（停水），恢复后告知`, `停供事件 ${serial} 恢复供应：已告知`]),
  )
  await api.cases.strikeOff({ ...strike, rev: told.rev })
  const next = await counter().begin(someWave)
  const gone = await desk.reply('receptionist', 'waves.count', { ...nobodyKnown, id: next.id, caseId })
  expect(gone).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('已注销') } })
})

test('an outage is one line of the ledger, settled by itself once everybody was told, and not struck off before (4.4, 4.11)', async () => {
  const api = desk.as('receptionist')
  const { id, serial } = await counter().begin({ ...someWave, first: { ...nobodyKnown, room: '5-1-401' } })
  const caseId = (await get(id)).line?.id ?? ''
  const line = await api.cases.get({ id: caseId })
  expect(line).toMatchObject({ category: 'other', state: 'registered', slips: [{ kind: 'wave', id, serial, open: true }] })
  expect(line.content).toContain(`停供事件 ${serial}：停水，5号楼，市政设施`)
  await count(id, { room: '5-1-402' })
  expect((await api.cases.get({ id: caseId })).missing).toContain(`停供事件 ${serial} 还有 2 户尚未告知`)
  const early = await desk.reply('receptionist', 'cases.finish', { id: caseId, rev: line.rev, result: '好了', at: null })
  expect(early).toMatchObject({ error: { code: 'REFUSED', missing: [`停供事件 ${serial} 还有 2 户尚未告知`] } })
  const toldAll = async () => {
    await restore(id)
    const { callers } = await get(id)
    return tell(
      id,
      callers.map((one) => one.id),
      'reached',
    )
  }
  await toldAll()
  await amend(id, {})
  const over = await api.cases.get({ id: caseId })
  expect(over).toMatchObject({ state: 'finished', missing: [], result: `停水来电 2 户，已逐户告知，见 ${serial}` })

  // Supply fails again: the line goes on while it stands, and once it is struck off a new one is opened.
  await counter().reopen({ id, rev: (await get(id)).rev, reason: '又停了' })
  expect(await api.cases.get({ id: caseId })).toMatchObject({ state: 'registered' })
  await toldAll()
  await api.cases.strikeOff({ id: caseId, rev: (await api.cases.get({ id: caseId })).rev, override: null })
  await counter().reopen({ id, rev: (await get(id)).rev, reason: '第三次停' })
  const next = (await get(id)).line
  expect(next?.id).not.toBe(caseId)
  expect(await api.cases.get({ id: caseId })).toMatchObject({ state: 'struckOff' })
  expect(await api.cases.get({ id: next?.id ?? '' })).toMatchObject({ state: 'registered', slips: [{ serial, open: true }] })
  const { rev } = await get(id)
  await desk.as('customerServiceSupervisor').waves.void({ id, rev, reason: '误开' })
  expect(await api.cases.get({ id: next?.id ?? '' })).toMatchObject({
    state: 'finished',
    result: `停供事件 ${serial} 已作废：误开`,
  })
})

test('a voided one asks for nothing; only supervision voids', async () => {
  const api = desk.as('receptionist')
  const { id: caseId } = await api.cases.register({ ...someCase, category: 'other', content: '停水', room: null, phone: null })
  const { id } = await counter().begin({ ...someWave, first: { ...nobodyKnown, caseId } })
  // Without room and number it is known by its line.
  expect(await count(id, { caseId })).toMatchObject({ households: 1, calls: 2 })
  const { rev } = await get(id)
  expect(await desk.reply('receptionist', 'waves.void', { id, rev, reason: '误开' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
  await desk.as('customerServiceSupervisor').waves.void({ id, rev, reason: '误开' })
  expect((await api.cases.get({ id: caseId })).slips).toMatchObject([{ open: false, state: '已作废' }])
})

test('several at once: the counter counts into those without supply, Today shows those that are not over', async () => {
  const water = await counter().begin(someWave)
  desk.clock.advance(minute)
  const lift = await counter().begin({ ...someWave, supply: 'lift', cause: 'internal' })
  const ids = async () => (await counter().running({})).waves.map(({ id }) => id)
  expect(await ids()).toEqual([lift.id, water.id])
  await restore(water.id)
  expect(await ids()).toEqual([lift.id])
  const today = await desk.as('receptionist').today.overview({})
  expect(today.waves.map(({ id }) => id)).toEqual([lift.id, water.id])
  // Whoever takes over the counter takes them over.
  const handedOn = shiftLines(today).lines.filter(({ serial }) => serial?.startsWith('TG-'))
  expect(handedOn.map(({ serial, words }) => [serial, words])).toEqual([
    ['TG-20261012-02', '电梯停运 5号楼：停供中，0 户待告知'],
    ['TG-20261012-01', '停水 5号楼：已恢复供应，0 户待告知'],
  ])
})

test('opens the 《重大(突发)事件处理记录表》 once, linked both ways (4.10)', async () => {
  const { id, serial, rev } = await counter().begin({ ...someWave, first: nobodyKnown })
  const incident = await counter().openIncident({ id, rev })
  expect(await desk.as('receptionist').incidents.get(incident)).toMatchObject({
    ...{ kind: 'outage', name: '5号楼 停水', households: 1, discoveredAt: out, wave: { id, serial } },
  })
  expect((await get(id)).incident).toMatchObject(incident)
  const twice = await desk.reply('receptionist', 'waves.openIncident', { id, rev: rev + 1 })
  expect(twice).toMatchObject({ error: { code: 'REFUSED' } })
})

test('nothing of it lies in the future, and supply is not back before it was out', async () => {
  const ahead = await desk.reply('receptionist', 'waves.begin', { ...someWave, startedAt: out + hour })
  expect(ahead).toMatchObject({ error: { code: 'INVALID', fields: { startedAt: expect.any(String) } } })
  desk.clock.advance(minute / 2)
  const { id, rev } = await counter().begin(someWave)
  const early = await desk.reply('receptionist', 'waves.restore', { id, rev, at: out - minute })
  expect(early).toMatchObject({ error: { code: 'INVALID', fields: { at: expect.stringContaining('不能早于停供') } } })
  // Written in whole minutes, the same minute is not before.
  await counter().restore({ id, rev, at: out })
})

test('the list is narrowed down and read page by page', async () => {
  for (let at = 0; at < 3; at += 1) {
    await counter().begin({ ...someWave, supply: at === 1 ? 'power' : 'water' })
    desk.clock.advance(24 * hour)
  }
  const serials = async (more: object) => (await counter().list({ ...everyWave, ...more })).waves.map(({ serial }) => serial)
  expect(await serials({ supply: ['power'] })).toEqual(['TG-20261013-01'])
  expect(await serials({ state: ['closed'] })).toEqual([])
  expect(await serials({ from: '2026-10-13', until: '2026-10-13' })).toEqual(['TG-20261013-01'])
  const first = await counter().list({ ...everyWave, limit: 2 })
  const rest = await counter().list({ ...everyWave, limit: 2, after: first.next })
  expect([...first.waves, ...rest.waves].map(({ serial }) => serial)).toEqual(await serials({}))
  expect(await desk.reply('receptionist', 'waves.list', { ...everyWave, after: 'x' })).toMatchObject({ ok: false })
})
