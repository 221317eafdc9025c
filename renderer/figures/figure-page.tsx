import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { FigureTable } from '../../shared/figures/figure-table.ts'
import { PrintDialogue } from '../printing/print-dialogue.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyLevel } from '../ui/keys.ts'
import list from '../ui/list-screen.module.css'
import { FigureSection, type FigureWays } from './figure-section.tsx'
import styles from './figures.module.css'

interface Props<Records> extends FigureWays<Records> {
  readonly label: string
  /** Of which period, and whose. */
  readonly choices: ReactNode
  readonly verbs: ReactNode
  /** `undefined`: not here yet. */
  readonly tables: readonly FigureTable<Records>[] | undefined
  readonly error: Parameters<typeof ErrorNotice>[0]['error']
  readonly onRetry: () => void
}

/** 统计: tables one beside the other, under what they are narrowed by. */
export function FigurePage<Records>({ label, choices, verbs, tables, error, onRetry, ...ways }: Props<Records>) {
  return (
    <div className={list.screen}>
      <header className={list.head}>
        {choices}
        <span className={list.actions}>{verbs}</span>
      </header>
      <ErrorNotice error={error} onRetry={onRetry} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long figures must scroll by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label={label}>
        {tables ? (
          tables.map((table) => <FigureSection key={table.title} table={table} {...ways} />)
        ) : (
          <Skeleton active paragraph={{ rows: 10 }} />
        )}
      </section>
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
