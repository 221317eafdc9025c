import { z } from 'zod'
import { type StepProof, stepOf, stepsFor } from '../../../shared/leasing/broker-steps.ts'
import { brokerSign, type ConfirmationState } from '../../../shared/leasing/broker-words.ts'
import type { BrokerDetail, BrokerVisitAction, BrokerVisitDetail } from '../../../shared/leasing/brokers.ts'
import { brokers as contract } from '../../../shared/leasing/brokers.ts'
import { may } from '../../../shared/leasing/disclosure.ts'
import type { QueryContext } from '../context.ts'
import { rivalsOf } from './broker-confirm.ts'
import { confirmationsOfBroker, confirmationsOfProspects } from './broker-confirmations.sql.ts'
import { resultsOf } from './broker-list.ts'
import type { BrokerPaperRow, BrokerVisitLineRow } from './broker-row.ts'
import { asSeen, confirmationLines, prospectsOf, seesWords, visitLine, visitLines } from './broker-shown.ts'
import { brokerById, brokerStanding, brokerVisitById, papersAllowed, pastOf } from './broker-steps.ts'
import { brokerPapersOf, brokerTicksOf, brokerVisitPage } from './broker-visits.sql.ts'
import { signedWith } from './brokers.sql.ts'
import { seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'

const past = contract.visit.output.shape.past
const signs = z.array(brokerSign)

function stepsOf(
  context: QueryContext,
  visit: BrokerVisitLineRow,
  papers: readonly BrokerPaperRow[],
): BrokerVisitDetail['steps'] {
  if (visit.visitorClass === null) return []
  const ticked = new Set(brokerTicksOf(context.db, visit.id).map(({ item }) => item))
  const proved: Record<StepProof, boolean> = {
    ...{
      quoted: visit.quotedAt !== null,
      shown: visit.shownAt !== null,
      given: papers.length > 0,
      ended: visit.endedAt !== null,
    },
  }
  return stepsFor(visit.visitorClass, brokerStanding(context, visit).withClient).map((item) => {
    const { proof } = stepOf(item)
    return { item, done: proof === undefined ? ticked.has(item) : proved[proof], provable: proof !== undefined }
  })
}

function actionsOf(
  context: QueryContext,
  visit: BrokerVisitLineRow,
  mine: boolean,
  sees: boolean,
  state: ConfirmationState | null,
): BrokerVisitAction[] {
  const { visitorClass, endedAt, withClient } = visit
  const open = endedAt === null
  const placed = visitorClass !== null
  const standing = brokerStanding(context, visit)
  const rules: readonly (readonly [BrokerVisitAction, boolean])[] = [
    ['place', open],
    ['give', open && placed],
    ['tell', open && placed && mine && may(standing, 'guardedQuotation')],
    ['show', open && placed && mine && may(standing, 'viewing')],
    ['confirm', placed && visitorClass !== 'broker3' && withClient === 1 && mine && (state === null || state === 'withdrawn')],
    ['contact', mine && (state === 'valid' || state === 'outrun')],
    ['withdraw', mine && (state === 'valid' || state === 'outrun')],
    ['papers', placed && visitorClass !== 'broker3'],
    ['amendVisit', open && sees],
    ['end', open && placed],
    ['reply', visit.farewell === 'controlRoom' && visit.repliedAt === null],
    ['print', true],
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

interface Claims {
  readonly confirmation: BrokerVisitDetail['confirmation']
  readonly rivals: BrokerVisitDetail['rivals']
}

const never = Number.POSITIVE_INFINITY

function claimsOf(context: QueryContext, visit: BrokerVisitLineRow, prospect: ProspectRow | undefined): Claims {
  if (visit.withClient === 0 || !prospect) return { confirmation: null, rivals: [] }
  const own = confirmationsOfProspects(context.db, [prospect.id]).filter(({ visitId }) => visitId === visit.id)
  const rivals = rivalsOf(context, prospect.id, visit.brokerId).toSorted(
    (one, other) => (one.firstViewingAt ?? never) - (other.firstViewingAt ?? never),
  )
  return { confirmation: confirmationLines(context, own).at(-1) ?? null, rivals: confirmationLines(context, rivals) }
}

export function visit(context: QueryContext, { id }: { readonly id: string }): z.input<typeof contract.visit.output> {
  const row = brokerVisitById(context, id)
  const prospect = row.prospectId === null ? undefined : prospectsOf(context, [row.prospectId]).get(row.prospectId)
  const papers = brokerPapersOf(context.db, [id])
  const claims = claimsOf(context, row, prospect)
  const sees = seesWords(context, row, prospect)
  const mine = prospect !== undefined && seesProspect(context, prospect)
  const { clientAnswer, business, otherBuildings, proposedClass, proposedReason, placedAt, placedBy, classReason } = row
  const { farewellAt, farewellBy, controlRoomPerson, repliedAt, reply } = row
  return {
    ...visitLine(context, row, prospect),
    ...{ rev: row.rev, clientAnswer, business, otherBuildings, proposedClass, proposedReason, placedAt, placedBy, classReason },
    clientSaid: sees ? row.clientSaid : null,
    signs: signs.parse(JSON.parse(row.signs)),
    past: past.parse(JSON.parse(row.past)),
    steps: stepsOf(context, row, papers),
    papers: papers.map(({ paper, at, by }) => ({ paper, at, by })),
    mayGive: papersAllowed(context, row),
    shownAt: row.shownAt,
    shownRooms: sees ? row.shownRooms : null,
    clientPresent: row.clientPresent === null ? null : row.clientPresent === 1,
    ...{ farewellAt, farewellBy, controlRoomPerson, repliedAt, reply, ...claims },
    actions: actionsOf(context, row, mine, sees, claims.confirmation?.state ?? null),
  }
}

/** Clients who signed and whom this broker keeps, each with the visit that counts. */
function signedOf(context: QueryContext, brokerId: string): BrokerDetail['signed'] {
  const rows = signedWith(context.db, brokerId)
  const prospects = prospectsOf(
    context,
    rows.map(({ prospectId }) => prospectId),
  )
  return rows.flatMap(({ prospectId, serial: visitSerial }) => {
    const prospect = prospects.get(prospectId)
    if (!prospect) return []
    return [{ ...asSeen(context, prospect), visitSerial }]
  })
}

const mostVisits = 100

export function get(context: QueryContext, { id }: { readonly id: string }): BrokerDetail {
  const row = brokerById(context, id)
  const known = pastOf(context, [id])(id)
  const rows = brokerVisitPage(context.db, {
    ...{ siteId: context.siteId, brokerId: id, where: [], parameters: {}, limit: mostVisits },
  })
  const { rev, firm, agent, phone, business, note, ownerId, owner } = row
  const { visits, emptyVisits, deals, promoted, lastClass } = known
  return {
    ...{ id, rev, firm, agent, phone, business, note, ownerId, owner, lastClass },
    card: row.card === null ? null : row.card === 1,
    lastVisitAt: rows[0]?.arrivedAt ?? null,
    results: resultsOf(known),
    past: { visits, emptyVisits, deals, promoted, lastClass },
    visits: visitLines(context, rows),
    signed: signedOf(context, id),
    confirmations: confirmationLines(context, confirmationsOfBroker(context.db, id)),
  }
}
