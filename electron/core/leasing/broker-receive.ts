import type { z } from 'zod'
import { civilDateOf, minute } from '../../../shared/calendar.ts'
import { type BrokerPast, proposeClass } from '../../../shared/leasing/broker-class.ts'
import type { BrokerSign } from '../../../shared/leasing/broker-words.ts'
import { type BrokerFacts, brokers as contract } from '../../../shared/leasing/brokers.ts'
import { companyKey } from '../../../shared/leasing/company-name.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { AppError, checkRev, invalid } from '../errors.ts'
import type { BrokerRow, BrokerVisitRow } from './broker-row.ts'
import { seesWords } from './broker-shown.ts'
import { answerOf, brokerById, changeBroker, changeVisit, openVisit, pastOf } from './broker-steps.ts'
import { insertBrokerVisit } from './broker-visits.sql.ts'
import { brokerByName, insertBroker } from './brokers.sql.ts'
import { happened, prospectStanding, recordProspectEvent } from './prospect-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const pastThen = contract.visit.output.shape.past

/** @throws INVALID where the agent of this firm is registered already */
function boxesOf(context: CommandContext, { card, ...plain }: BrokerFacts, own: string | null) {
  const firmKey = plain.firm === null ? null : (companyKey(plain.firm) ?? plain.firm)
  const twin = firmKey === null ? undefined : brokerByName(context.db, context.siteId, firmKey, plain.agent)
  if (twin && twin.id !== own) throw invalid('agent', `${twin.firm} ${twin.agent} 已经登记过，请直接选用`)
  return { ...plain, firmKey, card: card === null ? null : card ? 1 : 0 } as const
}

export function add(context: CommandContext, facts: Input<'add'>) {
  const { accountId, name } = signedIn(context)
  const row: BrokerRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, ...boxesOf(context, facts, null) },
    ...{ ownerId: accountId, owner: name, registeredAt: context.now, lastSeenAt: context.now },
  }
  insertBroker(context.db, row)
  context.record({ feature: 'brokers', id: row.id, before: null, after: { ...row } })
  return answerOf(row)
}

/** A phone that was shown masked comes back masked: then the one on record stays. */
export function amend(context: CommandContext, { id, rev, ...facts }: Input<'amend'>) {
  const before = brokerById(context, id)
  checkRev(before, rev)
  const masked = facts.phone?.includes('*') ?? false
  const boxes = boxesOf(context, { ...facts, phone: masked ? before.phone : facts.phone }, id)
  return answerOf(changeBroker(context, before, boxes))
}

const nothingDone = {
  ...{ visitorClass: null, placedAt: null, placedBy: null, classReason: null, prospectId: null, withClient: 0 },
  ...{ affordability: null, quotedAt: null, quoteKind: null, shownAt: null, shownRooms: null, clientPresent: null },
  ...{ farewell: null, farewellAt: null, farewellBy: null, controlRoomPerson: null, repliedAt: null, reply: null },
  endedAt: null,
} as const satisfies Partial<BrokerVisitRow>

const justPast = ({ visits, emptyVisits, deals, promoted, lastClass }: BrokerPast): BrokerPast => ({
  ...{ visits, emptyVisits, deals, promoted, lastClass },
})

/** @throws INVALID */
function mustNameSign(signs: readonly BrokerSign[], otherBuildings: string | null): void {
  if (otherBuildings === null || signs.includes('promotesOther')) return
  throw invalid('otherBuildings', '写了其他大楼，请同时勾选「推介其他竞争大楼」；只是顺口提到的请写在业务一栏')
}

/** The three answers; what they and the past propose is kept as it was then (2: 11). */
export function receive(context: CommandContext, { brokerId, arrivedAt: said, signs: seen, ...answers }: Input<'receive'>) {
  const broker = brokerById(context, brokerId)
  const arrivedAt = happened(context, said, 'arrivedAt')
  const signs = [...new Set(seen)]
  mustNameSign(signs, answers.otherBuildings)
  const past = justPast(pastOf(context, [brokerId])(brokerId))
  const proposal = proposeClass(past, { client: answers.clientAnswer, signs })
  const { accountId, name } = signedIn(context)
  const row: BrokerVisitRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'ZJ', civilDateOf(context.now)) },
    ...{ brokerId, arrivedAt, registeredAt: context.now, byId: accountId, by: name, ...answers },
    ...{ signs: JSON.stringify(signs), past: JSON.stringify(past) },
    ...{ proposedClass: proposal.visitorClass, proposedReason: proposal.reason, ...nothingDone },
  }
  insertBrokerVisit(context.db, row)
  context.record({ feature: 'brokers', id: row.id, before: null, after: { ...row } })
  const lastSeenAt = Math.max(broker.lastSeenAt, arrivedAt)
  changeBroker(context, broker, { lastSeenAt, business: broker.business ?? answers.business })
  return { ...answerOf(row), serial: row.serial }
}

/** The same answers put right: what they propose is made anew from what the desk knew then; who placed them still answers for it. */
export function amendVisit(context: CommandContext, { id, rev, reason, signs: seen, ...answers }: Input<'amendVisit'>) {
  const visit = openVisit(context, id, rev)
  const prospect = visit.prospectId === null ? undefined : prospectStanding(context, visit.prospectId)
  if (!seesWords(context, visit, prospect)) throw new AppError('FORBIDDEN', '这次来访的客户由同事负责，请由接待人或招商主管更正')
  if (visit.visitorClass !== null && reason === null) throw invalid('reason', '类型已经认定，请写明更正的原因')
  const signs = [...new Set(seen)]
  mustNameSign(signs, answers.otherBuildings)
  const past = pastThen.parse(JSON.parse(visit.past))
  const proposal = proposeClass(past, { client: answers.clientAnswer, signs })
  const after = changeVisit(context, visit, {
    ...{ ...answers, signs: JSON.stringify(signs) },
    ...{ proposedClass: proposal.visitorClass, proposedReason: proposal.reason },
  })
  if (prospect && reason !== null) {
    recordProspectEvent(context, prospect.id, { kind: 'system', text: `${visit.serial} 的来访资料已更正：${reason}` })
  }
  return answerOf(after)
}

/** Whether an hour given for this visit can be: not before they came. @throws INVALID */
export function during(context: CommandContext, { arrivedAt }: BrokerVisitRow, said: number | null): number {
  const at = happened(context, said)
  if (at < arrivedAt - (arrivedAt % minute)) throw invalid('at', '时间不能早于来访时间，请核对日期和时间')
  return at
}
