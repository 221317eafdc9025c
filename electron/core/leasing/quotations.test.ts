import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import { justHeard, otherOfficer } from '../testing/prospect-inputs.ts'
import { everyQuotation, guarded, issued, leasingSample, terms1203, visitor } from '../testing/quotation-inputs.ts'
import { leasingRoles, suite1203 } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const now = instantOf('2026-10-14', '16:00')
let desk: TestDesk
let sample: Awaited<ReturnType<typeof leasingSample>>
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: leasingRoles })
  sample = await leasingSample(desk)
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer').quotations
const get = (id: string) => officer().get({ id })
const answer = (call: string, input: unknown) => desk.reply('leasingOfficer', `quotations.${call}`, input)
const draft = (changes = {}) => officer().create({ prospectId: sample.prospectId, terms: terms1203(sample.suite1203, changes) })
const setState = async (suiteId: string, state: 'leased' | 'locked' | 'vacant') => {
  const supervisor = desk.as('leasingSupervisor').suites
  const { rev } = await supervisor.get({ id: suiteId })
  const leaseEnd = state === 'leased' ? '2029-12-31' : null
  await supervisor.setState({ id: suiteId, rev, state, reason: '签约', leaseEnd, tenantId: null })
}

describe('a quotation of 9.3', () => {
  test('comes to 43,097.38 a month, has its number and is written down as a price told (domain 4.7, 2)', async () => {
    const { id, rev, serial } = await draft()
    expect(serial).toBe('BJ-20261014-01')
    expect(await get(id)).toMatchObject({ state: 'draft', monthlyTotal: 4_309_738, troubles: [], rooms: ['1203'] })
    await officer().issue({ id, rev })
    const one = await get(id)
    expect(one).toMatchObject({ state: 'issued', validity: 'valid', validUntil: '2026-10-29', by: 'leasingOfficer' })
    expect(one.figures).toMatchObject({ rentDeposit: 12_527_214, monthRent: 3_660_038, netEffective: 42_700 })
    const { disclosures } = await desk.as('leasingOfficer').disclosures.list({ prospectId: sample.prospectId })
    expect(disclosures).toMatchObject([
      { room: '1203', price: 420, unit: 'day', kind: 'full', by: 'leasingOfficer', note: serial },
    ])
    const { prospect } = await desk.as('leasingOfficer').prospects.get({ id: sample.prospectId })
    const line = prospect?.events.at(-1)
    expect(line).toMatchObject({ kind: 'quotation', text: `发出报价单 ${serial}：1203，有效期至 2026-10-29` })
  })

  test('begins with what the prospect wants and the settings say, at the list price', async () => {
    const { terms, kinds, whyGuarded, prospect } = await officer().begin({
      ...{ prospectId: sample.prospectId, suiteIds: [sample.suite1203] },
    })
    expect(terms).toMatchObject({ kind: 'full', contact: '邵琳', months: 36, advance: 3, validDays: 15, concessions: null })
    expect(terms.suites).toEqual([{ suiteId: sample.suite1203, rate: { unit: 'day', fen: 420 }, managementFee: 1800 }])
    expect({ kinds, whyGuarded, contacts: prospect.contacts }).toEqual({
      ...{ kinds: ['full', 'guarded'], whyGuarded: null, contacts: ['邵琳'] },
    })
  })

  test('is shown as it will be printed while it is written, and nothing is kept of that', async () => {
    const seen = await officer().preview({ prospectId: sample.prospectId, id: null, terms: terms1203(sample.suite1203) })
    const html = desk.app.paper(seen.sheet.ticket)?.html ?? ''
    expect(html).toContain('43,097.38')
    expect(html).toContain('草稿，尚未报出')
    expect(html).not.toContain('4.2700')
    expect((await officer().list(everyQuotation)).quotations).toEqual([])
  })
})

