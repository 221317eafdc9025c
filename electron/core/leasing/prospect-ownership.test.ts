import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import { everyProspect, justHeard, otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { clientOf, openTestDesk, type TestClient, type TestDesk, testPassword } from '../testing/test-desk.ts'

const now = instantOf('2026-10-12', '10:20')
let desk: TestDesk
let other: { readonly client: TestClient; readonly accountId: string; readonly token: string }
let id: string

beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor', 'generalManager', 'receptionist'] })
  other = await otherOfficer(desk)
  const mine = desk.as('leasingOfficer')
  id = (await mine.prospects.register({ ...someProspect, channel: 'visit', card: false, visitorClass: 'noCard' })).id
  await mine.prospects.negotiate({ id, at: null, text: '底线三块九' })
  await mine.disclosures.tell({ prospectId: id, suiteId: null, room: '1203', price: 420, unit: 'day', at: null, note: null })
})
afterEach(() => desk.close())

const asOther = (path: string, input: unknown) => desk.app.call({ path, input, token: other.token, operation: null }, 'leasing')

/** Whatever of the record only its owner and supervision may know. */
const secrets = /信息技术|邵琳|2001|底线|390|25_?000|30_?000|望江楼|想换|1203|420|科技/

const anything = [
  ...[['prospects.list', everyProspect] as const, ['prospects.list', { ...everyProspect, grade: ['B'] }] as const],
  ...[
    ['prospects.list', { ...everyProspect, text: '博翼' }] as const,
    ['prospects.list', { ...everyProspect, text: '2001' }] as const,
  ],
  ...[['prospects.board', { ownerId: null }] as const, ['prospects.watching', {}] as const],
  ...[['prospects.colleagues', { after: null, limit: 100 }] as const],
  ...[['prospects.duplicates', { company: '博翼信息技术', phones: ['13800002001'], except: null }] as const],
] as const

test.each(anything)('another officer is told nothing of it by %s', async (path, input) => {
  const reply = await asOther(path, input)
  expect(reply.ok).toBe(true)
  expect(JSON.stringify(reply)).not.toMatch(secrets)
})

test('another officer finds that it is there, masked, and whose it is', async () => {
  const masked = { id, serial: 'KH-0101', company: '博翼********', owner: 'leasingOfficer' }
  expect(await other.client.prospects.get({ id })).toEqual({ prospect: null, colleague: masked })
  expect((await other.client.prospects.colleagues({ after: null, limit: 100 })).prospects).toEqual([masked])
  const { columns } = await other.client.prospects.board({ ownerId: desk.accountId('leasingOfficer') })
  expect(columns.every(({ count, area, prospects }) => count === 0 && area === 0 && prospects.length === 0)).toBe(true)
  const asked = { ...everyProspect, ownerId: desk.accountId('leasingOfficer') }
  expect((await other.client.prospects.list(asked)).prospects).toEqual([])
})

test.each([
  ['prospects.amend', () => ({ ...someProspect, id, rev: 3 })],
  ['prospects.classify', () => ({ id, rev: 3, visitorClass: 'direct', withClient: false, reason: '熟人' })],
  ['prospects.write', () => ({ id, kind: 'note', at: null, text: '看看' })],
  ['prospects.negotiate', () => ({ id, at: null, text: '看看' })],
  ['prospects.tick', () => ({ id, item: 'contact', done: true })],
  ['prospects.move', () => ({ id, rev: 3, stage: 'lost', reason: 'price', note: null })],
  ['prospects.handOver', () => ({ id, rev: 3, toId: other.accountId, reason: '我来' })],
  ['prospects.openWatch', () => ({ id, at: null })],
  ['disclosures.list', () => ({ prospectId: id })],
  ['disclosures.tell', () => ({ prospectId: id, suiteId: null, room: '1203', price: 420, unit: 'day', at: null, note: null })],
])('another officer cannot %s, and is told whom to talk to', async (path, input) => {
  const reply = await asOther(path, input())
  expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN', message: expect.stringContaining('leasingOfficer') } })
  expect(JSON.stringify(reply)).not.toMatch(secrets)
})

