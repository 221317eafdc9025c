import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { hour, instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import { type Disclosed, may, type VisitorClass } from '../../../shared/leasing/disclosure.ts'
import { leasingForms } from '../../../shared/printing/forms.ts'
import type { Contract } from '../../../shared/procedure.ts'
import { placedVisit, yunfan } from '../testing/broker-inputs.ts'
import { asked1203 } from '../testing/concession-inputs.ts'
import { everyProspect, justHeard, someContact } from '../testing/prospect-inputs.ts'
import { guarded, issued, terms1203 } from '../testing/quotation-inputs.ts'
import { addSuites, openLeasingDesk } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'
import { appointment } from '../testing/viewing-inputs.ts'

/** A prospect as the test has prepared it while they were 直客, so that every path lies open but for the ladder. */
interface Whom {
  readonly prospectId: string
  readonly suiteId: string
  /** Issued, drafted again, and drafted by a guarded one. */
  readonly issuedId: string
  readonly draftId: string
  readonly guardedDraftId: string
  /** Its first unit stands open. */
  readonly viewing: { readonly id: string; readonly lineId: string }
}

interface Path {
  readonly call: string
  readonly what: Disclosed
  readonly input: (whom: Whom, rev: (id: string) => Promise<number>) => Promise<unknown> | unknown
}

const print = (call: 'preview' | 'prepare', what: Disclosed, copy: string, subject: (whom: Whom) => object): Path => ({
  ...{ call: `printing.${call}`, what, input: (whom) => ({ subject: subject(whom), copies: [copy] }) },
})
const asked = async (id: string, rev: (id: string) => Promise<number>) => ({ id, rev: await rev(id) })
const show = { reaction: null, objection: null }
const list = ({ prospectId }: Whom) => ({ form: 'vacancyList', prospectId, visitId: null })
const plans = ({ prospectId, suiteId: id }: Whom) => ({ form: 'floorPlanPack', ids: [id], prospectId, visitId: null })

/** Every call and every paper by which a price may reach somebody; what else names one is told below why it does not. */
const paths: readonly Path[] = [
  {
    ...{ call: 'disclosures.tell', what: 'guardedQuotation' },
    input: ({ prospectId, suiteId }) => ({ prospectId, suiteId, room: '1203', price: 420, unit: 'day', at: null, note: null }),
  },
  { call: 'quotations.begin', what: 'guardedQuotation', input: ({ prospectId }) => ({ prospectId, suiteIds: [] }) },
  {
    ...{ call: 'quotations.preview', what: 'quotation' },
    input: ({ prospectId, suiteId }) => ({ prospectId, id: null, terms: terms1203(suiteId) }),
  },
  {
    ...{ call: 'quotations.preview', what: 'guardedQuotation' },
    input: ({ prospectId, suiteId }) => ({ prospectId, id: null, terms: guarded(suiteId) }),
  },
  {
    ...{ call: 'quotations.create', what: 'quotation' },
    input: ({ prospectId, suiteId }) => ({ prospectId, terms: terms1203(suiteId) }),
  },
  {
    ...{ call: 'quotations.create', what: 'guardedQuotation' },
    input: ({ prospectId, suiteId }) => ({ prospectId, terms: guarded(suiteId) }),
  },
  {
    ...{ call: 'quotations.save', what: 'quotation' },
    input: async ({ draftId, suiteId }, rev) => ({ ...(await asked(draftId, rev)), terms: terms1203(suiteId) }),
  },
  { call: 'quotations.issue', what: 'quotation', input: ({ draftId }, rev) => asked(draftId, rev) },
  { call: 'quotations.issue', what: 'guardedQuotation', input: ({ guardedDraftId }, rev) => asked(guardedDraftId, rev) },
  print('preview', 'quotation', '客户', ({ issuedId: id }) => ({ form: 'quotation', id })),
  print('prepare', 'quotation', '客户', ({ issuedId: id }) => ({ form: 'quotation', id })),
  { call: 'quotations.revise', what: 'guardedQuotation', input: ({ issuedId }, rev) => asked(issuedId, rev) },
  {
    ...{ call: 'quotations.accept', what: 'quotation' },
    input: async ({ issuedId }, rev) => ({ ...(await asked(issuedId, rev)), note: null }),
  },
  print('preview', 'guardedQuotation', '含报价', list),
  print('prepare', 'guardedQuotation', '含报价', list),
  print('prepare', 'vacancyList', '不含报价', list),
  print('prepare', 'floorPlan', '客户', plans),
  print('prepare', 'viewing', '客户', ({ viewing: { id } }) => ({ form: 'viewingConfirmation', id })),
  {
    ...{ call: 'viewings.show', what: 'guardedQuotation' },
    input: async ({ viewing: { id, lineId } }, rev) => ({ ...(await asked(id, rev)), lineId, priceTold: 420, ...show }),
  },
  {
    ...{ call: 'concessions.apply', what: 'concessions' },
    input: ({ prospectId, suiteId }) => ({ prospectId, suiteId, ...asked1203 }),
  },
]

const visitorClasses: readonly (readonly [VisitorClass, boolean])[] = [
  ...([
    ['direct', false],
    ['noCard', false],
    ['broker1', true],
    ['broker1', false],
    ['broker2', false],
  ] as const),
  ['broker3', false],
]

let desk: TestDesk
beforeEach(async () => {
  desk = await openLeasingDesk()
  desk.clock.set(instantOf('2026-10-14', '10:00'))
})
afterEach(() => desk.close())
const officer = () => desk.as('leasingOfficer')

async function revOf(id: string): Promise<number> {
  const quotation = await desk.reply('leasingOfficer', 'quotations.get', { id })
  if (quotation.ok) return (quotation.data as { readonly rev: number }).rev
  return (await officer().viewings.get({ id })).rev
}

async function openDoor(id: string): Promise<string> {
  const lineId = (await officer().viewings.get({ id })).suites[0]?.id ?? ''
  await officer().viewings.takeKeys({
    id,
    rev: await revOf(id),
    lineIds: [lineId],
    takenBy: '方可欣',
    clientPresent: true,
    at: null,
  })
  await officer().viewings.open({ id, rev: await revOf(id), lineId, at: null })
  return lineId
}

/** A broker's line that was mistaken for a customer, with everything begun that could carry a price. */
async function prepared(): Promise<Whom> {
  const [, , suiteId = ''] = await addSuites(desk)
  const said = { ...justHeard, channel: 'broker' as const, contacts: [someContact], company: '隆泰置业(示例)' }
  const { id: prospectId } = await officer().prospects.register({ ...said, visitorClass: 'direct' })
  const { id: issuedId } = await issued(officer(), prospectId, terms1203(suiteId))
  const { id: draftId } = await officer().quotations.create({ prospectId, terms: terms1203(suiteId) })
  const { id: guardedDraftId } = await officer().quotations.create({ prospectId, terms: guarded(suiteId) })
  const planned = { ...appointment(desk.clock.now(), [suiteId]), prospectId, broker: '隆泰置业(示例) 石晓' }
  const { id } = await officer().viewings.plan(planned)
  return { prospectId, suiteId, issuedId, draftId, guardedDraftId, viewing: { id, lineId: await openDoor(id) } }
}

async function callThem(prospectId: string, visitorClass: VisitorClass, withClient: boolean): Promise<void> {
  const { prospect } = await officer().prospects.get({ id: prospectId })
  const known = { id: prospectId, rev: prospect?.rev ?? 0 }
  await officer().prospects.classify({ ...known, visitorClass, withClient, reason: '重新认定' })
}

const pricesOf = async (prospectId: string) => (await officer().disclosures.list({ prospectId })).disclosures.length

/** Why it was refused, as far as it matters: by the ladder, with its clause. */
const outcomeOf = (reply: Awaited<ReturnType<TestDesk['reply']>>) =>
  reply.ok ? 'open' : /规程 篇2 (11|注)/.test(reply.error.message) ? 'refused' : reply.error.message

test.each(visitorClasses)('%s (client: %s) gets by each path what the ladder allows', async (visitorClass, withClient) => {
  const whom = await prepared()
  if (visitorClass !== 'direct') await callThem(whom.prospectId, visitorClass, withClient)
  const before = await pricesOf(whom.prospectId)
  const outcomes: (readonly [string, Disclosed, string])[] = []
  for (const { call, what, input } of paths) {
    outcomes.push([call, what, outcomeOf(await desk.reply('leasingOfficer', call, await input(whom, revOf)))])
  }
  const allowed = ({ what }: Path) => (may({ visitorClass, withClient }, what) ? 'open' : 'refused')
  expect(outcomes).toEqual(paths.map((path) => [path.call, path.what, allowed(path)]))
  if (visitorClass === 'broker3') expect(await pricesOf(whom.prospectId)).toBe(before)
})

const ofVisit = [
  [
    'brokers.tell',
    'guardedQuotation',
    (id: string, suiteId: string) => ({ id, suiteId, price: 360, unit: 'day', at: null, note: null }),
  ],
  ['含报价', 'guardedQuotation', (visitId: string) => ({ form: 'vacancyList', prospectId: null, visitId })],
  ['不含报价', 'vacancyList', (visitId: string) => ({ form: 'vacancyList', prospectId: null, visitId })],
  ['客户', 'floorPlan', (visitId: string, id: string) => ({ form: 'floorPlanPack', ids: [id], prospectId: null, visitId })],
] as const

const brokers = ['broker1', 'broker2', 'broker3'] as const
const visits = brokers.flatMap((one) => [true, false].map((brought) => [one, brought] as const))

test.each(visits)('the visit of %s (client: %s) gets what the ladder allows', async (visitorClass, brought) => {
  const [suiteId = ''] = await addSuites(desk)
  const { id } = await placedVisit(officer(), { visitorClass, client: brought ? yunfan : null })
  const outcomes: (readonly [string, string])[] = []
  for (const [call, , inputOf] of ofVisit) {
    const input = inputOf(id, suiteId)
    const reply = call.includes('.')
      ? await desk.reply('leasingOfficer', call, input)
      : await desk.reply('leasingOfficer', 'printing.prepare', { subject: input, copies: [call] })
    outcomes.push([call, outcomeOf(reply)])
  }
  const allowed = (what: Disclosed) => (may({ visitorClass, withClient: brought }, what) ? 'open' : 'refused')
  expect(outcomes).toEqual(ofVisit.map(([call, what]) => [call, allowed(what)]))
  const line = (await officer().prospects.list(everyProspect)).prospects[0]?.id ?? ''
  if (visitorClass === 'broker3') expect(await pricesOf(line)).toBe(0)
})

/** Calls that name a price which nobody outside hears of. */
const ownAffairs: Readonly<Record<string, string>> = {
  'suites.create': '我方登记单元',
  'suites.amend': '我方登记单元',
  'suites.setFloorPrice': '底价只给主管',
  'suites.match': '客户自己的预算',
  'prospects.register': '客户自己的心理价位',
  'prospects.amend': '客户自己的心理价位',
  'prospects.move': '客户在别处的成交价',
  'waitingList.add': '客户在别处的成交价',
  'waitingList.amend': '客户在别处的成交价',
  'viewings.compare': '竞争楼盘的价格',
  'prospects.list': '流失原因叫「价格」，不是价',
  'concessions.preview': '只算优惠的代价，不写给谁',
  'concessions.advise': '内部审批意见',
  'concessions.counsel': '内部审批意见',
  'concessions.counter': '内部审批意见',
}
/** Papers of the desk that no price leaves on. */
const keptPapers = [
  'concession',
  'leasingFigures',
  'viewingRecord',
  'rivalComparison',
  'waitingList',
  'prospectLedger',
  'prospectCard',
  'brokerVisit',
  'brokerConfirmation',
]

const features = [
  'suites',
  'prospects',
  'disclosures',
  'viewings',
  'quotations',
  'concessions',
  'followUps',
  'waitingList',
  'brokers',
] as const
const namesPrice = /"(price|priceTold|priceInMind|rentAsked|floorPrice|rate|budget|rent)"/

test('no call and no paper that names a price is missing above', () => {
  const all: Contract = contract
  const naming = features.flatMap((feature) =>
    Object.entries(all[feature] ?? {})
      .filter(([, { input }]) => namesPrice.test(JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))))
      .map(([call]) => `${feature}.${call}`),
  )
  const tried = new Set([...paths.map(({ call }) => call), 'brokers.tell'])
  expect(naming.filter((call) => !tried.has(call) && !(call in ownAffairs))).toEqual([])
  const printed = ['quotation', 'vacancyList', 'floorPlanPack', 'viewingConfirmation', ...keptPapers]
  expect(leasingForms.filter((form) => !printed.includes(form))).toEqual([])
})