describe('what was issued is frozen', () => {
  test('it is not saved over, and not voided', async () => {
    const { id, rev } = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    expect(await answer('save', { id, rev, terms: terms1203(sample.suite1203, { months: 24 }) })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('请出新版') },
    })
    expect(await answer('void', { id, rev, reason: '写错' })).toMatchObject({ error: { code: 'REFUSED' } })
  })

  test('a new version names the old one and takes its place when it is issued, not before', async () => {
    const first = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    const second = await officer().revise(first)
    expect(await get(first.id)).toMatchObject({ state: 'issued', actions: expect.not.arrayContaining(['revise']) })
    await officer().issue(second)
    expect(await get(second.id)).toMatchObject({ serial: 'BJ-20261014-01', version: 2, state: 'issued' })
    expect(await get(first.id)).toMatchObject({ state: 'replaced', actions: [] })
    expect((await get(second.id)).versions.map(({ version, state }) => [version, state])).toEqual([
      [1, 'replaced'],
      [2, 'issued'],
    ])
  })

  test('the paper says what it said, whatever becomes of the suite and the settings', async () => {
    const { id } = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    const supervisor = desk.as('leasingSupervisor').suites
    const { rev } = await supervisor.get({ id: sample.suite1203 })
    await supervisor.amend({ ...suite1203, id: sample.suite1203, rev, grossArea: 30_000, rentAsked: 500 })
    expect(await get(id)).toMatchObject({ monthlyTotal: 4_309_738, suites: [{ area: 28_650, list: { fen: 420 } }] })
  })

  test('two people who revise at once get one new version, and the second is told who has it', async () => {
    const first = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    await desk.as('leasingSupervisor').quotations.revise(first)
    expect(await answer('revise', first)).toMatchObject({
      error: { code: 'CONFLICT', message: expect.stringContaining('leasingSupervisor已在起草 BJ-20261014-01/2') },
    })
  })

  test('two people who save one draft: the second is told, and loses nothing', async () => {
    const { id, rev } = await draft()
    await desk.as('leasingSupervisor').quotations.save({ id, rev, terms: terms1203(sample.suite1203, { months: 60 }) })
    const second = await answer('save', { id, rev, terms: terms1203(sample.suite1203, { months: 24 }) })
    expect(second).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await get(id)).toMatchObject({ terms: { months: 60 }, changedBy: 'leasingSupervisor' })
  })
})

