import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { AgendaDay, AgendaEntry } from '../../../shared/visits/agenda.ts'
import { type AgendaView, walkedTo } from '../../../shared/visits/agenda-days.ts'
import { isComposing } from '../../ui/keys.ts'
import styles from './agenda.module.css'
import { dayMark, entriesOn, spokenDay, weekdayLabel } from './agenda-words.ts'
import { EntryLine } from './entry-line.tsx'

interface Properties {
  readonly view: AgendaView
  readonly title: string
  readonly days: readonly AgendaDay[]
  readonly entries: readonly AgendaEntry[]
  readonly date: string
  readonly today: string
  /** Goes there by key. */
  readonly onWalk: (date: string) => void
  readonly onPick: (date: string) => void
  /** What is on that day. */
  readonly onEnter: (date: string) => void
}

/** Lines of a day that have room. */
const room: Readonly<Record<AgendaView, number>> = { month: 3, week: 14 }

/** A month or a week as a sheet of days, walked with the arrows; one day is looked at. */
export function AgendaSheet({ view, title, days, date, onWalk, onEnter, ...rest }: Properties) {
  const sheet = useRef<HTMLDivElement>(null)
  // Whoever comes here or walks on can go on walking at once; whoever looks at the list of the day stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes with the day, not with what is on it
  useEffect(() => {
    const elsewhere = document.activeElement?.closest('[data-day-list], [role=dialog], input, textarea')
    if (!elsewhere) sheet.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [date, view])
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return onEnter(date)
    }
    const next = walkedTo(event.key, date, view)
    if (next === null) return
    event.preventDefault()
    onWalk(next)
  }
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's cells cannot be buttons that are walked by arrows
    <div ref={sheet} role="grid" aria-label={title} className={styles.sheet} data-view={view} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its days are gone to, not the line */}
      <div role="row" className={styles.week}>
        {days.slice(0, 7).map((day) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: read out with its days, never gone to
          <span key={day.date} role="columnheader" className={styles.weekday}>
            {weekdayLabel(day.date)}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div key={week[0]?.date} role="row" className={styles.week}>
          {week.map((day) => (
            <Day key={day.date} day={day} {...{ view, date }} {...rest} onEnter={onEnter} />
          ))}
        </div>
      ))}
    </div>
  )
}

type DayProps = Pick<Properties, 'view' | 'date' | 'today' | 'entries' | 'onPick' | 'onEnter'> & { readonly day: AgendaDay }

function Day({ day, view, date, today, entries: all, onPick, onEnter }: DayProps) {
  const entries = entriesOn(all, day.date)
  const mark = dayMark(day)
  const shown = entries.length > room[view] ? entries.slice(0, room[view] - 1) : entries
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <button
      type="button"
      role="gridcell"
      className={styles.day}
      data-worked={day.worked}
      data-other={view === 'month' && day.date.slice(0, 7) !== date.slice(0, 7)}
      aria-selected={day.date === date}
      aria-current={day.date === today ? 'date' : undefined}
      tabIndex={day.date === date ? 0 : -1}
      onClick={() => onPick(day.date)}
      onDoubleClick={() => onEnter(day.date)}
    >
      <span className="spoken">{spokenDay(day, entries)}</span>
      <span className={styles.seen} aria-hidden>
        <span className={styles.number}>
          <span>{view === 'week' ? day.date.slice(5) : Number(day.date.slice(8))}</span>
          {mark !== null && <small title={day.name ?? undefined}>{mark}</small>}
        </span>
        {shown.map((entry) => (
          <EntryLine key={entry.key} entry={entry} date={day.date} />
        ))}
        {shown.length < entries.length && <span className={styles.rest}>还有 {entries.length - shown.length} 项</span>}
      </span>
    </button>
  )
}
