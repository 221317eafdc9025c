import { z } from 'zod'
import type { ItemInput, LostFoundItem } from '../../../shared/reception/lost-found.ts'
import {
  foodState,
  isKept,
  isPet,
  itemKind,
  type LostFoundNature,
  lostFoundNature,
} from '../../../shared/reception/lost-found-words.ts'
import { momentText, readMoment } from '../case/moment.ts'
import { fenOf, yuanText } from './amount.ts'

/** What is written down about a thing, as text in its boxes. Kept as the draft. */
export const itemFields = z.object({
  nature: lostFoundNature,
  name: z.string(),
  quantity: z.string(),
  /** In yuan. */
  amount: z.string(),
  kind: itemKind,
  food: foodState,
  bestBefore: z.string(),
  appearance: z.string(),
  features: z.string(),
  happenedAt: z.string(),
  place: z.string(),
  person: z.string(),
  personRoom: z.string(),
  personPhone: z.string(),
  receiver: z.string(),
  /** Names as they are written one after the other. */
  witnesses: z.string(),
  storage: z.string(),
  remark: z.string(),
})
export type ItemFields = z.infer<typeof itemFields>

export function blankItem(receiver: string): ItemFields {
  return {
    ...{ nature: 'found', name: '', quantity: '1 个', amount: '', kind: 'other', food: 'sealed', bestBefore: '' },
    ...{ appearance: '', features: '', happenedAt: '', place: '', person: '', personRoom: '', personPhone: '' },
    ...{ receiver, witnesses: '', storage: '', remark: '' },
  }
}

export function fieldsOf(item: LostFoundItem, now: number): ItemFields {
  return {
    ...{ nature: item.nature, name: item.name, quantity: item.quantity, kind: item.kind, place: item.place },
    amount: item.amount === null ? '' : yuanText(item.amount),
    food: item.food ?? 'sealed',
    bestBefore: item.bestBefore ?? '',
    appearance: item.appearance ?? '',
    features: item.features ?? '',
    happenedAt: momentText(item.happenedAt, now),
    person: item.person ?? '',
    personRoom: item.personRoom ?? '',
    personPhone: item.personPhone ?? '',
    receiver: item.receiver ?? '',
    witnesses: item.witnesses.join('、'),
    storage: item.storage ?? '',
    remark: item.remark ?? '',
  }
}

/** Another nature brings its kind: pets are pets, and nothing else is. */
export function withNature(fields: ItemFields, nature: LostFoundNature): ItemFields {
  const kind = isPet(nature) ? 'pet' : fields.kind === 'pet' ? 'other' : fields.kind
  return { ...fields, nature, kind, quantity: isPet(nature) && fields.quantity === '1 个' ? '1 只' : fields.quantity }
}

interface Unread {
  readonly field: 'amount' | 'happenedAt'
  readonly sentence: string
}

/** 岳峰、段秀兰: whatever stands between the names. */
export function namesIn(text: string): string[] {
  return text.split(/[、，,；;\s]+/).filter((name) => name !== '')
}

/** The fields as the core takes them, or what could not be read. Empty 时间 is now. */
export function inputOf(fields: ItemFields, now: number): ItemInput | Unread {
  const { nature, amount, food, bestBefore, happenedAt, receiver, witnesses, storage, ...said } = fields
  const fen = fenOf(amount)
  if (fen === undefined) return { field: 'amount', sentence: '金额请写成 1260 或 1260.50' }
  const at = happenedAt.trim() === '' ? now : readMoment(happenedAt, now)
  if (at === null) return { field: 'happenedAt', sentence: '时间请写成 9:40 或 10-12 9:40' }
  const kept = isKept(nature)
  return {
    ...said,
    amount: said.kind === 'cash' ? fen : null,
    food: said.kind === 'food' ? food : null,
    bestBefore: said.kind === 'food' && food === 'sealed' && bestBefore !== '' ? bestBefore : null,
    happenedAt: at,
    receiver: kept ? receiver : null,
    witnesses: kept ? namesIn(witnesses) : [],
    storage: kept ? storage : null,
  }
}

export const isUnread = (read: ItemInput | Unread): read is Unread => 'sentence' in read