describe('the ladder of disclosure (2: 11, 注)', () => {
  test.each(['noCard', 'broker2', 'broker1'] as const)('%s is quoted guarded only', async (visitorClass) => {
    const prospectId = await visitor(desk.as('leasingOfficer'), visitorClass)
    expect(await answer('create', { prospectId, terms: terms1203(sample.suite1203) })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('规程 篇2') },
    })
    const { id } = await issued(desk.as('leasingOfficer'), prospectId, guarded(sample.suite1203))
    expect(await get(id)).toMatchObject({ kind: 'guarded', state: 'issued' })
    expect((await officer().begin({ prospectId, suiteIds: [] })).kinds).toEqual(['guarded'])
  })

  test('a broker of the first class with a client is quoted in full', async () => {
    const prospectId = await visitor(desk.as('leasingOfficer'), 'broker1', true)
    await issued(desk.as('leasingOfficer'), prospectId, terms1203(sample.suite1203))
  })

  test('one of the third class is quoted nothing, on no way', async () => {
    const prospectId = await visitor(desk.as('leasingOfficer'), 'broker3')
    const terms = guarded(sample.suite1203)
    for (const [call, input] of [
      ['begin', { prospectId, suiteIds: [sample.suite1203] }],
      ['preview', { prospectId, id: null, terms }],
      ['create', { prospectId, terms }],
      ['create', { prospectId, terms: terms1203(sample.suite1203) }],
    ] as const) {
      const reply = await answer(call, input)
      expect(reply, call).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('三类') } })
    }
  })

  test('whoever counts as the third class by now is not printed, answered or quoted anew what was issued before', async () => {
    const client = desk.as('leasingOfficer')
    const first = await issued(client, sample.prospectId, terms1203(sample.suite1203))
    const other = await officer().create({ prospectId: sample.prospectId, terms: terms1203(sample.suite0806) })
    const { prospect } = await client.prospects.get({ id: sample.prospectId })
    const turned = {
      id: sample.prospectId,
      rev: prospect?.rev ?? 0,
      visitorClass: 'broker3',
      withClient: false,
      reason: null,
    } as const
    await client.prospects.classify(turned)
    const subject = { form: 'quotation', id: first.id }
    for (const [path, input] of [
      ['quotations.revise', first],
      ['quotations.accept', { ...first, note: null }],
      ['quotations.issue', { id: other.id, rev: other.rev }],
      ['quotations.save', { id: other.id, rev: other.rev, terms: guarded(sample.suite0806) }],
      ['quotations.preview', { prospectId: sample.prospectId, id: other.id, terms: guarded(sample.suite0806) }],
      ['printing.preview', { subject, copies: ['客户'] }],
      ['printing.prepare', { subject, copies: ['存档'] }],
    ] as const) {
      expect(await desk.reply('leasingOfficer', path, input), path).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
    }
    expect((await get(first.id)).actions).toEqual(['decline', 'withdraw'])
  })

  test('a full one is not printed for who counts as guarded by now; its new version is guarded, at the list price', async () => {
    const client = desk.as('leasingOfficer')
    const cheaper = { suites: [{ suiteId: sample.suite1203, rate: { unit: 'day' as const, fen: 410 }, managementFee: 1800 }] }
    const first = await issued(
      client,
      sample.prospectId,
      terms1203(sample.suite1203, { ...cheaper, freeDays: 20, concessions: '送隔断' }),
    )
    const { prospect } = await client.prospects.get({ id: sample.prospectId })
    const turned = {
      id: sample.prospectId,
      rev: prospect?.rev ?? 0,
      visitorClass: 'noCard',
      withClient: false,
      reason: null,
    } as const
    await client.prospects.classify(turned)
    const printed = await desk.reply('leasingOfficer', 'printing.preview', {
      ...{ subject: { form: 'quotation', id: first.id }, copies: ['客户'] },
    })
    expect(printed).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('牌价') } })
    const second = await officer().revise(first)
    expect(await get(second.id)).toMatchObject({
      ...{ kind: 'guarded', troubles: [] },
      terms: { concessions: null, freeDays: 0, suites: [{ rate: { fen: 420 } }] },
    })
  })

  test('a guarded one holds no concession of any kind', async () => {
    const prospectId = await visitor(desk.as('leasingOfficer'), 'noCard')
    const wrong = { kind: 'guarded' as const, concessions: '送隔断', freeMonths: 1 }
    expect(await answer('create', { prospectId, terms: terms1203(sample.suite1203, wrong) })).toMatchObject({
      error: { fields: { 'terms.concessions': expect.any(String), 'terms.freeMonths': expect.any(String) } },
    })
    const low = { suites: [{ suiteId: sample.suite1203, rate: { unit: 'day' as const, fen: 419 }, managementFee: 1700 }] }
    const { id, rev } = await officer().create({ prospectId, terms: guarded(sample.suite1203, low) })
    expect((await get(id)).troubles).toHaveLength(2)
    expect(await answer('issue', { id, rev })).toMatchObject({
      error: { message: expect.stringContaining('1203 的单价不是牌价') },
    })
  })
})

describe('a suite that is gone', () => {
  test.each(['leased', 'locked'] as const)('%s: flagged, neither issued nor accepted', async (state) => {
    const first = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    const other = await draft()
    await setState(sample.suite1203, state)
    expect((await officer().list(everyQuotation)).quotations.map(({ lostSuites }) => lostSuites)).toEqual([['1203'], ['1203']])
    expect((await get(first.id)).actions).not.toContain('accept')
    expect(await answer('accept', { ...first, note: null })).toMatchObject({ error: { code: 'REFUSED' } })
    expect(await answer('issue', { id: other.id, rev: other.rev })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('草稿还在') },
    })
    expect((await officer().list(everyQuotation)).quotations.map((one) => one.state)).toEqual(['draft', 'issued'])
  })
})

