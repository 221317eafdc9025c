import { civilDateOf } from '../../../shared/calendar.ts'
import { type VisitorClass, visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { type ContactDays, contactWords, type FollowUpStanding, standingOn } from '../../../shared/leasing/follow-up-words.ts'
import { quantityText } from '../../../shared/money.ts'

/** 「250–300㎡」, 「130㎡」; nothing said: 「未说面积」. */
export function areaText({ areaFrom, areaTo }: { readonly areaFrom: number | null; readonly areaTo: number | null }): string {
  if (areaFrom === null && areaTo === null) return '未说面积'
  if (areaFrom === null || areaTo === null || areaFrom === areaTo) return `${quantityText(areaFrom ?? areaTo ?? 0)}㎡`
  return `${quantityText(areaFrom)}–${quantityText(areaTo)}㎡`
}

export function classText({
  visitorClass,
  withClient,
}: {
  readonly visitorClass: VisitorClass
  readonly withClient: boolean
}): string {
  const beside = visitorClass === 'broker1' ? (withClient ? '（有客户）' : '（无客户）') : ''
  return `${visitorClassLabels[visitorClass]}${beside}`
}

export type WindowTone = 'waiting' | 'open' | 'late'
const tones: Readonly<Record<FollowUpStanding, WindowTone>> = { early: 'waiting', open: 'open', late: 'late' }

/** The next contact as 跟进 says it (2: 10.2, 10.3): 「明天起可致电」, 「今天可跟进，最迟 10-16」, 「逾期：应在 10-15 前致电」. */
export function windowText(next: ContactDays | null, now: number): { readonly words: string; readonly tone: WindowTone } | null {
  if (next === null) return null
  const today = civilDateOf(now)
  return { words: contactWords(next, today), tone: tones[standingOn(next, today)] }
}

/** Whom the line is of: the company, or what stands for it. */
export const companyText = (company: string | null) => company ?? '未留公司名称'
