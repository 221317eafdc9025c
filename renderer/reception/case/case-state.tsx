import { CheckCircleOutlined, ClockCircleOutlined, EditOutlined, StopOutlined, SwapRightOutlined } from '@ant-design/icons'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import { type CaseState, caseStateLabels } from '../../../shared/reception/words.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import styles from './case-state.module.css'

const icons: Readonly<Record<CaseState, typeof EditOutlined>> = {
  registered: EditOutlined,
  handedOver: SwapRightOutlined,
  finished: CheckCircleOutlined,
  struckOff: StopOutlined,
}

/** The state as icon and word, never colour alone. */
export function CaseStateWord({ state }: { readonly state: CaseState }) {
  const Icon = icons[state]
  return (
    <span className={`${styles.state} ${styles[state]}`}>
      <Icon aria-hidden /> {caseStateLabels[state]}
    </span>
  )
}

type Limits = Pick<CaseSummary, 'state' | 'handedOverAt' | 'handOverDueAt' | 'dueAt'>

/** Which limit runs for a case now, if any: first until it is handed over, then until it is finished. UTC ms. */
export function runningLimit(record: Limits): { readonly what: '转交' | '办结'; readonly at: number } | null {
  if (record.state === 'registered') return { what: '转交', at: record.handOverDueAt }
  if (record.state === 'handedOver') return { what: '办结', at: record.dueAt }
  return null
}

/** 「转交 剩 0:15」; 「—」 where nothing is awaited. */
export function CaseTimeLeft({ record }: { readonly record: Limits }) {
  const limit = runningLimit(record)
  if (limit === null) return <span className={styles.none}>—</span>
  return (
    <span className={styles.limit}>
      <ClockCircleOutlined aria-hidden /> {limit.what} <TimeLeft dueAt={limit.at} />
    </span>
  )
}