describe('a quotation that ran out (domain 4.7, 15)', () => {
  test('holds on its last day, and not on the next: quoted anew, it holds again', async () => {
    const first = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    const print = { subject: { form: 'quotation', id: first.id }, copies: ['客户'] }
    desk.clock.advance(15 * day)
    expect(await desk.reply('leasingOfficer', 'printing.preview', print)).toMatchObject({ ok: true })
    expect(await get(first.id)).toMatchObject({ validity: 'soon' })
    desk.clock.advance(day)
    expect(await get(first.id)).toMatchObject({ validity: 'expired', actions: ['revise', 'decline', 'withdraw'] })
    for (const [path, input] of [
      ['printing.preview', print],
      ['printing.prepare', print],
      ['quotations.accept', { ...first, note: null }],
    ] as const) {
      const reply = await desk.reply('leasingOfficer', path, input)
      expect(reply, path).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('重新报价') } })
    }
    const second = await officer().revise(first)
    await officer().issue(second)
    expect(await get(second.id)).toMatchObject({ validity: 'valid', validUntil: '2026-11-14' })
  })

  test('what was accepted in time stays printable', async () => {
    const { id, rev } = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
    await officer().accept({ id, rev, note: '电话确认' })
    desk.clock.advance(40 * day)
    expect((await get(id)).actions).toEqual(['print'])
    const print = { subject: { form: 'quotation', id }, copies: ['存档'] }
    expect(await desk.reply('leasingOfficer', 'printing.preview', print)).toMatchObject({ ok: true })
  })
})

