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
  readonly corner?: ReactNode
}

function Exclusive() {
  useKeys([], { exclusive: true })
  return null
}

/** A page over everything: log-in, lock, set-up, curtain. No key and no click reaches what lies beneath. */
export function Cover({ label, children, width = 400, corner }: Props) {
  const level = Math.max(useContext(KeyLevel), coverLevel) + 1
  return (
    <KeyLevel value={level}>
      <Exclusive />
      <ConfigProvider getPopupContainer={(trigger) => trigger?.parentElement ?? document.body}>
        <main className={styles.cover} aria-label={label}>
          <div className={styles.column} style={{ width }}>
            {children}
          </div>
          {corner ? <div className={styles.corner}>{corner}</div> : null}
        </main>
      </ConfigProvider>
    </KeyLevel>
  )
}
