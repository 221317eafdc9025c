import type { BrokerClass, BrokerSign, ClientAnswer } from './broker-words.ts'
import { brokerSignLabels } from './broker-words.ts'

/** What the desk already knows of a broker before this visit. */
export interface BrokerPast {
  readonly visits: number
  /** Of these, without any client. */
  readonly emptyVisits: number
  /** Prospects that they brought and that signed. */
  readonly deals: number
  /** Visits on which they promoted another building. */
  readonly promoted: number
  readonly lastClass: BrokerClass | null
}

export interface BrokerAnswers {
  readonly client: ClientAnswer
  readonly signs: readonly BrokerSign[]
}

export interface Proposal {
  readonly visitorClass: BrokerClass
  /** In words, for whoever confirms it. */
  readonly reason: string
}

/** So many visits, none with a client, make a regular that brings nothing suspicious. */
const manyEmptyVisits = 3

const pastWords = ({ visits, emptyVisits, deals, promoted }: BrokerPast) =>
  [
    ...(visits === 0 ? ['初次来访'] : [`此前来访 ${visits} 次`]),
    ...(deals > 0 ? [`成交 ${deals} 宗`] : []),
    ...(emptyVisits > 0 ? [`其中 ${emptyVisits} 次没有客户`] : []),
    ...(promoted > 0 ? [`曾推介其他大楼 ${promoted} 次`] : []),
  ].join('，')

function suspicion(past: BrokerPast, { client, signs }: BrokerAnswers): string | null {
  const hard = signs.filter((sign) => sign !== 'asksInside' || client !== 'named')
  if (hard.length > 0) return `本次${hard.map((sign) => brokerSignLabels[sign]).join('、')}`
  if (client === 'named') return null
  if (past.promoted > 0 && past.deals === 0) return '曾推介其他大楼，这次也没有具体客户'
  if (past.lastClass === 'broker3') return '上次为第三类，这次也没有具体客户'
  const alwaysEmpty = past.visits >= manyEmptyVisits && past.emptyVisits === past.visits && past.deals === 0
  return alwaysEmpty ? '多次来访从未带来客户' : null
}

function trust(past: BrokerPast): string | null {
  if (past.deals > 0) return '有过成功合作'
  if (past.visits - past.emptyVisits > 0) return '以往带来过客户，常有业务联系'
  return past.lastClass === 'broker1' ? '上次已认定为第一类' : null
}

/** The three questions and the past propose a class; a person decides (2: 11). */
export function proposeClass(past: BrokerPast, answers: BrokerAnswers): Proposal {
  const known = pastWords(past)
  const suspect = suspicion(past, answers)
  if (suspect !== null) return { visitorClass: 'broker3', reason: `${suspect}（${known}）` }
  const trusted = trust(past)
  if (trusted !== null) return { visitorClass: 'broker1', reason: `${trusted}（${known}）` }
  const today = answers.client === 'named' ? '本次有具体客户，尚无合作记录' : '尚无合作记录'
  return { visitorClass: 'broker2', reason: `${today}（${known}）` }
}
