import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import { memoryLedger } from '../testing/memory-ledger.ts'
import { everyProspect, justHeard, someContact, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { followingTables, tablesMadeAnew } from './prospect-merge.sql.ts'

const now = instantOf('2026-10-12', '10:20')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor'] })
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer').prospects
const one = async (id: string) => {
  const { prospect } = await officer().get({ id })
  if (!prospect) throw new Error('a prospect was expected')
  return prospect
}

/** What a merge and its undoing must leave as it was; the versions rise, and both acts stand on the kept one's time-line. */
async function everythingOf(id: string) {
  const { rev: _, events, merges: __, merged: _____, actions: ___, ...rest } = await one(id)
  const { disclosures } = await desk.as('leasingOfficer').disclosures.list({ prospectId: id })
  return { ...rest, events: events.filter(({ text }) => !text?.includes('合并')), disclosures }
}

async function twoOfOneCompany() {
  const kept = await officer().register({
    ...justHeard,
    company: '博翼科技',
    contacts: [{ ...someContact, name: '方', phone: null }],
  })
  const other = await officer().register({ ...someProspect, channel: 'visit', card: false, visitorClass: 'noCard' })
  for (const { id } of [kept, other]) await officer().tick({ id, item: 'contact', done: true })
  await officer().tick({ id: other.id, item: 'background', done: true })
  await officer().negotiate({ id: other.id, at: null, text: '底线' })
  const told = { suiteId: null, room: '1203', price: 420, unit: 'day', at: null, note: null } as const
  await desk.as('leasingOfficer').disclosures.tell({ ...told, prospectId: other.id })
  return { kept: kept.id, other: other.id }
}

async function merged() {
  const { kept, other } = await twoOfOneCompany()
  const before = { kept: await everythingOf(kept), other: await everythingOf(other) }
  const [{ rev }, { rev: otherRev }] = [await one(kept), await one(other)]
  await officer().merge({ id: kept, rev, otherId: other, otherRev, reason: '同一家公司' })
  return { kept, other, before }
}

test('everything follows, empty boxes are filled in, and the other’s number leads to the kept one', async () => {
  const { kept, other } = await merged()
  const after = await one(kept)
  expect(after).toMatchObject({
    ...{ company: '博翼科技', areaFrom: 25_000, priceInMind: { fen: 390 }, watched: true },
    merges: [{ serial: 'KH-0102', by: 'leasingOfficer', undoUntil: now + 30 * day }],
  })
  expect(after.contacts.map(({ name }) => name).sort()).toEqual(['方', '邵琳'].sort())
  expect(after.ticks.map(({ item }) => item).sort()).toEqual(['background', 'contact'])
  expect(after.events.map(({ kind }) => kind)).toEqual(['call', 'visit', 'negotiation', 'quotation', 'system'])
  expect((await desk.as('leasingOfficer').disclosures.list({ prospectId: other })).disclosures).toHaveLength(1)
  expect((await officer().get({ id: other })).prospect?.serial).toBe('KH-0101')
  expect((await officer().list(everyProspect)).prospects.map(({ serial }) => serial)).toEqual(['KH-0101'])
})

test('undone, both are exactly what they were', async () => {
  const { kept, other, before } = await merged()
  const { rev, merges } = await one(kept)
  await officer().undoMerge({ id: kept, rev, mergeId: merges[0]?.id ?? '' })
  expect(await everythingOf(kept)).toEqual(before.kept)
  expect(await everythingOf(other)).toEqual(before.other)
  expect((await one(kept)).merges).toEqual([])
  const found = await officer().duplicates({ company: '', phones: ['13800002001'], except: null })
  expect(found.own.map(({ serial }) => serial)).toEqual(['KH-0102'])
})

test('what was written since stays where it was written', async () => {
  const { kept, other } = await merged()
  const detail = await one(kept)
  const { visitorClass: _, withClient: __, receivedAt: ___, ...facts } = someProspect
  const contacts = detail.contacts.map((contact) => ({ ...contact }))
  await officer().amend({ ...facts, company: '博翼科技', contacts, areaFrom: 20_000, id: kept, rev: detail.rev })
  await officer().write({ id: kept, kind: 'call', at: null, text: '又来电' })
  const { rev, merges } = await one(kept)
  await officer().undoMerge({ id: kept, rev, mergeId: merges[0]?.id ?? '' })
  expect(await one(kept)).toMatchObject({ areaFrom: 20_000, areaTo: 30_000 })
  expect((await one(kept)).events.some(({ text }) => text === '又来电')).toBe(true)
  expect((await one(other)).areaFrom).toBe(25_000)
})

test('after thirty days, or on an old version, it is refused', async () => {
  const { kept } = await merged()
  const { rev, merges } = await one(kept)
  const undo = { id: kept, rev, mergeId: merges[0]?.id ?? '' }
  const reply = (input: unknown) => desk.reply('leasingOfficer', 'prospects.undoMerge', input)
  expect(await reply({ ...undo, rev: rev - 1 })).toMatchObject({ error: { code: 'CONFLICT' } })
  desk.clock.set(now + 30 * day + 1)
  expect(await reply(undo)).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('30 天') } })
  expect((await one(kept)).merges).toEqual([])
})

test('two merges are undone the last one first; nobody is merged with themselves', async () => {
  const { kept } = await merged()
  const third = await officer().register(justHeard)
  const { rev } = await one(kept)
  await officer().merge({ id: kept, rev, otherId: third.id, otherRev: 1, reason: '同一家' })
  const after = await one(kept)
  const reply = (path: string, input: unknown) => desk.reply('leasingOfficer', `prospects.${path}`, input)
  const first = { id: kept, rev: after.rev, mergeId: after.merges[1]?.id }
  expect(await reply('undoMerge', first)).toMatchObject({ error: { message: expect.stringContaining('最近') } })
  const itself = { id: kept, rev: after.rev, otherId: third.id, otherRev: 2, reason: '同一家' }
  expect(await reply('merge', itself)).toMatchObject({ error: { fields: { otherId: expect.any(String) } } })
})

test('every table that hangs on a prospect is known to the merge', () => {
  const { writer } = memoryLedger()
  const tables = writer.all<{ readonly name: string }>(
    `SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND c.name = 'prospectId' ORDER BY t.name`,
  )
  expect(tables.map(({ name }) => name)).toEqual([...followingTables, ...tablesMadeAnew].sort())
})
