import { useRef } from 'react'
import { useKeys } from '../../ui/keys.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import styles from '../ledger/ledger.module.css'
import { PromiseList } from '../promises/promise-list.tsx'
import { AnsweredList } from './answered-list.tsx'
import { useCallBackList } from './call-back-tabs.tsx'
import { WaitingList } from './waiting-list.tsx'

const bodies = { waiting: WaitingList, answered: AnsweredList, promises: PromiseList } as const

/** 回访: who is still to be asked, what was answered, and what was promised (1: 4.9). */
export function CallBacksScreen() {
  const [list] = useCallBackList()
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  const Body = bodies[list]
  return (
    <div className={styles.ledger}>
      <Body tableRef={table} />
      <RecordOverlay />
    </div>
  )
}
