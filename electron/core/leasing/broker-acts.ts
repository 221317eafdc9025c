import type { z } from 'zod'
import { brokerStep, stepOf, stepsFor } from '../../../shared/leasing/broker-steps.ts'
import { type HandedPaper, handedPaperLabels } from '../../../shared/leasing/broker-words.ts'
import type { brokers as contract } from '../../../shared/leasing/brokers.ts'
import { may } from '../../../shared/leasing/disclosure.ts'
import { rateIn, rateText } from '../../../shared/leasing/rent.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import { shownByBroker } from './broker-first-viewing.ts'
import { during } from './broker-receive.ts'
import type { BrokerVisitRow } from './broker-row.ts'
import { allowOnVisit, answerOf, brokerNamed, brokerStanding, changeVisit, openVisit } from './broker-steps.ts'
import { insertBrokerPaper, setBrokerTick } from './broker-visits.sql.ts'
import { disclosures } from './disclosures.ts'
import { seesProspect } from './prospect-access.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { advanceProspect } from './prospect-stage.ts'
import { changeProspect, contacted, prospectById, prospectStanding, recordProspectEvent } from './prospect-steps.ts'
import { suiteById } from './suite-steps.ts'
import { mustShow } from './viewing-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** @throws REFUSED, FORBIDDEN where the client is a colleague's */
function mineOf(context: CommandContext, visit: BrokerVisitRow): ProspectRow {
  if (visit.prospectId === null) throw new AppError('REFUSED', '请先认定中介类型（规程 篇2 11）')
  return prospectById(context, visit.prospectId)
}

/** Told through the register of prices, which asks the ladder again for the client (2: 11). */
export function tell(context: CommandContext, { id, at: said, ...told }: Input<'tell'>) {
  const visit = openVisit(context, id)
  allowOnVisit(context, visit, 'guardedQuotation')
  const prospect = mineOf(context, visit)
  const suite = suiteById(context, told.suiteId)
  const guarded = !may(brokerStanding(context, visit), 'quotation')
  const asked = { unit: suite.rentUnit, fen: suite.rentAsked }
  const { method } = context.settings.leasing.rent
  const rate = { unit: told.unit, fen: told.price }
  if (guarded && rateIn(asked.unit, rate, method) < rateIn(asked.unit, asked, method)) {
    throw invalid('price', `这位中介的报价要有所保留，不能低于牌价 ${rateText(asked)}（规程 篇2 11）`)
  }
  const at = during(context, visit, said)
  disclosures.tell(context, { ...told, prospectId: prospect.id, room: suite.room, at })
  return answerOf(changeVisit(context, visit, { quotedAt: at, quoteKind: guarded ? 'guarded' : 'regular' }))
}

const listed = (papers: readonly HandedPaper[]) => papers.map((paper) => handedPaperLabels[paper]).join('、')

export function give(context: CommandContext, { id, papers: said, at: when }: Input<'give'>) {
  const visit = openVisit(context, id)
  const papers = [...new Set(said)]
  for (const paper of papers) allowOnVisit(context, visit, paper)
  const at = during(context, visit, when)
  const { accountId, name } = signedIn(context)
  for (const paper of papers) {
    const row = { id: context.newId(), siteId: context.siteId, visitId: visit.id, paper, at, byId: accountId, by: name }
    insertBrokerPaper(context.db, row)
    context.record({ feature: 'brokers', id: visit.id, before: null, after: { ...row } })
  }
  const prospect = visit.prospectId === null ? null : prospectStanding(context, visit.prospectId)
  if (prospect && seesProspect(context, prospect)) {
    recordProspectEvent(context, prospect.id, { kind: 'note', at, text: `交给${brokerNamed(visit)}：${listed(papers)}` })
  }
  return answerOf(changeVisit(context, visit, {}))
}

/** Only the first class with a client is shown round; with the client there it is the 首次带看 (2: 11, 一类 5; domain 2.9). */
export function show(context: CommandContext, { id, rev, suiteIds, clientPresent, at: said }: Input<'show'>) {
  const visit = openVisit(context, id, rev)
  allowOnVisit(context, visit, 'viewing')
  const prospect = mineOf(context, visit)
  mustShow(standingOf(prospect))
  const rooms = [...new Set(suiteIds)].map((suiteId) => suiteById(context, suiteId).room)
  const at = during(context, visit, said)
  const with_ = clientPresent ? '客户到场' : '客户未到场'
  const text = `${brokerNamed(visit)}带看 ${rooms.join('、')}（${with_}）`
  recordProspectEvent(context, prospect.id, { kind: 'viewing', at, text })
  advanceProspect(context, changeProspect(context, prospect, contacted(prospect, 'viewing', at)), 'viewed')
  return answerOf(shownByBroker(context, visit, { prospectId: prospect.id, rooms, at, clientPresent }))
}

export function tick(context: CommandContext, { id, item, done }: Input<'tick'>) {
  const visit = openVisit(context, id)
  const { visitorClass } = visit
  const { withClient } = brokerStanding(context, visit)
  if (visitorClass === null || !stepsFor(visitorClass, withClient).includes(brokerStep.parse(item))) {
    throw new AppError('REFUSED', '这一点不属于这类中介的接待步骤，没有勾选')
  }
  if (stepOf(item).proof !== undefined) throw new AppError('REFUSED', '这一点由报价、看房、资料或送别的记录证明，不用勾选')
  setBrokerTick(context.db, { visitId: visit.id, item, at: context.now, by: signedIn(context).name }, done)
  context.record({ feature: 'brokers', id: visit.id, before: { [item]: !done }, after: { [item]: done } })
  return {}
}
