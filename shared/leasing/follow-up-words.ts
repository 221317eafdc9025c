import { z } from 'zod'
import { addDays } from '../calendar.ts'
import type { ProspectEventKind } from './prospect-words.ts'

/** How a prospect is followed up (2: 10.3); 来电 and 来访 are theirs, and end a wait as well. */
export const contactChannelLabels = {
  phone: '电话',
  letter: '信函/传真',
  callOn: '上门',
} as const satisfies Partial<Record<ProspectEventKind, string>>
export type ContactChannel = keyof typeof contactChannelLabels
export const contactChannels = Object.keys(contactChannelLabels) as readonly ContactChannel[]
export const contactChannel = z.enum(contactChannels, { error: '请选择跟进方式' })

/** 跟进 of today: too early, in the window, past it. */
export const followUpStandingLabels = { late: '逾期', open: '可致电', early: '还早' } as const
export type FollowUpStanding = keyof typeof followUpStandingLabels
export const followUpStandings = Object.keys(followUpStandingLabels) as readonly FollowUpStanding[]
export const followUpStanding = z.enum(followUpStandings, { error: '请选择一组' })

/** The group that 跟进 opens at: who was forgotten first, then who may be called today. */
export function firstGroup(counts: Readonly<Record<FollowUpStanding, number>>): FollowUpStanding {
  return followUpStandings.find((standing) => counts[standing] > 0) ?? 'open'
}

export const followUpStateLabels = { open: '待跟进', done: '已跟进', skipped: '跳过', closed: '结束' } as const
export type FollowUpState = keyof typeof followUpStateLabels
export const followUpState = z.enum(Object.keys(followUpStateLabels) as readonly FollowUpState[])

/** The days on which a contact is due, civil dates, both included; step 0 is the call after a visit, 1 the first of the rhythm. */
export interface ContactDays {
  readonly step: number
  readonly from: string
  readonly until: string
}

export function standingOn({ from, until }: Pick<ContactDays, 'from' | 'until'>, today: string): FollowUpStanding {
  if (today < from) return 'early'
  return today <= until ? 'open' : 'late'
}

/** 「10-16」 within the year, else the whole date. */
const short = (date: string, today: string) => (date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date)

/** What a card says of the next contact: 「明天起可致电」, 「今天可致电，最迟 10-16」, 「逾期：应在 10-16 前致电」. */
export function contactWords({ step, from, until }: ContactDays, today: string): string {
  const verb = step === 0 ? '致电' : '跟进'
  switch (standingOn({ from, until }, today)) {
    case 'early':
      return `${from === addDays(today, 1) ? '明天' : short(from, today)}起可${verb}`
    case 'open':
      return `今天可${verb}，最迟${until === today ? '今天' : ` ${short(until, today)}`}`
    case 'late':
      return `逾期：应在 ${short(until, today)} 前${verb}`
  }
}

/** 10.2 asks for their needs and thoughts, not for whether they will sign. */
export const askForNeeds = '多问具体要求和想法，不问租不租：设身处地替客户着想（规程 篇2 10.2）'
export const needsToAsk = [
  '看过的单元，哪些地方合用，哪些还想改？',
  '人员、工位和会议室怎么安排，还缺什么？',
  '搬迁的时间、装修和车位有什么难处？',
  '现在的大楼哪里不方便，希望我们做到什么？',
] as const
