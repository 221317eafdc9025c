import { WarningOutlined } from '@ant-design/icons'
import { type AgendaEntry, agendaKindLabels } from '../../../shared/visits/agenda.ts'
import styles from './agenda.module.css'
import { timeOn } from './agenda-words.ts'

/** One thing on one day, on one line: when, what it is by its word, who or where. */
export function EntryLine({ entry, date }: { readonly entry: AgendaEntry; readonly date: string }) {
  const { kind, title, cancelled, late, clashes } = entry
  return (
    <span className={styles.entry} data-cancelled={cancelled} data-late={late} title={title}>
      <span className={styles.kind}>{agendaKindLabels[kind].slice(0, 1)}</span>
      <span>{timeOn(entry, date)}</span>
      <span className={styles.title}>{title}</span>
      {clashes.length > 0 && <WarningOutlined className={styles.clash ?? ''} aria-hidden />}
    </span>
  )
}