test('another officer cannot take it over by merging', async () => {
  const own = await other.client.prospects.register(justHeard)
  const merged = { ...own, otherId: id, otherRev: 3, reason: '同一家' }
  expect(await asOther('prospects.merge', merged)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const into = { id, rev: 3, otherId: own.id, otherRev: 1, reason: '同一家' }
  expect(await asOther('prospects.merge', into)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('typing on and on does not spell a colleague’s name or number out', async () => {
  const found = async (company: string, phones: readonly string[] = []) => {
    const { own, colleagues } = await other.client.prospects.duplicates({ company, phones: [...phones], except: null })
    return own.length + colleagues.length
  }
  expect(await found('boyix')).toBe(0)
  expect(await found('byx')).toBe(0)
  expect(await found('', ['2001'])).toBe(0)
  expect(await found('', ['138000020'])).toBe(0)
  const short = [{ id: null, name: null, position: null, phone: '6001', decisionMaker: null, note: null }]
  await desk.as('leasingOfficer').prospects.register({ ...justHeard, contacts: short })
  expect(await found('', ['6001'])).toBe(0)
  expect(await found('boyixinxijishu')).toBe(1)
  expect(await found('', ['+86 138 0000 2001'])).toBe(1)
  expect(await found('博奕')).toBe(1)
})

test('nor do parts of a name that are tried one after the other: only the two characters that everybody sees count', async () => {
  await desk.as('leasingOfficer').prospects.register({ ...justHeard, company: '甲午丙寅子丑' })
  const found = async (company: string) => {
    const { colleagues } = await other.client.prospects.duplicates({ company, phones: [], except: null })
    return colleagues.length
  }
  expect(await Promise.all(['甲午丙', '甲午卯', '丙寅子丑', '午丙寅子丑'].map(found))).toEqual([1, 1, 0, 0])
  expect(await Promise.all(['甲午丙寅子丑', '甲午丙寅子丑分部'].map(found))).toEqual([1, 1])
})

test.each(['leasingSupervisor', 'generalManager'] as const)('%s sees all of it', async (role) => {
  const { prospect } = await desk.as(role).prospects.get({ id })
  expect(prospect).toMatchObject({
    ...{ company: '博翼信息技术(示例)', priceInMind: { fen: 390, unit: 'day', kind: 'guessed' } },
    contacts: [{ name: '邵琳', phone: '138-0000-2001' }],
  })
  expect(prospect?.events.some(({ negotiation }) => negotiation === '底线三块九')).toBe(true)
  expect((await desk.as(role).prospects.list(everyProspect)).prospects).toHaveLength(1)
  expect((await desk.as(role).prospects.watching({})).watches).toHaveLength(1)
  expect((await desk.as(role).prospects.colleagues({ after: null, limit: 100 })).prospects).toEqual([])
})

test.each(['receptionist', 'administrator'] as const)('%s is told nothing at all', async (role) => {
  for (const [path, input] of [...anything, ['prospects.get', { id }], ['disclosures.list', { prospectId: id }]] as const) {
    const reply = await desk.reply(role, path, input)
    expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    expect(JSON.stringify(reply)).not.toMatch(secrets)
  }
})

test('who was given another place in the house sees no prospect of theirs any more', async () => {
  const administrator = desk.as('administrator')
  const { accounts } = await administrator.accounts.list({})
  const account = accounts.find(({ loginName }) => loginName === 'leasingOfficer')
  if (!account) throw new Error('an account was expected')
  await administrator.accounts.amend({ ...account, roles: ['receptionist'] })
  desk.clock.advance(day)
  const { token } = await clientOf(desk.app, null).sessions.logIn({ loginName: 'leasingOfficer', password: testPassword })
  const reply = await desk.app.call({ path: 'prospects.get', input: { id }, token, operation: null }, 'reception')
  expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
})
