import type { Disclosed, Standing } from '../../../shared/leasing/disclosure.ts'
import type { PricelessPaper } from '../../../shared/leasing/disclosures.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import { allowOnVisit, brokerNamed, brokerStanding, brokerVisitById, prospectOf } from './broker-steps.ts'
import { insertShownPaper, type ShownOf, shownByJob, takeBackJob } from './disclosures.sql.ts'
import { allow } from './disclosures.ts'
import { seesProspect } from './prospect-access.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectById, prospectStanding, recordProspectEvent } from './prospect-steps.ts'

/** For whom a paper is: a prospect, or a broker on a visit with the line that the visit stands for. */
export interface Reader {
  readonly prospect: ProspectRow
  readonly standing: Standing
  /** As the paper names them; `null`: they gave no name. */
  readonly name: string | null
  /** Asked of the ladder, for a broker of the visit and of the client whom it stands for. @throws REFUSED with the clause */
  readonly allow: (what: Disclosed) => void
}

export interface ForWhom {
  readonly prospectId: string | null
  readonly visitId: string | null
}

function broker(context: QueryContext, visitId: string): Reader {
  const visit = brokerVisitById(context, visitId)
  allowOnVisit(context, visit, 'brochure')
  const prospect = prospectOf(context, visit)
  if (!prospect) throw new AppError('REFUSED', '请先认定中介类型，再打印给他们的资料（规程 篇2 11）')
  const standing = brokerStanding(context, visit)
  return {
    ...{ prospect, standing, name: brokerNamed(visit) },
    allow: (what) => {
      allowOnVisit(context, visit, what)
      if (standing.withClient || visit.withClient === 0) allow(prospect, what)
    },
  }
}

/** `null`: for nobody, so that it is a paper of our own. @throws NOT_FOUND, FORBIDDEN, REFUSED */
export function readerOf(context: QueryContext, { prospectId, visitId }: ForWhom): Reader | null {
  if (visitId !== null) return broker(context, visitId)
  if (prospectId === null) return null
  const prospect = prospectById(context, prospectId)
  return { prospect, standing: standingOf(prospect), name: prospect.company, allow: (what) => allow(prospect, what) }
}

/** One suite as it stands on the paper. */
export interface Shown {
  readonly suiteId: string | null
  readonly room: string
  readonly kind: PricelessPaper
  /** fen per ㎡ in `unit`; `null`: the paper names none. */
  readonly price: number | null
  readonly unit: RentUnit | null
}

/** The paper goes to the printer for somebody: on record in the same transaction, suite by suite (2: 4.1, 11). @throws REFUSED */
export function recordShown(
  context: CommandContext,
  { prospect, standing, allow: asked, name }: Reader,
  { shown, job, named }: { readonly shown: readonly Shown[]; readonly job: string; readonly named: string },
): void {
  const { accountId, name: by } = signedIn(context)
  for (const one of shown) {
    asked(one.kind)
    if (one.price !== null) asked('guardedQuotation')
    const row = {
      ...one,
      ...{ id: context.newId(), siteId: context.siteId, prospectId: prospect.id, visitorClass: standing.visitorClass, job },
      ...{ withClient: standing.withClient ? (1 as const) : (0 as const), at: context.now, recordedAt: context.now },
      ...{ byId: accountId, by },
    }
    insertShownPaper(context.db, row)
    context.record({ feature: 'disclosures', id: row.id, before: null, after: { ...row } })
  }
  const whom = name === null ? '' : `，给${name}`
  recordProspectEvent(context, prospect.id, { kind: 'note', text: `打印${named}${whom}` })
  if (seesProspect(context, prospect)) changeProspect(context, prospect, {})
}

/** Nothing came out of the printer, so nothing was shown; that it was meant to be stays on record. */
export function takeBackShown(context: CommandContext, job: string, why: string): void {
  const rows: readonly ShownOf[] = shownByJob(context.db, context.siteId, job)
  takeBackJob(context.db, context.siteId, job, context.now)
  for (const { id } of rows) {
    context.record({ feature: 'disclosures', id, before: { takenBackAt: null }, after: { takenBackAt: context.now } })
  }
  for (const prospectId of new Set(rows.map((row) => row.prospectId))) {
    const { id } = prospectStanding(context, prospectId)
    recordProspectEvent(context, id, { kind: 'note', text: `${why}，没有给出` })
  }
}
