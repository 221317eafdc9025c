import type { ReactNode } from 'react'
import { mayTellPrice } from '../../shared/leasing/price-words.ts'
import styles from './privacy.module.css'
import { showPrices, usePricesShown } from './privacy.ts'

/** A price, or anything else that only we may read, behind the privacy key; what it is stands before it. */
export function Secret({ children }: { readonly children: ReactNode }) {
  const shown = usePricesShown()
  if (shown) return <span className={styles.shown}>{children}</span>
  return (
    <span className={styles.hidden}>
      <span aria-hidden="true">●●●●</span>
      <span className="spoken">已遮住，按 F7 显示</span>
    </span>
  )
}

/** Words that somebody wrote down: hidden as a whole while prices are, if they may tell one (2: 9.1). */
export function FreeText({ text }: { readonly text: string | null }) {
  const shown = usePricesShown()
  if (text === null || !mayTellPrice(text)) return text
  if (shown) return <span className={styles.words}>{text}</span>
  return (
    <button type="button" className={styles.block} onClick={() => showPrices(true)}>
      ●●●● 文字里可能有价格，已遮住（F7 显示）
    </button>
  )
}
