import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf, minute } from '../../../shared/calendar.ts'
import type { VisitorClass } from '../../../shared/leasing/disclosure.ts'
import { justHeard, someProspect } from '../testing/prospect-inputs.ts'
import { addSuites, suite1203 } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const now = instantOf('2026-10-12', '10:20')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor', 'generalManager'] })
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const told = { suiteId: null, room: '1203', price: 420, unit: 'day', at: null, note: null } as const
const tell = (prospectId: string) => desk.reply('leasingOfficer', 'disclosures.tell', { ...told, prospectId })

test('which price was told to whom, by whom and when, the latest first (2: 4.1)', async () => {
  const { id } = await officer().prospects.register(someProspect)
  await officer().disclosures.tell({ ...told, prospectId: id, note: '略高' })
  desk.clock.set(now + minute)
  await desk.as('leasingSupervisor').disclosures.tell({ ...told, prospectId: id, room: '1901', price: 450 })
  expect((await officer().disclosures.list({ prospectId: id })).disclosures).toMatchObject([
    { room: '1901', price: 450, kind: 'oral', by: 'leasingSupervisor', at: now + minute },
    { room: '1203', price: 420, kind: 'oral', by: 'leasingOfficer', at: now, visitorClass: 'direct', note: '略高' },
  ])
})

test('the time-line says that a price was told; the price itself stands where the privacy key hides it (2: 9.1)', async () => {
  const { id } = await officer().prospects.register(someProspect)
  await officer().disclosures.tell({ ...told, prospectId: id })
  const { prospect } = await officer().prospects.get({ id })
  expect(prospect?.events.at(-1)).toMatchObject({ kind: 'quotation', text: '口头报价 1203' })
})

test.each<[VisitorClass, boolean, boolean]>([
  ['direct', false, true],
  ['noCard', false, true],
  ['broker1', true, true],
  ['broker1', false, true],
  ['broker2', false, true],
  ['broker3', true, false],
])('%s (client: %s) is told a price: %s (2: 11)', async (visitorClass, withClient, allowed) => {
  const { id } = await officer().prospects.register({ ...justHeard, channel: 'broker', visitorClass, withClient })
  const reply = await tell(id)
  expect(reply.ok).toBe(allowed)
  if (!reply.ok) expect(reply.error).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('篇2 11 三类') })
  expect((await officer().disclosures.list({ prospectId: id })).disclosures).toHaveLength(allowed ? 1 : 0)
})

test.each<[string, 'leasingOfficer' | 'leasingSupervisor' | 'generalManager', VisitorClass, number, boolean]>([
  ['the list price', 'leasingOfficer', 'noCard', 420, true],
  ['more than the list price', 'leasingOfficer', 'noCard', 450, true],
  ['a fen less than the list price', 'generalManager', 'noCard', 419, false],
  ['97 % of it', 'leasingOfficer', 'direct', 408, true],
  ['less than 97 % of it', 'leasingOfficer', 'direct', 407, false],
  ['less than 97 % of it', 'leasingSupervisor', 'direct', 407, true],
  ['less than 95 % of it', 'leasingSupervisor', 'direct', 398, false],
  ['less than 95 % of it', 'generalManager', 'direct', 398, true],
])('%s of a suite told by %s to %s (%d fen): %s (2: 9.4, 注)', async (_what, role, visitorClass, price, allowed) => {
  const [suiteId] = await addSuites(desk, [suite1203])
  const { id } = await officer().prospects.register({ ...justHeard, visitorClass })
  for (const named of [suiteId, null]) {
    const reply = await desk.reply(role, 'disclosures.tell', { ...told, prospectId: id, suiteId: named, price })
    expect(reply.ok).toBe(allowed)
    if (!reply.ok) expect(reply.error).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('规程 篇2') })
  }
  const { disclosures } = await officer().disclosures.list({ prospectId: id })
  expect(disclosures.map((one) => one.suiteId)).toEqual(allowed ? [suiteId, suiteId] : [])
})

test.each([
  ['no price', { price: 0 }, 'price'],
  ['no room', { room: '' }, 'room'],
  ['tomorrow', { at: now + 24 * 60 * minute }, 'at'],
])('%s is refused', async (_, wrong, field) => {
  const { id } = await officer().prospects.register(someProspect)
  const reply = await desk.reply('leasingOfficer', 'disclosures.tell', { ...told, prospectId: id, ...wrong })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { [field]: expect.any(String) } } })
})
