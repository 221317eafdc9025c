import { Skeleton } from 'antd'
import { useState } from 'react'
import type { MonthCell, MonthTable } from '../../../shared/reception/month-close.ts'
import { useQuery } from '../../api/use-query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import { AnalysisForm } from './analysis-form.tsx'
import { Indicators } from './indicators.tsx'
import { MonthActs } from './month-acts.tsx'
import styles from './month-close.module.css'
import { MonthGroups } from './month-groups.tsx'
import { MonthHead } from './month-head.tsx'
import { type Chosen, RecordsDrawer } from './records-drawer.tsx'
import { TrendChart } from './trend-chart.tsx'

/** 月汇总 (1: 4.9): the month's numbers on the left, each with its records; what they mean on the right; signed, then frozen. */
export function MonthCloseScreen() {
  const [month, setMonth] = useAddress('month')
  const { data, error, reload } = useQuery('monthClose.get', { month }, { keepPrevious: true })
  return (
    <div className={styles.screen}>
      <ErrorNotice error={error} onRetry={reload} />
      {data === undefined && error === null && <Skeleton active paragraph={{ rows: 12 }} />}
      {data !== undefined && <Month key={data.month} table={data} onMonth={setMonth} onReload={reload} />}
      <RecordOverlay />
    </div>
  )
}

interface Properties {
  readonly table: MonthTable
  readonly onMonth: (month: string) => void
  readonly onReload: () => void
}

function Month({ table, onMonth, onReload }: Properties) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const open = (cell: MonthCell, title: string, count: number, month = table.month) => setChosen({ month, cell, title, count })
  return (
    <>
      <MonthHead table={table} onMonth={onMonth} />
      <div className={styles.columns}>
        <div className={styles.numbers}>
          <Indicators figures={table.figures} onOpen={open} />
          <TrendChart trend={table.figures.trend} />
          <MonthGroups table={table} onOpen={open} />
        </div>
        <div className={styles.words}>
          <MonthActs table={table} onReload={onReload} />
          <AnalysisForm table={table} onReload={onReload} />
        </div>
      </div>
      <RecordsDrawer chosen={chosen} onClose={() => setChosen(null)} />
    </>
  )
}
