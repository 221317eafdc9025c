import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { civilDateOf } from '../../../shared/calendar.ts'
import { type AgendaView, daysShown } from '../../../shared/visits/agenda-days.ts'

const dated = /^20\d{2}-\d{2}-\d{2}$/
const readDay = (asked: string | null) => (asked !== null && dated.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : null)

export interface AgendaPlace {
  readonly view: AgendaView
  readonly date: string
}

/**
 * Which sheet is looked at, and which day of it. A key must count from where the one before has led, which the address knows
 * too late; it follows, so that a reload comes back here, without a step of history for every day.
 */
export function useSheet() {
  const [params, setParams] = useSearchParams()
  const today = civilDateOf(Date.now())
  const [place, setPlace] = useState<AgendaPlace>(() => ({
    view: params.get('view') === 'week' ? 'week' : 'month',
    date: readDay(params.get('day')) ?? today,
  }))
  const { view, date } = place
  // biome-ignore lint/correctness/useExhaustiveDependencies: written when the place changes, whatever else the address says
  useEffect(() => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        after.set('day', date)
        after.set('view', view)
        return after
      },
      { replace: true },
    )
  }, [view, date])
  const go = (change: Partial<AgendaPlace>) => setPlace((before) => ({ ...before, ...change }))
  return { view, date, today, days: daysShown(view, date), go }
}