test('another officer sees no quotation of a prospect that is not theirs, on no way; supervision sees all', async () => {
  const { id, rev } = await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
  const other = await otherOfficer(desk)
  const { quotations } = other.client
  const missing = expect.objectContaining({ reply: expect.objectContaining({ code: 'NOT_FOUND' }) })
  await expect(quotations.get({ id })).rejects.toEqual(missing)
  await expect(quotations.revise({ id, rev })).rejects.toEqual(missing)
  await expect(quotations.withdraw({ id, rev, reason: '试' })).rejects.toEqual(missing)
  await expect(other.client.printing.preview({ subject: { form: 'quotation', id }, copies: ['客户'] })).rejects.toEqual(missing)
  await expect(quotations.create({ prospectId: sample.prospectId, terms: terms1203(sample.suite1203) })).rejects.toThrow(
    'FORBIDDEN',
  )
  for (const filter of [{}, { prospectId: sample.prospectId }, { suiteId: sample.suite1203 }, { validity: 'valid' as const }]) {
    expect(await quotations.list({ ...everyQuotation, ...filter })).toEqual({ quotations: [], next: null })
  }
  expect((await desk.as('leasingSupervisor').quotations.list(everyQuotation)).quotations).toHaveLength(1)
  expect(await desk.reply('receptionist', 'quotations.get', { id })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const print = { subject: { form: 'quotation', id }, copies: ['客户'] }
  expect(await desk.reply('receptionist', 'printing.preview', print)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('before quoting, who told which price is seen; of a colleague neither the name of the company nor the price', async () => {
  await issued(desk.as('leasingOfficer'), sample.prospectId, terms1203(sample.suite1203))
  const other = await otherOfficer(desk)
  const own = await visitor(other.client, 'broker1', true)
  const asked = { prospectId: own, suiteIds: [sample.suite1203] }
  expect((await other.client.quotations.told(asked)).told).toMatchObject([
    { room: '1203', price: null, company: '博翼********', by: 'leasingOfficer', here: false },
  ])
  const seen = await desk.as('leasingSupervisor').quotations.told(asked)
  expect(seen.told).toMatchObject([{ price: 420, company: '博翼信息技术(示例)' }])
  expect((await officer().told({ prospectId: sample.prospectId, suiteIds: [] })).told).toMatchObject([{ price: 420, here: true }])
})

test.each([
  ['13 months free in a lease of 12', { months: 12, freeMonths: 13 }, 'terms.freeMonths'],
  ['no suite', { suites: [] }, 'terms.suites'],
  ['no month', { months: 0 }, 'terms.months'],
  ['paid in advance for longer than the lease', { months: 2, advance: 3 }, 'terms.advance'],
  ['no such day', { start: '2026-02-30' }, 'terms.start'],
  [
    'a price of nothing',
    { suites: [{ suiteId: '0197a7a0-0000-7000-8000-000000000001', rate: { unit: 'day', fen: 0 }, managementFee: 0 }] },
    'terms.suites.0.rate.fen',
  ],
  ['valid for a year', { validDays: 365 }, 'terms.validDays'],
])('%s is refused, and nothing is kept', async (_, wrong, field) => {
  const terms = { ...terms1203(sample.suite1203), ...wrong }
  expect(await answer('create', { prospectId: sample.prospectId, terms })).toMatchObject({
    error: { code: 'INVALID', fields: { [field]: expect.stringMatching(/\p{Script=Han}/u) } },
  })
  expect((await officer().list(everyQuotation)).quotations).toEqual([])
})

test('a suite twice, and one that there is not', async () => {
  const [line] = terms1203(sample.suite1203).suites
  const twice = terms1203(sample.suite1203, { suites: [line!, line!] })
  expect(await answer('create', { prospectId: sample.prospectId, terms: twice })).toMatchObject({ error: { code: 'INVALID' } })
  const none = terms1203('0197a7a0-0000-7000-8000-000000000001')
  expect(await answer('create', { prospectId: sample.prospectId, terms: none })).toMatchObject({ error: { code: 'INVALID' } })
})

test('a voided draft keeps its number; a day that has passed is no day to begin on', async () => {
  const { id, rev } = await draft({ start: '2026-10-13' })
  expect(await answer('issue', { id, rev })).toMatchObject({ error: { message: expect.stringContaining('起租日已经过去') } })
  await officer().void({ id, rev, reason: '客户改变主意' })
  expect(await get(id)).toMatchObject({ state: 'voided', endReason: '客户改变主意', actions: [] })
  expect((await draft()).serial).toBe('BJ-20261014-02')
})

test('lists come page by page, and are narrowed by state, kind, date, prospect and suite', async () => {
  for (let count = 0; count < 3; count += 1) await draft()
  const first = await officer().list({ ...everyQuotation, limit: 2 })
  const rest = await officer().list({ ...everyQuotation, limit: 2, after: first.next })
  expect([...first.quotations, ...rest.quotations].map(({ serial }) => serial)).toEqual([
    ...['BJ-20261014-03', 'BJ-20261014-02', 'BJ-20261014-01'],
  ])
  expect(rest.next).toBeNull()
  const count = async (filter: object) => (await officer().list({ ...everyQuotation, ...filter })).quotations.length
  expect(await count({ state: ['issued'] })).toBe(0)
  expect(await count({ kind: ['full'], state: ['draft'] })).toBe(3)
  expect(await count({ suiteId: sample.suite0806 })).toBe(0)
  expect(await count({ prospectId: sample.prospectId })).toBe(3)
  expect(await count({ validity: 'expired' })).toBe(0)
  expect(await answer('list', { ...everyQuotation, after: 'x' })).toMatchObject({ error: { code: 'INVALID' } })
})

test('what belongs to a merged prospect follows it, frozen as it is', async () => {
  const client = desk.as('leasingOfficer')
  const { id } = await issued(client, sample.prospectId, terms1203(sample.suite1203))
  const { id: keptId, rev } = await client.prospects.register(justHeard)
  const { prospect } = await client.prospects.get({ id: sample.prospectId })
  await client.prospects.merge({ id: keptId, rev, otherId: sample.prospectId, otherRev: prospect?.rev ?? 0, reason: '同一家' })
  expect(await get(id)).toMatchObject({ prospectId: keptId, state: 'issued' })
})
