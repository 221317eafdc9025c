import { useState } from 'react'
import { civilDateOf, clockTimeOf, instantOf, minute } from '../../../../shared/calendar.ts'
import type { Appointment, ViewingDetail } from '../../../../shared/leasing/viewings.ts'
import { useSession } from '../../../api/session.ts'
import { orNull } from '../../broker/acts/broker-panel.tsx'

export interface AppointmentTyped {
  readonly date: string | null
  readonly time: string
  readonly minutes: number
  readonly visitors: string
  readonly brokerVisitId: string | null
  readonly escort: string
  readonly suiteIds: readonly string[]
  readonly reason: string
  readonly despite: boolean
}

/** `930`, `9:30`, `15` */
function clockOf(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:：]?(\d{2}))?$/.exec(typed.trim())
  if (found === null) return null
  const [, hours = '', minutes = '00'] = found
  return Number(hours) > 23 || Number(minutes) > 59 ? null : `${hours.padStart(2, '0')}:${minutes}`
}

const typedOf = (viewing: ViewingDetail): AppointmentTyped => ({
  ...{ date: civilDateOf(viewing.startsAt), time: clockTimeOf(viewing.startsAt), visitors: viewing.visitors },
  ...{ minutes: Math.round((viewing.endsAt - viewing.startsAt) / minute), brokerVisitId: viewing.brokerVisitId },
  ...{ escort: viewing.escort, suiteIds: viewing.suites.map(({ suiteId }) => suiteId), reason: viewing.reason ?? '' },
  despite: false,
})

/** What is typed of an appointment, and what of it can be sent; `undefined`: date or time cannot be read. */
export function useAppointment(before: ViewingDetail | null, visitors: string) {
  const escort = useSession((state) => state.me?.name ?? '')
  const nothing = { date: null, time: '', minutes: 60, brokerVisitId: null, suiteIds: [], reason: '', despite: false }
  const [typed, setTyped] = useState<AppointmentTyped>(() =>
    before === null ? { ...nothing, visitors, escort } : typedOf(before),
  )
  const read = (): Appointment | undefined => {
    const clock = clockOf(typed.time)
    if (typed.date === null || clock === null) return undefined
    const startsAt = instantOf(typed.date, clock)
    const { brokerVisitId, despite, suiteIds } = typed
    return {
      ...{ startsAt, endsAt: startsAt + typed.minutes * minute, visitors: typed.visitors, brokerVisitId, despite },
      ...{ escort: typed.escort, suiteIds: [...suiteIds], reason: orNull(typed.reason) },
    }
  }
  const change = (part: Partial<AppointmentTyped>) => setTyped((now) => ({ ...now, ...part }))
  return { typed, change, read, unread: typed.time !== '' && clockOf(typed.time) === null }
}
