import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import type { Disclosure } from '../masks.ts'

/** What a paper about lost and found may show beside names and phones. */
export interface LostFoundDisclosure extends Disclosure {
  /** 核对要点: only on our own copy, and only when the desk prints it. */
  readonly features: boolean
}

/** `1,260.00 元` of an amount in fen. */
export function yuan(fen: number): string {
  const [whole = '0', cents = '00'] = (fen / 100).toFixed(2).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents} 元`
}

/** 数量 and, of cash, 金额. */
export function quantityWords({ quantity, amount }: Pick<LostFoundItem, 'quantity' | 'amount'>): string {
  return amount === null ? quantity : `${quantity}\n${yuan(amount)}`
}
