import { Button } from 'antd'
import { useState } from 'react'
import { type DayRun, runsOf } from '../../shared/calendar/holiday-notice.ts'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { Select } from '../ui/select.tsx'
import { type Day, dayKinds } from './calendar-day.ts'
import styles from './settings.module.css'

const kindOptions: { value: Day['kind']; label: string }[] = [
  { value: 'holiday', label: dayKinds.holiday },
  { value: 'workday', label: dayKinds.workday },
]

const runText = ({ from, until, count }: DayRun) => (count === 1 ? from : `${from} 至 ${until.slice(5)}（${count} 天）`)

interface Props {
  readonly days: readonly Day[]
  /** What was removed last and can come back. */
  readonly gone: readonly Day[]
  readonly mayChange: boolean
  readonly onAdd: (days: readonly Day[]) => void
  readonly onRemove: (days: readonly Day[]) => void
  readonly onUndo: () => void
}

function AddOne({ onAdd }: Pick<Props, 'onAdd'>) {
  const [date, setDate] = useState<string | null>(null)
  const [kind, setKind] = useState<Day['kind']>('holiday')
  const add = () => {
    if (date) onAdd([{ date, kind }])
    setDate(null)
  }
  return (
    <div className={styles.line}>
      <DateField label="日期" value={date} onChange={setDate} />
      <Select aria-label="上班或放假" value={kind} onChange={setKind} options={kindOptions} style={{ width: 96 }} />
      <Button onClick={add} disabled={!date}>
        加入
      </Button>
    </div>
  )
}

/** The company's own days, neighbours as one line, each with its way out and back. */
export function CalendarDays({ days, gone, mayChange, onAdd, onRemove, onUndo }: Props) {
  const runs = runsOf(days).reverse()
  const [lastGone] = runsOf(gone)
  return (
    <section aria-labelledby="own-days" className={styles.ownDays}>
      <h2 id="own-days">本公司的安排</h2>
      {mayChange ? <AddOne onAdd={onAdd} /> : null}
      {lastGone ? (
        <p role="status" className={styles.line}>
          已移除 {runText(lastGone)} {dayKinds[lastGone.kind]}
          <Button size="small" onClick={onUndo}>
            撤销移除
          </Button>
        </p>
      ) : null}
      {days.length === 0 ? (
        <Empty
          title="没有例外"
          teach="国务院公布的放假和调休，内置的不用再写。公司另有安排、或内置日历还不知道的年份，写在这里。"
        />
      ) : (
        <ul>
          {runs.map((run) => (
            <li key={run.from} className={styles.line}>
              <span>{runText(run)}</span>
              <span>{dayKinds[run.kind]}</span>
              {mayChange ? (
                <Button
                  type="text"
                  size="small"
                  onClick={() => onRemove(days.filter(({ date }) => date >= run.from && date <= run.until))}
                  aria-label={`移除 ${runText(run)}`}
                >
                  移除
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
