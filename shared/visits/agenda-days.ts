import { addDays, addMonths, weekdayOf } from '../calendar.ts'

/** Days that can be asked for at once: six weeks of a month's sheet. */
export const mostDays = 42

export const agendaViewLabels = { month: '月', week: '周' } as const
export type AgendaView = keyof typeof agendaViewLabels

/** Weeks begin on Monday. */
export function mondayOf(date: string): string {
  return addDays(date, -((weekdayOf(date) + 6) % 7))
}

/** The days that a view shows around `date`: its week, or all the weeks that its month touches. */
export function daysShown(view: AgendaView, date: string): readonly string[] {
  const first = mondayOf(view === 'week' ? date : `${date.slice(0, 7)}-01`)
  const beyond = view === 'week' ? addDays(first, 7) : addMonths(`${date.slice(0, 7)}-01`, 1)
  const days: string[] = []
  for (let day = first; day < beyond || days.length % 7 !== 0; day = addDays(day, 1)) days.push(day)
  return days
}

/** Where a key leads on the sheet; `null`: nowhere. */
export function walkedTo(key: string, date: string, view: AgendaView): string | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
  const step = steps[key]
  if (step !== undefined) return addDays(date, step)
  if (key === 'Home') return mondayOf(date)
  if (key === 'End') return addDays(mondayOf(date), 6)
  if (key !== 'PageUp' && key !== 'PageDown') return null
  const back = key === 'PageUp' ? -1 : 1
  return view === 'week' ? addDays(date, 7 * back) : addMonths(date, back)
}
