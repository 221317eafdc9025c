import type { z } from 'zod'
import { civilDateOf } from '../../../shared/calendar.ts'
import type { BrokerClass } from '../../../shared/leasing/broker-words.ts'
import type { ClientInput, brokers as contract } from '../../../shared/leasing/brokers.ts'
import { companyKey } from '../../../shared/leasing/company-name.ts'
import { isGuarded } from '../../../shared/leasing/disclosure.ts'
import type { ProspectFacts } from '../../../shared/leasing/prospect-facts.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import type { BrokerRow, BrokerVisitLineRow, BrokerVisitRow } from './broker-row.ts'
import { answerOf, brokerById, brokerNamed, changeVisit, openVisit } from './broker-steps.ts'
import { findDuplicates } from './find-prospects.ts'
import { seesProspect } from './prospect-access.ts'
import { setClass, standingOf } from './prospect-class.ts'
import { watchesOfProspect } from './prospect-history.sql.ts'
import { register } from './prospect-register.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, contacted, prospectById, prospectStanding, recordProspectEvent } from './prospect-steps.ts'
import { beginWatch } from './prospect-watch.ts'
import { prospectsByIds } from './prospects.sql.ts'

const nothingSaid: Omit<ProspectFacts, 'channel' | 'heard'> = {
  ...{ company: null, nature: null, trade: null, contacts: [], card: null, phoneRefused: false, presentBuilding: null },
  ...{ presentAddress: null, presentLeaseEnd: null, areaFrom: null, areaTo: null, headCount: null, floors: null },
  ...{ orientation: null, fitOut: null, parking: null, phoneLines: null, termMonths: null, startOn: null, source: 'broker' },
  ...{ sourceNote: null, reaction: null, priceInMind: null, concerns: [], grade: null, remark: null },
}

interface Placing {
  readonly broker: BrokerRow
  readonly visit: BrokerVisitLineRow
  readonly visitorClass: BrokerClass
}

const heardOf = ({ broker, visit }: Placing) =>
  [`${brokerNamed(broker)}来访：${visit.purpose}`, visit.clientSaid].filter((part) => part !== null).join('\n')

function registered(context: CommandContext, placing: Placing, facts: Partial<ProspectFacts>, withClient: boolean): ProspectRow {
  const { broker, visit, visitorClass } = placing
  const { id } = register(context, {
    ...nothingSaid,
    ...{ channel: 'broker', heard: heardOf(placing), card: broker.card === null ? null : broker.card === 1 },
    ...{ sourceNote: broker.firm, ...facts, receivedAt: visit.arrivedAt, visitorClass, withClient },
  })
  return prospectById(context, id)
}

/** The same company is not registered twice, whoever it belongs to. @throws INVALID, naming it as the caller may see it */
function mustBeNew(context: CommandContext, company: string, phone: string | null): void {
  const { own, colleagues } = findDuplicates(context, { company, phones: phone === null ? [] : [phone], except: null })
  const sure = ({ reason }: { readonly reason: string }) => reason === 'company' || reason === 'phone'
  const mine = own.find(sure)
  if (mine)
    throw invalid('client', `${mine.company ?? '未留公司名称'}已登记为 ${mine.serial}（${mine.owner}），请选用这一条，不要另立`)
  const other = colleagues.find(sure)
  if (other) {
    throw invalid(
      'client',
      `该客户已由${other.owner}负责（${other.serial} ${other.company}），请选用这一条，并先与${other.owner}商量`,
    )
  }
}

type NewClient = Extract<ClientInput, { readonly kind: 'new' }>

function newClient(context: CommandContext, placing: Placing, client: NewClient): ProspectRow {
  const { company, nature, trade, areaFrom, areaTo, contactName: name, phone } = client
  if (areaFrom !== null && areaTo !== null && areaTo < areaFrom) throw invalid('client.areaTo', '面积的上限不能小于下限')
  mustBeNew(context, company, phone)
  const contact = { id: null, name, position: null, phone, decisionMaker: null, note: null }
  const contacts = name === null && phone === null ? [] : [contact]
  return registered(context, placing, { company, nature, trade, areaFrom, areaTo, contacts }, true)
}

/** A client who came through brokers stands as high as this one; who came by himself stays what he is. */
function knownClient(context: CommandContext, { broker, visit, visitorClass }: Placing, prospectId: string): ProspectRow {
  const row = prospectStanding(context, prospectId)
  if (visit.prospectId !== row.id || visit.withClient === 0) {
    recordProspectEvent(context, row.id, { kind: 'system', text: `${brokerNamed(broker)}称带此客户来访（${visit.serial}）` })
  }
  if (!seesProspect(context, row) || row.channel !== 'broker') return row
  const standing = { visitorClass, withClient: true }
  const same = row.visitorClass === visitorClass && (visitorClass !== 'broker1' || row.withClient === 1)
  return same ? row : setClass(context, row, { ...standing, reason: `${visit.serial} 认定` })
}

