import { WarningOutlined } from '@ant-design/icons'
import type { KeyboardEvent, RefObject } from 'react'
import { type AgendaDay, type AgendaEntry, agendaKindLabels } from '../../../shared/visits/agenda.ts'
import { isComposing } from '../../ui/keys.ts'
import styles from './agenda.module.css'
import { dayMark, spanOf, weekdayLabel } from './agenda-words.ts'

interface Properties {
  readonly list: RefObject<HTMLElement | null>
  readonly day: AgendaDay
  readonly entries: readonly AgendaEntry[]
  readonly onOpen: (entry: AgendaEntry) => void
  /** Back to the sheet. */
  readonly onLeave: () => void
}

/** Everything of one day with what it meets; arrows walk, Enter opens, Esc leads back to the sheet. */
export function DayList({ list, day, entries, onOpen, onLeave }: Properties) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key !== 'Escape' && step === undefined) return
    event.preventDefault()
    if (step === undefined) return onLeave()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    buttons[buttons.findIndex((one) => one.matches(':focus')) + step]?.focus()
  }
  const mark = dayMark(day)
  return (
    <section ref={list} className={styles.list} data-day-list aria-label="当日安排" onKeyDown={onKeyDown}>
      <h2>
        {day.date} 星期{weekdayLabel(day.date)}
        {mark !== null && ` · ${mark}`}
        {day.name !== null && ` ${day.name}`}
      </h2>
      {entries.length === 0 && <p className={styles.quiet}>这一天没有安排。方向键换一天，PageUp、PageDown 往前往后翻。</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry, onOpen }: { readonly entry: AgendaEntry; readonly onOpen: (entry: AgendaEntry) => void }) {
  const { kind, title, serial, person, place, state, cancelled, late, clashes, opens } = entry
  const facts = [spanOf(entry), serial, person, place].filter((part) => part !== null && part !== '')
  return (
    <>
      <button
        type="button"
        className={styles.card}
        data-cancelled={cancelled}
        aria-disabled={opens === null}
        onClick={() => onOpen(entry)}
      >
        <span className={styles.cardHead}>
          <span className={styles.kind}>{agendaKindLabels[kind]}</span>
          <strong className={styles.title}>{title}</strong>
          <span className={late ? styles.late : styles.quiet}>{late ? `${state} · 已过时间` : state}</span>
        </span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {opens === null && <span className={styles.facts}>同事的客户，详情请找负责人</span>}
      </button>
      {clashes.map((clash) => (
        <p key={clash.id} className={styles.warning}>
          <WarningOutlined aria-hidden /> 与 {clash.words}
        </p>
      ))}
    </>
  )
}
