import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import {
  changed,
  civilDate,
  done,
  id,
  instant,
  listedPhone,
  negotiation,
  optionalText,
  pageKey,
  pageSize,
  prospectPhone,
  prospectPhoneInput,
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { quantity, unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { brokerStep } from './broker-steps.ts'
import { brokerClass, brokerSign, clientAnswer, confirmationState, farewell, handedPaper, quoteKind } from './broker-words.ts'
import { companyNature } from './prospect-words.ts'
import { rentUnit } from './rent.ts'

const kept = z.string().nullable()

/** What a broker brought about: visits, clients, viewings with or without the client, clients who signed. */
const results = z.object({ visits: z.int(), clients: z.int(), viewings: z.int(), deals: z.int() })
export type BrokerResults = z.infer<typeof results>

export const brokerSummary = z.object({
  id,
  rev,
  firm: kept,
  agent: z.string(),
  phone: listedPhone,
  lastClass: brokerClass.nullable(),
  lastVisitAt: instant.nullable(),
  /** Who registered them and sees the phone in full, as does supervision. */
  ownerId: id,
  owner: z.string(),
  results,
})
export type BrokerSummary = z.infer<typeof brokerSummary>

/** The client of a visit. Another's is masked as prospects are, and nothing else of it is said. */
const broughtClient = z.object({
  prospectId: id,
  serial: z.string(),
  company: z.string(),
  ownerId: id,
  owner: z.string(),
  /** Whether the caller may open it. */
  own: z.boolean(),
  /** 承租能力判断 (2: 11, 一类 3) */
  affordability: negotiation,
})

const brokerName = { brokerId: id, firm: kept, agent: z.string() }

export const brokerVisitLine = z.object({
  id,
  serial: z.string(),
  arrivedAt: instant,
  ...brokerName,
  visitorClass: brokerClass.nullable(),
  /** `null` where the client is another's. */
  purpose: kept,
  client: broughtClient.nullable(),
  quoteKind: quoteKind.nullable(),
  farewell: farewell.nullable(),
  endedAt: instant.nullable(),
  by: z.string(),
})
export type BrokerVisitLine = z.infer<typeof brokerVisitLine>

const past = z.object({
  visits: z.int(),
  emptyVisits: z.int(),
  deals: z.int(),
  promoted: z.int(),
  lastClass: brokerClass.nullable(),
})

/** 《客户确认书》 (domain F16). What was agreed is `null` where the client is another's. */
export const confirmation = z.object({
  id,
  rev,
  visitId: id,
  serial: z.string(),
  ...brokerName,
  confirmedOn: civilDate,
  until: civilDate,
  lastContactAt: instant,
  firstViewingAt: instant.nullable(),
  state: confirmationState,
  contactName: kept,
  requirement: kept,
  commission: kept,
  by: z.string(),
})
export type BrokerConfirmation = z.infer<typeof confirmation>

export const visitAction = z.enum([
  ...(['place', 'tell', 'give', 'show', 'confirm', 'end', 'reply', 'print'] as const),
  ...(['amendVisit', 'papers', 'contact', 'withdraw'] as const),
])
export type BrokerVisitAction = z.infer<typeof visitAction>

export const brokerVisitDetail = brokerVisitLine.extend({
  rev,
  clientAnswer,
  clientSaid: kept,
  business: kept,
  signs: z.array(brokerSign),
  otherBuildings: kept,
  /** What the desk knew when they came in. */
  past,
  proposedClass: brokerClass,
  proposedReason: z.string(),
  placedAt: instant.nullable(),
  placedBy: kept,
  classReason: kept,
  steps: z.array(z.object({ item: brokerStep, done: z.boolean(), provable: z.boolean() })),
  papers: z.array(z.object({ paper: handedPaper, at: instant, by: z.string() })),
  /** Papers that may be handed over (2: 11). */
  mayGive: z.array(handedPaper),
  shownAt: instant.nullable(),
  shownRooms: kept,
  clientPresent: z.boolean().nullable(),
  farewellAt: instant.nullable(),
  farewellBy: kept,
  controlRoomPerson: kept,
  repliedAt: instant.nullable(),
  reply: kept,
  confirmation: confirmation.nullable(),
  /** Others who brought the same client, the first to view at the top. */
  rivals: z.array(confirmation),
  actions: z.array(visitAction),
})
export type BrokerVisitDetail = z.infer<typeof brokerVisitDetail>

export const brokerDetail = brokerSummary.omit({ phone: true }).extend({
  phone: prospectPhone,
  /** 名片; `null`: not asked. */
  card: z.boolean().nullable(),
  business: kept,
  note: kept,
  past,
  visits: z.array(brokerVisitLine),
  /** 成交: clients who signed and whom this broker keeps. */
  signed: z.array(broughtClient.omit({ affordability: true }).extend({ visitSerial: z.string() })),
  confirmations: z.array(confirmation),
})
export type BrokerDetail = z.infer<typeof brokerDetail>

const facts = {
  firm: optionalText(100),
  /** 未留姓名 is said in so many words. */
  agent: requiredText(60, '经纪人'),
  phone: prospectPhoneInput,
  card: z.boolean().nullable(),
  /** 主要承接业务 */
  business: optionalText(500),
  note: optionalText(500),
}
export const brokerFacts = z.object(facts)
export type BrokerFacts = z.infer<typeof brokerFacts>

const known = { id, rev }
const area = quantity.max(999_999, '面积最多 9,999.99 ㎡，请核对').nullable()
const affordability = optionalText(500).register(sensitivity, { class: 'negotiation' })
/** Whatever is told of somebody's client is theirs. */
const ofClient = (max: number) => optionalText(max).register(sensitivity, { class: 'prospect' })

/** The client that is brought: known already, or told now (2: 11, 一类 3). */
export const clientInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), prospectId: id, affordability }),
  z.object({
    kind: z.literal('new'),
    company: requiredText(100, '客户公司').register(sensitivity, { class: 'prospect' }),
    nature: companyNature.nullable(),
    trade: ofClient(60),
    areaFrom: area,
    areaTo: area,
    contactName: ofClient(60),
    phone: prospectPhoneInput,
    affordability,
  }),
])
export type ClientInput = z.infer<typeof clientInput>

