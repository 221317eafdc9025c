import type { z } from 'zod'
import { civilDateOf } from '../../../shared/calendar.ts'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { numberOf } from '../../../shared/leasing/quotation-words.ts'
import type { quotations as contract } from '../../../shared/leasing/quotations.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { AppError } from '../errors.ts'
import { recordDisclosure } from './disclosures.ts'
import { prospectById, prospectStanding } from './prospect-steps.ts'
import { allowKind, kindsFor, troublesOf } from './quotation-checks.ts'
import { type Composed, compose, documentOf } from './quotation-draft.ts'
import { changeQuotation, openQuotation, tellProspect, termsOf, versionBefore } from './quotation-opened.ts'
import type { QuotationRow } from './quotation-row.ts'
import { insertQuotation, setQuotationSuites, versionsOf } from './quotations.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const linesOf = (quotationId: string, { quoted }: Composed) =>
  quoted.map(({ suiteId, room, rate }, place) => ({ quotationId, place, suiteId, room, unit: rate.unit, price: rate.fen }))

interface Draft {
  readonly serial: string
  readonly version: number
  readonly replacesId: string | null
  readonly prospectId: string
  readonly terms: ShownTerms
}

function draftQuotation(context: CommandContext, { serial, version, replacesId, prospectId, terms }: Draft): QuotationRow {
  const composed = compose(context, terms)
  const { accountId, name } = signedIn(context)
  const row: QuotationRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial, version, replacesId, prospectId },
    ...{ kind: terms.kind, state: 'draft', createdAt: context.now, createdById: accountId, createdBy: name },
    ...{ changedAt: context.now, changedBy: name, issuedAt: null, issuedById: null, issuedBy: null, validUntil: null },
    ...{ terms: JSON.stringify(terms), document: null, monthlyTotal: composed.sums.monthlyTotal },
    ...{ endedAt: null, endedBy: null, endReason: null },
  }
  insertQuotation(context.db, row)
  setQuotationSuites(context.db, row.id, linesOf(row.id, composed))
  context.record({ feature: 'quotations', id: row.id, before: null, after: { ...row } })
  return row
}

export function create(context: CommandContext, { prospectId, terms }: Input<'create'>) {
  const prospect = prospectById(context, prospectId)
  allowKind(prospect, terms.kind)
  const serial = nextSerial(context, 'BJ', context.today)
  const { id, rev } = draftQuotation(context, { serial, version: 1, replacesId: null, prospectId: prospect.id, terms })
  return { id, rev, serial }
}

export function save(context: CommandContext, input: Input<'save'>) {
  const row = openQuotation(context, input, 'save')
  allowKind(prospectStanding(context, row.prospectId), input.terms.kind)
  const composed = compose(context, input.terms)
  setQuotationSuites(context.db, row.id, linesOf(row.id, composed))
  const { id, rev } = changeQuotation(context, row, {
    ...{ terms: JSON.stringify(input.terms), kind: input.terms.kind, monthlyTotal: composed.sums.monthlyTotal },
  })
  return { id, rev }
}

/** The version that this one takes the place of no longer holds, unless the client has answered it. */
function replaceOld(context: CommandContext, row: QuotationRow): QuotationRow | null {
  const old = versionBefore(context, row)
  if (!old) return null
  if (old.state === 'issued') {
    const { name } = signedIn(context)
    changeQuotation(context, old, { state: 'replaced', endedAt: context.now, endedBy: name, endReason: null })
  }
  return old
}

export function issue(context: CommandContext, input: Input<'issue'>) {
  const row = openQuotation(context, input, 'issue')
  const prospect = prospectStanding(context, row.prospectId)
  allowKind(prospect, row.kind)
  const composed = compose(context, termsOf(row))
  const [trouble] = troublesOf(context, row.prospectId, composed.terms, composed.suites)
  if (trouble) throw new AppError('REFUSED', `${trouble.sentence}。草稿还在，没有发出`)
  setQuotationSuites(context.db, row.id, linesOf(row.id, composed))
  const old = replaceOld(context, row)
  const issuedOn = civilDateOf(context.now)
  const document = documentOf(context, composed, { prospect, number: row, replaces: old, issuedOn })
  const { accountId, name } = signedIn(context)
  const issued = changeQuotation(context, row, {
    ...{ state: 'issued', issuedAt: context.now, issuedById: accountId, issuedBy: name, validUntil: document.validUntil },
    ...{ document: JSON.stringify(document), monthlyTotal: composed.sums.monthlyTotal },
  })
  for (const { suiteId, room, rate } of composed.quoted) {
    recordDisclosure(context, prospect, { suiteId, room, price: rate.fen, unit: rate.unit, kind: row.kind, note: numberOf(row) })
  }
  const rooms = composed.quoted.map(({ room }) => room).join('、')
  // The price itself stands in the quotation and in the list of prices only, where the privacy key hides it (2: 9.1).
  tellProspect(context, prospect, `发出报价单 ${numberOf(row)}：${rooms}，有效期至 ${document.validUntil}`)
  return { id: issued.id, rev: issued.rev }
}

/** What may be told now: a visitor who counts as guarded by now gets the list price, whatever the old version said. */
function allowed(context: CommandContext, row: QuotationRow): ShownTerms {
  const terms = termsOf(row)
  const prospect = prospectStanding(context, row.prospectId)
  const [kind = 'guarded'] = kindsFor(prospect)
  allowKind(prospect, kind)
  if (kind !== 'guarded' || terms.kind === 'guarded') return terms
  const plain = { ...terms, kind, concessions: null, freeMonths: 0, freeDays: 0 }
  const { suites } = compose(context, plain)
  return { ...plain, suites: terms.suites.map((line, at) => ({ ...line, rate: suites[at]?.list ?? line.rate })) }
}

export function revise(context: CommandContext, input: Input<'revise'>) {
  const old = openQuotation(context, input, 'revise')
  const versions = versionsOf(context.db, context.siteId, old.serial)
  const draft = versions.find(({ state }) => state === 'draft')
  if (draft) {
    const words = `${draft.createdBy}已在起草 ${numberOf(draft)}；请打开那一份接着改，同一报价单一次只能出一个新版`
    throw new AppError('CONFLICT', words)
  }
  const newest = versions.at(-1) ?? old
  const terms = allowed(context, old)
  const { id, rev } = draftQuotation(context, {
    ...{ serial: old.serial, version: newest.version + 1, replacesId: old.id, prospectId: old.prospectId },
    terms: { ...terms, start: terms.start < context.today ? context.today : terms.start },
  })
  return { id, rev }
}
