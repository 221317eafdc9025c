import { afterEach, beforeEach, expect, test } from 'vitest'
import { justAsked, lingShaodong, placedVisit, yunfan } from '../testing/broker-inputs.ts'
import { otherOfficer } from '../testing/prospect-inputs.ts'
import { openLeasingDesk } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openLeasingDesk()
})
afterEach(() => desk.close())
const officer = () => desk.as('leasingOfficer')
const { arrivedAt: _, ...answers } = justAsked
const ask = (call: string, input: unknown) => desk.reply('leasingOfficer', `brokers.${call}`, input)
const agreed = { confirmedOn: null, contactName: '岳总', requirement: '120㎡', commission: null, reason: null }

test('what was put down wrongly is put right, and the proposal is made anew (2: 11)', async () => {
  const { id: brokerId } = await officer().brokers.add(lingShaodong)
  const { id, rev } = await officer().brokers.receive({ ...justAsked, brokerId })
  expect(await officer().brokers.visit({ id })).toMatchObject({ proposedClass: 'broker2' })
  await officer().brokers.amendVisit({ id, rev, ...answers, purpose: '问出租率', signs: ['survey'], reason: null })
  expect(await officer().brokers.visit({ id })).toMatchObject({
    ...{ purpose: '问出租率', signs: ['survey'], proposedClass: 'broker3', visitorClass: null },
  })
})

test('once placed a reason is asked for; once they have left nothing is changed any more', async () => {
  const { id, rev } = await placedVisit(officer(), { visitorClass: 'broker2' })
  const said = { id, rev, ...answers, purpose: '要空房表', reason: null }
  expect(await ask('amendVisit', said)).toMatchObject({ error: { code: 'INVALID', fields: { reason: expect.any(String) } } })
  const amended = await officer().brokers.amendVisit({ ...said, reason: '听错了' })
  expect(await officer().brokers.visit({ id })).toMatchObject({ purpose: '要空房表', visitorClass: 'broker2' })
  const farewell = { farewell: 'polite', at: null, escort: null, controlRoomPerson: null }
  await officer().brokers.end({ id, rev: amended.rev, ...farewell } as never)
  const late = { ...said, rev: amended.rev + 1, reason: '又听错了' }
  expect(await ask('amendVisit', late)).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('已经结束') },
  })
})

test('a confirmation is withdrawn and given anew from the same visit; who cannot see the client has neither verb', async () => {
  const { id, brokerId } = await placedVisit(officer(), { visitorClass: 'broker1', client: yunfan })
  const first = await officer().brokers.confirm({ ...agreed, visitId: id })
  expect((await officer().brokers.visit({ id })).actions).toEqual(expect.arrayContaining(['contact', 'withdraw', 'papers']))
  expect((await officer().brokers.visit({ id })).actions).not.toContain('confirm')
  const { client: other } = await otherOfficer(desk)
  const { actions } = await other.brokers.visit({ id })
  for (const verb of ['contact', 'withdraw', 'confirm', 'amendVisit']) expect(actions).not.toContain(verb)
  await officer().brokers.withdraw({ ...first, reason: '写错联系人' })
  expect((await officer().brokers.visit({ id })).actions).toContain('confirm')
  await officer().brokers.confirm({ ...agreed, visitId: id, contactName: '岳经理' })
  expect((await officer().brokers.get({ id: brokerId })).confirmations.map(({ state }) => state).sort()).toEqual([
    'valid',
    'withdrawn',
  ])
})

test('who signed stands on the broker, masked for whom the client is not', async () => {
  const { id, brokerId } = await placedVisit(officer(), { visitorClass: 'broker1', client: yunfan })
  const { client, serial } = await officer().brokers.visit({ id })
  const prospectId = client?.prospectId ?? ''
  const { prospect } = await officer().prospects.get({ id: prospectId })
  await officer().prospects.move({ id: prospectId, rev: prospect?.rev ?? 0, stage: 'signed', reason: null, note: null } as never)
  expect((await officer().brokers.get({ id: brokerId })).signed).toMatchObject([
    { serial: 'KH-0101', company: '云帆国际贸易(示例)', own: true, visitSerial: serial },
  ])
  const { client: other } = await otherOfficer(desk)
  const [masked] = (await other.brokers.get({ id: brokerId })).signed
  expect(masked).toMatchObject({ own: false, company: expect.stringMatching(/^云帆\*+/) })
})
