import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { changed, civilDate, id, instant, optionalText, pageKey, pageSize, requiredText, rev } from '../fields.ts'
import { sheet } from '../printing/printing.ts'
import { command, query } from '../procedure.ts'
import { disclosureKind } from './disclosures.ts'
import { deskFigures } from './quotation-figures.ts'
import { mostSuites, quotationTerms, shownTerms } from './quotation-terms.ts'
import { quotationKind, quotationState, validity } from './quotation-words.ts'
import { rentUnit } from './rent.ts'

/** What this person may do with it now, decided by the core. */
export const quotationAction = z.enum(['save', 'issue', 'void', 'revise', 'accept', 'decline', 'withdraw', 'print'])
export type QuotationAction = z.infer<typeof quotationAction>

const rate = z.object({ unit: rentUnit, fen: z.int() })

export const quotationSummary = z.object({
  id,
  rev,
  serial: z.string(),
  version: z.int(),
  kind: quotationKind,
  state: quotationState,
  /** Of an issued one only. */
  validity: validity.nullable(),
  prospectId: id,
  prospectSerial: z.string(),
  company: z.string().nullable(),
  owner: z.string(),
  rooms: z.array(z.string()),
  /** 每月费用合计, fen. */
  monthlyTotal: z.int(),
  createdAt: instant,
  issuedAt: instant.nullable(),
  validUntil: civilDate.nullable(),
  by: z.string(),
  /** A suite of it is let or locked to somebody else by now. */
  lostSuites: z.array(z.string()),
})
export type QuotationSummary = z.infer<typeof quotationSummary>

/** One suite as it stands in a quotation, with what is asked for it. */
export const quotedSuite = z.object({
  suiteId: id,
  room: z.string(),
  floor: z.string(),
  area: z.int(),
  inUnitArea: z.int().nullable(),
  fitOut: z.string().nullable(),
  rate,
  /** 牌价 */
  list: rate,
  monthRent: z.int(),
  /** 物业管理费 in fen per ㎡ and month, and for the suite. */
  fee: z.int(),
  managementFee: z.int(),
})
export type QuotedSuite = z.infer<typeof quotedSuite>

/** Why it cannot be issued as it stands: the field of the terms, and a sentence. */
const trouble = z.object({
  field: z.string(),
  sentence: z.string(),
  /** The suite for which more could be applied for (2: 10.5). */
  suiteId: id.optional(),
})
export type QuotationTrouble = z.infer<typeof trouble>

/** The application by which a suite of it may be had for less. */
export const approval = z.object({ room: z.string(), serial: z.string() })

const version = z.object({
  id,
  version: z.int(),
  state: quotationState,
  issuedAt: instant.nullable(),
  by: z.string(),
  monthlyTotal: z.int(),
})

export const quotationDetail = quotationSummary.extend({
  terms: shownTerms,
  suites: z.array(quotedSuite),
  figures: deskFigures,
  troubles: z.array(trouble),
  /** 特价 applications by which these terms may be told (2: 10.5). */
  approvals: z.array(approval),
  versions: z.array(version),
  changedAt: instant,
  changedBy: z.string(),
  endedAt: instant.nullable(),
  endedBy: z.string().nullable(),
  endReason: z.string().nullable(),
  actions: z.array(quotationAction),
})
export type QuotationDetail = z.infer<typeof quotationDetail>

export const quotationFilter = z.object({
  state: z.array(quotationState).max(7),
  validity: validity.nullable(),
  kind: z.array(quotationKind).max(2),
  prospectId: id.nullable(),
  suiteId: id.nullable(),
})
export type QuotationFilter = z.infer<typeof quotationFilter>

/** No restriction at all. */
export const anyQuotation: QuotationFilter = { state: [], validity: null, kind: [], prospectId: null, suiteId: null }

/** A price that was told before: whose prospect it was for is shown as far as the caller may see it. */
const told = z.object({
  id,
  room: z.string(),
  /** fen per ㎡; `null`: told to a colleague's prospect. */
  price: z.int().nullable(),
  unit: rentUnit,
  kind: disclosureKind,
  at: instant,
  by: z.string(),
  company: z.string(),
  /** It was told to this very prospect. */
  here: z.boolean(),
})
export type ToldPrice = z.infer<typeof told>

const known = z.object({ id, rev })
const because = (what: string) => known.extend({ reason: requiredText(500, what) })

/** 《租赁报价单》 (2: 7.1, 9.3; domain F12): a draft, then frozen; changed by a new version that names the old one. */
export const quotations = {
  get: query({ access: leasingDesk, input: z.object({ id }), output: quotationDetail }),
  /** The latest first; those of the caller's own prospects, all of them for supervision. */
  list: query({
    access: leasingDesk,
    input: quotationFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ quotations: z.array(quotationSummary), next: pageKey }),
  }),
  /** What a new one for this prospect begins with: as much as its class may be told (2: 11, 注), at the list price. */
  begin: query({
    access: leasingDesk,
    input: z.object({ prospectId: id, suiteIds: z.array(id).max(mostSuites) }),
    output: z.object({
      prospect: z.object({ id, serial: z.string(), company: z.string().nullable(), contacts: z.array(z.string()) }),
      kinds: z.array(quotationKind),
      /** Why no full one; `null`: it may be. */
      whyGuarded: z.string().nullable(),
      terms: shownTerms,
    }),
  }),
  /** Prices told before for these suites to anybody, and to this prospect for any suite; the latest first. */
  told: query({
    access: leasingDesk,
    input: z.object({ prospectId: id, suiteIds: z.array(id).max(mostSuites) }),
    output: z.object({ told: z.array(told) }),
  }),
  /** The paper as it would be, with its sums and what stands against issuing it; writes nothing. `id`: of the draft. */
  preview: query({
    access: leasingDesk,
    input: z.object({ prospectId: id, id: id.nullable(), terms: quotationTerms }),
    output: z.object({
      sheet,
      suites: z.array(quotedSuite),
      figures: deskFigures,
      troubles: z.array(trouble),
      approvals: z.array(approval),
    }),
  }),
  create: command({
    access: leasingDesk,
    input: z.object({ prospectId: id, terms: quotationTerms }),
    output: changed.extend({ serial: z.string() }),
  }),
  save: command({ access: leasingDesk, input: known.extend({ terms: quotationTerms }), output: changed }),
  /** Freezes it and writes down which price was told to whom. */
  issue: command({ access: leasingDesk, input: known, output: changed }),
  /** A draft that leads nowhere; its number stays used. */
  void: command({ access: leasingDesk, input: because('作废的原因'), output: changed }),
  /** A new version, drafted from this one; once issued it takes its place. */
  revise: command({ access: leasingDesk, input: known, output: changed }),
  accept: command({ access: leasingDesk, input: known.extend({ note: optionalText(500) }), output: changed }),
  decline: command({ access: leasingDesk, input: because('客户不接受的原因'), output: changed }),
  withdraw: command({ access: leasingDesk, input: because('撤回的原因'), output: changed }),
}
