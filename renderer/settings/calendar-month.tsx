import { Button } from 'antd'
import { useState } from 'react'
import type { BuiltInDay } from '../../shared/calendar/holidays.ts'
import { addDays, addMonths, civilDateOf, weekdayOf } from '../../shared/calendar.ts'
import { useQuery } from '../api/use-query.ts'
import { useKeys } from '../ui/keys.ts'
import { useNow } from '../ui/now.ts'
import { type Day, dayKinds } from './calendar-day.ts'
import styles from './settings.module.css'

interface Effective {
  readonly kind: Day['kind']
  /** `null`: as every week. */
  readonly source: string | null
}

function effective(date: string, own: readonly Day[], builtIn: readonly BuiltInDay[]): Effective {
  const company = own.find((day) => day.date === date)
  if (company) return { kind: company.kind, source: '本公司' }
  const known = builtIn.find((day) => day.date === date)
  if (known) return { kind: known.kind, source: known.kind === 'holiday' ? known.name : `${known.name}调休` }
  return { kind: [0, 6].includes(weekdayOf(date)) ? 'holiday' : 'workday', source: null }
}

/** Whole weeks, Monday first. */
function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const start = addDays(first, -((weekdayOf(first) + 6) % 7))
  const last = addDays(addMonths(first, 1), -1)
  const weeks: string[][] = []
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)))
  }
  return weeks
}

function Cell({ date, today, day }: { readonly date: string; readonly today: boolean; readonly day: Effective }) {
  return (
    <td data-kind={day.kind} data-source={day.source === null ? 'week' : 'notice'} aria-current={today ? 'date' : undefined}>
      <span>{Number(date.slice(8))}</span>{' '}
      <strong>{day.source === null && day.kind === 'holiday' ? '休息' : dayKinds[day.kind]}</strong>
      {day.source === null ? null : <small>{day.source}</small>}
    </td>
  )
}

/** What holds on each day of a month, with where it comes from; what was typed here counts before it is saved. */
export function CalendarMonth({ days }: { readonly days: readonly Day[] }) {
  const today = civilDateOf(useNow())
  const [month, setMonth] = useState(today.slice(0, 7))
  const year = Number(month.slice(0, 4))
  const known = useQuery('holidays.year', { year }, { keepPrevious: true })
  const move = (months: number) => () => setMonth(addMonths(`${month}-01`, months).slice(0, 7))
  useKeys([
    { keys: 'PageUp', label: '上一个月', run: move(-1) },
    { keys: 'PageDown', label: '下一个月', run: move(1) },
  ])
  const ownYear = days.some(({ date }) => date === `${year}-10-01`)
  return (
    <section aria-labelledby="calendar-month" className={styles.month}>
      <header className={styles.line}>
        <Button onClick={move(-1)} aria-label="上一个月" aria-keyshortcuts="PageUp" disabled={false}>
          ‹
        </Button>
        <h2 id="calendar-month" aria-live="polite">
          {year} 年 {Number(month.slice(5))} 月
        </h2>
        <Button onClick={move(1)} aria-label="下一个月" aria-keyshortcuts="PageDown" disabled={false}>
          ›
        </Button>
        <span className={styles.quiet}>{known.data?.builtIn ? '内置' : ownYear ? '本公司补录' : '未内置，只按周末'}</span>
      </header>
      <table aria-labelledby="calendar-month">
        <thead>
          <tr>
            {[...'一二三四五六日'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) =>
                date.startsWith(month) ? (
                  <Cell key={date} date={date} today={date === today} day={effective(date, days, known.data?.days ?? [])} />
                ) : (
                  <td key={date} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