export const brokerLedgerFilter = z.object({
  brokerId: id.nullable(),
  visitorClass: z.array(brokerClass).max(3),
  /** Only who has not left. */
  open: z.boolean(),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type BrokerLedgerFilter = z.infer<typeof brokerLedgerFilter>

/** The three answers, and what gave them away. */
const answers = {
  purpose: requiredText(500, '来访目的'),
  clientAnswer,
  clientSaid: optionalText(500),
  business: optionalText(500),
  signs: z.array(brokerSign).max(3),
  otherBuildings: optionalText(200),
}

/** 中介来访 and what becomes of it (2: 11; domain F16). */
export const brokers = {
  /** Whoever came last is first. */
  list: query({
    access: leasingDesk,
    input: z.object({ text: text(60), after: pageKey, limit: pageSize }),
    output: z.object({ brokers: z.array(brokerSummary), next: pageKey }),
  }),
  get: query({ access: leasingDesk, input: z.object({ id }), output: brokerDetail }),
  /** 中介来访登记, the latest first. */
  ledger: query({
    access: leasingDesk,
    input: brokerLedgerFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ visits: z.array(brokerVisitLine), next: pageKey }),
  }),
  visit: query({ access: leasingDesk, input: z.object({ id }), output: brokerVisitDetail }),
  add: command({ access: leasingDesk, input: brokerFacts, output: changed }),
  amend: command({ access: leasingDesk, input: brokerFacts.extend(known), output: changed }),
  /** The three answers at the desk; the core proposes a class. */
  receive: command({
    access: leasingDesk,
    input: z.object({ brokerId: id, arrivedAt: instant.nullable(), ...answers }),
    output: changed.extend({ serial: z.string() }),
  }),
  /** What was put down wrongly, while they are here; once they were placed, with the reason. The proposal is made anew. */
  amendVisit: command({
    access: leasingDesk,
    input: z.object({ ...known, ...answers, reason: optionalText(200) }),
    output: changed,
  }),
  /** A person decides on the class; another than proposed needs a reason. With it the visit stands in the ledger of prospects. */
  place: command({
    access: leasingDesk,
    input: z.object({
      ...known,
      visitorClass: brokerClass,
      reason: optionalText(200),
      /** `null`: none, or the one that was brought already. */
      client: clientInput.nullable(),
      /** The broker's own line in 《客户来电来访登记表》 where no client is brought; `null`: found or made. */
      ledgerId: id.nullable(),
    }),
    output: changed,
  }),
  /** A price was told; a guarded one is not below what is asked. */
  tell: command({
    access: leasingDesk,
    input: z.object({
      ...{ id, suiteId: id, price: unitPrice.min(1, '单价须大于 0'), unit: rentUnit, at: instant.nullable() },
      /** How they took it (2: 11, 一类 3). */
      note: optionalText(500),
    }),
    output: changed,
  }),
  give: command({
    access: leasingDesk,
    input: z.object({ id, papers: z.array(handedPaper).min(1, '请选择资料').max(5), at: instant.nullable() }),
    output: changed,
  }),
  show: command({
    access: leasingDesk,
    input: z.object({
      ...known,
      suiteIds: z.array(id).min(1, '请选择看房的单元').max(20, '最多 20 个单元'),
      /** Whether the client was there: only then it counts as 首次带看. */
      clientPresent: z.boolean(),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  tick: command({ access: leasingDesk, input: z.object({ id, item: brokerStep, done: z.boolean() }), output: done }),
  /** They leave. The third class is escorted out of the lobby: by whom and when. */
  end: command({
    access: leasingDesk,
    input: z.object({
      ...known,
      farewell,
      at: instant.nullable(),
      /** Who escorted them; needed for 亲送出大堂. */
      escort: optionalText(60),
      /** Who answered in the control room; needed for 通知监控室. */
      controlRoomPerson: optionalText(60),
    }),
    output: changed,
  }),
  /** What the control room reported. */
  reply: command({
    access: leasingDesk,
    input: z.object({ ...known, at: instant.nullable(), reply: requiredText(200, '监控室的回复') }),
    output: changed,
  }),
  /** 《客户确认书》. Where others were there before, a reason is asked for; who viewed first keeps the client. */
  confirm: command({
    access: leasingDesk,
    input: z.object({
      visitId: id,
      /** `null`: today. */
      confirmedOn: civilDate.nullable(),
      /** The decision maker or who is in charge of leasing. */
      contactName: requiredText(60, '客户联系人（决策人或租赁负责人）').register(sensitivity, { class: 'prospect' }),
      requirement: requiredText(500, '客户需求').register(sensitivity, { class: 'prospect' }),
      commission: ofClient(500),
      reason: optionalText(200),
    }),
    output: changed,
  }),
  /** The broker was in touch about the client: the confirmation holds on from then. */
  contact: command({
    access: leasingDesk,
    input: z.object({ ...known, at: instant.nullable(), note: requiredText(500, '联系情况') }),
    output: changed,
  }),
  withdraw: command({
    access: leasingDesk,
    input: z.object({ ...known, reason: requiredText(200, '撤回的原因') }),
    output: changed,
  }),
}
