import { civilDateOf, clockTimeOf, weekdayOf } from '../../../shared/calendar.ts'
import { type AgendaDay, type AgendaEntry, agendaKindLabels } from '../../../shared/visits/agenda.ts'
import type { AgendaView } from '../../../shared/visits/agenda-days.ts'

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const
export const weekdayLabel = (date: string) => weekdays[weekdayOf(date)] ?? ''

/** 「休」 on a weekday that is off or a named holiday, 「班」 on a weekend that makes up for one. */
export function dayMark({ date, worked, name }: AgendaDay): '休' | '班' | null {
  const weekend = weekdayOf(date) % 6 === 0
  if (worked) return weekend ? '班' : null
  return weekend && name === null ? null : '休'
}

/** When it is on that day: `14:00`; `续` on a day on which it only goes on; empty: at no time of the day. */
export function timeOn({ startsAt, from }: AgendaEntry, date: string): string {
  if (startsAt === null) return ''
  return from === date ? clockTimeOf(startsAt) : '续'
}

/** `14:00–16:00`, `10-12 22:00–10-13 01:00`, `14:00–未定`; empty: at no time of the day. */
export function spanOf({ startsAt, endsAt, from, until, kind }: AgendaEntry): string {
  if (startsAt === null) return ''
  const point = (instant: number) => (from === until ? '' : `${civilDateOf(instant).slice(5)} `) + clockTimeOf(instant)
  if (endsAt !== null) return `${point(startsAt)}–${point(endsAt)}`
  return kind === 'callBack' ? `${clockTimeOf(startsAt)} 前` : `${point(startsAt)}–未定`
}

export const entriesOn = (entries: readonly AgendaEntry[], date: string) =>
  entries.filter(({ from, until }) => from <= date && date <= until)

/** One entry for the ear. */
export function spokenEntry(entry: AgendaEntry, date: string): string {
  const parts = [
    ...[timeOn(entry, date), agendaKindLabels[entry.kind], entry.title],
    entry.cancelled ? '已取消' : '',
    entry.late ? '已过时间' : '',
    entry.clashes.length > 0 ? '有冲突' : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** A day for the ear: what the eye has as grounds, marks and lines. */
export function spokenDay(day: AgendaDay, entries: readonly AgendaEntry[]): string {
  const mark = dayMark(day)
  const head = `${Number(day.date.slice(5, 7))}月${Number(day.date.slice(8))}日 星期${weekdayLabel(day.date)}`
  const kind = [mark ?? '', day.name ?? ''].filter((part) => part !== '').join(' ')
  const list = entries.length === 0 ? '没有安排' : `${entries.length} 项`
  return [head, kind, list, ...entries.map((entry) => spokenEntry(entry, day.date))].filter((part) => part !== '').join('，')
}

export function titleOf(view: AgendaView, days: readonly string[], date: string): string {
  if (view === 'month') return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`
  return `${days[0]} 至 ${days.at(-1)?.slice(5)}`
}
