import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import type { QuotationTerms } from '../../../shared/leasing/quotation-terms.ts'
import { someProspect } from '../testing/prospect-inputs.ts'
import { everyQuotation, guarded, issued, leasingSample, terms1203, visitor } from '../testing/quotation-inputs.ts'
import { leasingRoles, suite1203 } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { someDeal } from '../testing/waiting-inputs.ts'

const now = instantOf('2026-10-14', '16:00')
let desk: TestDesk
let sample: Awaited<ReturnType<typeof leasingSample>>
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: leasingRoles })
  sample = await leasingSample(desk)
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const sentence = expect.stringMatching(/\p{Script=Han}/u)

/** Bad areas and dates, of every form of the desk that has such a box. */
const boxes: readonly (readonly [name: string, call: string, wrong: object, field: string])[] = [
  ['a suite of 0 ㎡', 'suites.create', { ...suite1203, room: '1204', grossArea: 0 }, 'grossArea'],
  [
    'a suite of 10,000 ㎡ is asked about',
    'suites.create',
    { ...suite1203, room: '1204', grossArea: 1_000_000 },
    'largeConfirmed',
  ],
  ['more inside than outside', 'suites.create', { ...suite1203, room: '1204', inUnitArea: 28_651 }, 'inUnitArea'],
  ['a need of 0 ㎡', 'prospects.register', { ...someProspect, areaFrom: 0 }, 'areaFrom'],
  ['a need of 10,000 ㎡', 'prospects.register', { ...someProspect, areaFrom: 1_000_000 }, 'areaFrom'],
  ['a need from 300 to 250 ㎡', 'prospects.register', { ...someProspect, areaFrom: 30_000, areaTo: 25_000 }, 'areaTo'],
]

test.each(boxes)('%s is refused beside its box (%s)', async (_, call, wrong, field) => {
  const role = call.startsWith('suites') ? 'leasingSupervisor' : 'leasingOfficer'
  expect(await desk.reply(role, call, wrong)).toMatchObject({
    ok: false,
    error: { code: 'INVALID', fields: { [field]: sentence } },
  })
})

test.each([
  ['ends before it begins', { leaseStart: '2029-11-02', leaseEnd: '2029-11-01' }, 'leaseEnd'],
  ['ended already', { leaseEnd: '2026-10-13' }, 'leaseEnd'],
  ['of no months', { termMonths: 0 }, 'termMonths'],
])('a lease elsewhere that %s is refused, and the prospect stays where it is (10.4)', async (_, wrong, field) => {
  const { prospect } = await officer().prospects.get({ id: sample.prospectId })
  const input = { ...someDeal, ...wrong, prospectId: sample.prospectId, rev: prospect?.rev ?? 0 }
  expect(await desk.reply('leasingOfficer', 'waitingList.add', input)).toMatchObject({
    error: { code: 'INVALID', fields: { [field]: sentence } },
  })
  expect((await officer().prospects.get({ id: sample.prospectId })).prospect?.stage).toBe(prospect?.stage)
})

test.each([
  ['13 months free in a lease of one year', { months: 12, freeMonths: 13 }, 'freeMonths'],
  ['all of a lease free', { months: 12, freeMonths: 12 }, 'freeMonths'],
  ['a lease of no months', { months: 0 }, 'months'],
  ['24 months paid in advance of 12', { months: 12, advance: 24 }, 'advance'],
  ['no such day', { start: '2026-02-30' }, 'start'],
  ['no suite at all', { suites: [] }, 'suites'],
] as readonly (readonly [string, Partial<QuotationTerms>, string])[])(
  'a quotation with %s is not kept',
  async (_, wrong, field) => {
    const input = { prospectId: sample.prospectId, terms: terms1203(sample.suite1203, wrong) }
    const reply = await desk.reply('leasingOfficer', 'quotations.create', input)
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { [`terms.${field}`]: sentence } } })
    expect((await officer().quotations.list(everyQuotation)).quotations).toEqual([])
  },
)

const at = (fen: number) => ({
  suites: [{ suiteId: sample.suite1203, rate: { unit: 'day' as const, fen }, managementFee: 1800 }],
})

