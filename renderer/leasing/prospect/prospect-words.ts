import { civilDateOf, day, weekdayOf } from '../../../shared/calendar.ts'
import { type VisitorClass, visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
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

/** When the next call may be made, in words (2: 10.2): 「明天起可致电」, 「今天可致电」, 「应于10-15前致电」. */
export function windowText(
  window: { readonly from: string; readonly until: string } | null,
  now: number,
): { readonly words: string; readonly tone: WindowTone } | null {
  if (window === null) return null
  const today = civilDateOf(now)
  if (today > window.until) return { words: `应于 ${window.until.slice(5)} 前致电`, tone: 'late' }
  if (today >= window.from) return { words: `可致电，至 ${window.until.slice(5)}`, tone: 'open' }
  if (civilDateOf(now + day) === window.from) return { words: '明天起可致电', tone: 'waiting' }
  return { words: `周${'日一二三四五六'[weekdayOf(window.from)]} ${window.from.slice(5)} 起可致电`, tone: 'waiting' }
}

/** Whom the line is of: the company, or what stands for it. */
export const companyText = (company: string | null) => company ?? '未留公司名称'