test('what was printed for somebody stands among the prices told; a printing that failed takes it back', async () => {
  const suites = await addSuites(desk)
  const { id: prospectId } = await officer().prospects.register({ ...justHeard, channel: 'visit', card: true })
  const subject = { form: 'vacancyList', prospectId, visitId: null } as const
  const { job } = await officer().printing.prepare({ subject, copies: ['含报价', '不含报价'] })
  const told = await officer().disclosures.list({ prospectId })
  expect(told.disclosures.map(({ room, price, kind }) => [room, price, kind]).sort()).toEqual([
    ...[
      ['0512', 360],
      ['0806', 360],
      ['1203', 420],
      ['1901', 450],
      ['2101', 480],
    ].map((one) => [...one, 'vacancyList']),
  ])
  expect(told.papers).toMatchObject([{ kind: 'vacancyList', rooms: `空房 ${suites.length} 间`, by: 'leasingOfficer' }])
  const { told: beside } = await officer().quotations.told({ prospectId, suiteIds: [] })
  expect(beside).toHaveLength(suites.length)
  desk.clock.advance(hour)
  await officer().printing.confirm({ job, outcome: 'failed' })
  expect(await officer().disclosures.list({ prospectId })).toEqual({ disclosures: [], papers: [] })
  expect((await officer().quotations.told({ prospectId, suiteIds: [] })).told).toEqual([])
  const { prospect } = await officer().prospects.get({ id: prospectId })
  expect(prospect?.events.map(({ text }) => text)).toEqual([
    expect.anything(),
    expect.stringContaining('打印《空房资料 2026-10-14》含报价、不含报价'),
    expect.stringContaining('打印失败，没有给出'),
  ])
})

test('printed for nobody it says that it is our own, and nobody has been told anything', async () => {
  const [id = ''] = await addSuites(desk)
  const html = async (subject: object, copy: string) => {
    const reply = await desk.reply('leasingOfficer', 'printing.preview', { subject, copies: [copy] })
    if (!reply.ok) return reply.error.message
    return desk.app.paper((reply.data as { sheets: { ticket: string }[] }).sheets[0]?.ticket ?? '')?.html ?? ''
  }
  for (const [subject, copy] of [
    [{ form: 'vacancyList', prospectId: null, visitId: null }, '含报价'],
    [{ form: 'floorPlanPack', ids: [id], prospectId: null, visitId: null }, '客户'],
  ] as const) {
    expect(await html(subject, copy)).toContain('内部使用，不得交给客户或中介')
    const { id: prospectId } = await officer().prospects.register({
      ...justHeard,
      company: `${copy}公司`,
      channel: 'visit',
      card: true,
    })
    expect(await html({ ...subject, prospectId }, copy)).not.toContain('内部')
  }
})