/** The broker's own line of the ledger: theirs is whatever broker's line without a client has their firm or their number. */
function ownLine(context: CommandContext, { broker }: Placing): ProspectRow | undefined {
  const phones = broker.phone === null ? [] : [broker.phone]
  const { own } = findDuplicates(context, { company: broker.firm ?? '', phones, except: null })
  const ids = own.filter(({ reason }) => reason === 'company' || reason === 'phone').map(({ id }) => id)
  const key = broker.firm === null ? null : companyKey(broker.firm)
  return prospectsByIds(context.db, context.siteId, ids).find(
    (row) => row.channel === 'broker' && row.withClient === 0 && row.companyKey === key,
  )
}

/** They come again: the same line, a further visit, and an eye on them while they are here. */
function cameAgain(context: CommandContext, { visit, visitorClass }: Placing, row: ProspectRow): ProspectRow {
  const { arrivedAt, serial, purpose } = visit
  const classed =
    row.visitorClass === visitorClass
      ? row
      : setClass(context, row, { visitorClass, withClient: false, reason: `${serial} 认定` })
  if (civilDateOf(row.receivedAt) === civilDateOf(arrivedAt)) return classed
  recordProspectEvent(context, row.id, { kind: 'visit', at: arrivedAt, text: purpose })
  const after = changeProspect(context, classed, contacted(classed, 'visit', arrivedAt))
  const watched = watchesOfProspect(context.db, row.id).some(({ leftAt }) => leftAt === null)
  if (isGuarded(standingOf(after)) && !watched) beginWatch(context, row.id, arrivedAt)
  return after
}

function lineWithoutClient(context: CommandContext, placing: Placing, ledgerId: string | null): ProspectRow {
  const { broker } = placing
  const row = ledgerId === null ? ownLine(context, placing) : prospectById(context, ledgerId)
  if (row && row.channel !== 'broker') throw invalid('ledgerId', `${row.serial} 不是中介的登记，请另选`)
  if (row) return cameAgain(context, placing, row)
  const contact = { id: null, name: broker.agent, position: '经纪人', phone: broker.phone, decisionMaker: null, note: null }
  return registered(context, placing, { company: broker.firm, contacts: [contact] }, false)
}

type Place = z.output<typeof contract.place.input>

function lineOf(context: CommandContext, placing: Placing, { client, ledgerId }: Place): ProspectRow {
  const { visit } = placing
  if (client?.kind === 'new') return newClient(context, placing, client)
  if (client?.kind === 'known') return knownClient(context, placing, client.prospectId)
  if (visit.withClient === 1 && visit.prospectId !== null) return knownClient(context, placing, visit.prospectId)
  return lineWithoutClient(context, placing, ledgerId ?? visit.prospectId)
}

/** A price that was told or a room that was shown cannot be taken back by calling them something else. */
function mustStillFit(visit: BrokerVisitRow, visitorClass: BrokerClass, withClient: boolean): void {
  if (visit.shownAt !== null && !(visitorClass === 'broker1' && withClient)) {
    throw new AppError('REFUSED', '本次已带看房，只能是第一类并有客户；如认定有误，请在原因中说明后另记一次来访')
  }
  if (visit.quotedAt !== null && visitorClass === 'broker3') {
    throw new AppError('REFUSED', '本次已报过价，不能再改为第三类；请保留原类型，下次来访时改认')
  }
}

export function place(context: CommandContext, input: Place) {
  const { id, rev, visitorClass, reason, client } = input
  const visit = openVisit(context, id, rev)
  if (visitorClass !== visit.proposedClass && reason === null) {
    throw invalid('reason', '与系统建议的类型不同，请写明原因（规程 篇2 11）')
  }
  const withClient = client !== null || visit.withClient === 1
  mustStillFit(visit, visitorClass, withClient)
  const placing = { broker: brokerById(context, visit.brokerId), visit, visitorClass }
  const line = lineOf(context, placing, input)
  const after = changeVisit(context, visit, {
    ...{ visitorClass, classReason: reason, placedAt: context.now, placedBy: signedIn(context).name },
    ...{ prospectId: line.id, withClient: withClient ? 1 : 0, affordability: client?.affordability ?? visit.affordability },
  })
  return answerOf(after)
}
