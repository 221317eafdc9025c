import { ConfigProvider } from 'antd'
import { type ReactNode, useContext } from 'react'
import styles from './cover.module.css'
import { coverLevel, KeyLevel, useKeys } from './keys.ts'

interface Props {
  /** For the ear: what this page is. */
  readonly label: string
  readonly children: ReactNode
  /** px, of the column in the middle */
  readonly width?: number
  /** Begins at a fixed line near the top instead of standing in the middle. */
  readonly high?: boolean
}

function Exclusive() {
  useKeys([], { exclusive: true })
  return null
}

/** A page over everything: log-in, lock, set-up, curtain. No key and no click reaches what lies beneath. */
export function Cover({ label, children, width = 400, high = false }: Props) {
  const level = Math.max(useContext(KeyLevel), coverLevel) + 1
  return (
    <KeyLevel value={level}>
      <Exclusive />
      <ConfigProvider getPopupContainer={(trigger) => trigger?.parentElement ?? document.body}>
        <main className={styles.cover} aria-label={label}>
          <div className={styles.column} data-high={high} style={{ width }}>
            {children}
          </div>
        </main>
      </ConfigProvider>
    </KeyLevel>
  )
}
