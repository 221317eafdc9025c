import type { ReactNode } from 'react'
import styles from './privacy.module.css'
import { usePricesShown } from './privacy.ts'

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