test('a price below the floor without approval is not issued, by officer nor supervisor, and the draft keeps what was typed (9.4, 10.5)', async () => {
  const { rev } = await desk.as('leasingSupervisor').suites.get({ id: sample.suite1203 })
  const floor = { id: sample.suite1203, rev, floorPrice: 405, reason: '董事会定' }
  await desk.as('leasingSupervisor').suites.setFloorPrice(floor)
  for (const role of ['leasingOfficer', 'leasingSupervisor'] as const) {
    const draft = await desk.as(role).quotations.create({
      ...{ prospectId: sample.prospectId, terms: terms1203(sample.suite1203, at(404)) },
    })
    const reply = await desk.reply(role, 'quotations.issue', { id: draft.id, rev: draft.rev })
    expect(reply, role).toMatchObject({ ok: false })
    if (role === 'leasingOfficer') expect(JSON.stringify(reply)).not.toMatch(/底价|405|4\.05/)
    expect(await desk.as(role).quotations.get({ id: draft.id })).toMatchObject({
      ...{ state: 'draft', terms: { suites: [{ rate: { fen: 404 } }] } },
    })
  }
})

test('a broker of the third class is quoted by no path, not even one that was open before (11)', async () => {
  const prospectId = await visitor(officer(), 'broker2')
  const terms = guarded(sample.suite1203)
  const draft = await officer().quotations.create({ prospectId, terms })
  const open = await issued(officer(), prospectId, terms)
  const { prospect } = await officer().prospects.get({ id: prospectId })
  await officer().prospects.classify({
    ...{ id: prospectId, rev: prospect?.rev ?? 0, visitorClass: 'broker3', withClient: false, reason: null },
  })
  const told = { prospectId, suiteId: null, room: '1203', price: 420, unit: 'day', at: null, note: null }
  for (const [call, input] of [
    ['quotations.begin', { prospectId, suiteIds: [] }],
    ['quotations.preview', { prospectId, id: null, terms }],
    ['quotations.create', { prospectId, terms }],
    ['quotations.save', { ...draft, terms }],
    ['quotations.issue', { id: draft.id, rev: draft.rev }],
    ['disclosures.tell', told],
    ['quotations.revise', { id: open.id, rev: open.rev }],
    ['quotations.accept', { id: open.id, rev: open.rev, note: null }],
    ['printing.preview', { subject: { form: 'quotation', id: open.id }, copies: ['客户'] }],
  ] as const) {
    const reply = await desk.reply('leasingOfficer', call, input)
    expect(reply, call).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('三类') } })
  }
})

test.each(['leased', 'locked'] as const)(
  'a suite that is %s while its quotation is open is neither issued, revised to nor accepted',
  async (state) => {
    const draft = await officer().quotations.create({ prospectId: sample.prospectId, terms: terms1203(sample.suite1203) })
    const open = await issued(officer(), sample.prospectId, terms1203(sample.suite1203))
    const { rev } = await desk.as('leasingSupervisor').suites.get({ id: sample.suite1203 })
    await desk.as('leasingSupervisor').suites.setState({
      ...{ id: sample.suite1203, rev, state, reason: '签约', leaseEnd: state === 'leased' ? '2029-12-31' : null, tenantId: null },
    })
    const words = state === 'leased' ? '已租' : '锁定'
    expect(await officer().quotations.get({ id: draft.id })).toMatchObject({
      troubles: [{ sentence: expect.stringContaining(words) }],
    })
    for (const [call, input] of [
      ['issue', { id: draft.id, rev: draft.rev }],
      ['accept', { id: open.id, rev: open.rev, note: '电话确认' }],
    ] as const) {
      const reply = await desk.reply('leasingOfficer', `quotations.${call}`, input)
      expect(reply, call).toMatchObject({ ok: false, error: { message: expect.stringContaining(words) } })
    }
    const states = (await officer().quotations.list(everyQuotation)).quotations.map((one) => one.state)
    expect(states.toSorted()).toEqual(['draft', 'issued'])
  },
)
