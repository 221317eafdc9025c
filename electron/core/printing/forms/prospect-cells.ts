import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { Disclosure as Told } from '../../../../shared/leasing/disclosures.ts'
import { rentUnitLabels } from '../../../../shared/leasing/rent.ts'
import { quantityText, yuanText } from '../../../../shared/money.ts'
import type { Disclosure } from '../masks.ts'
import { dateBeside, timeBeside } from './dates.ts'

/** What one copy of a leasing paper may show. */
export interface ProspectDisclosure extends Disclosure {
  /** 报价 and 心理价位: never on a copy that leaves the desk. */
  readonly prices: boolean
}

/** Stands where a price, or words that may hold one, were. */
export const hiddenPrice = '见存档联'

export function areaWords({
  areaFrom,
  areaTo,
}: {
  readonly areaFrom: number | null
  readonly areaTo: number | null
}): string | null {
  if (areaFrom === null && areaTo === null) return null
  const ends = [areaFrom ?? areaTo ?? 0, areaTo ?? areaFrom ?? 0]
  return ends[0] === ends[1] ? `${quantityText(ends[0] ?? 0)}㎡` : `${ends.map(quantityText).join('–')}㎡`
}

export const counted = (count: number | null, unit: string): string | null => (count === null ? null : `${count}${unit}`)

export function toldWords(told: Pick<Told, 'room' | 'price' | 'unit' | 'at'>, beside: number): string {
  return `${told.room} ${yuanText(told.price)}${rentUnitLabels[told.unit]} ${dateBeside(told.at, beside)}`
}

interface Watch {
  readonly openedAt: number
  readonly seenOutAt: number | null
  readonly controlRoomAt: number | null
  readonly leftAt: number | null
  readonly leftNote: string | null
}

/** 保密/监控通知 (domain F11, 21). */
export function watchWords({ openedAt, seenOutAt, controlRoomAt, leftAt, leftNote }: Watch): string {
  const step = (what: string, at: number | null) => (at === null ? null : `${what} ${timeBeside(at, openedAt).slice(6)}`)
  const words = [step('目送', seenOutAt), step('通知监控室', controlRoomAt), step('离开', leftAt), leftNote]
  return `${civilTimeOf(openedAt).slice(5)} ${words.filter(Boolean).join('，') || '未记'}`
}

export const cardWords = (card: boolean | null, phoneRefused: boolean): string | null =>
  [card === null ? null : card ? '有名片' : '无名片', phoneRefused ? '拒留电话' : null].filter(Boolean).join('、') || null
