import { readHundredths, yuanText } from '../../../shared/money.ts'
import type { Announcement, GuestKind, VisitLevel } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail, VisitFacts, VisitStop } from '../../../shared/visits/visits.ts'

/** The facts as they are typed. */
export interface VisitForm {
  readonly guestKind: GuestKind
  readonly announced: Announcement
  readonly level: VisitLevel | null
  readonly template: string | null
  readonly unit: string
  readonly contact: string
  readonly contactPhone: string
  readonly leader: string
  readonly leaderRank: string
  readonly visitors: string
  readonly purpose: string
  readonly host: string
  readonly escort: string
  readonly room: string
  readonly route: string
  readonly beforehand: string
  readonly budgetPerHead: string
  readonly names: string
  /** A line a stop: 时间｜地点｜内容｜讲解人｜陪同. */
  readonly itinerary: string
}

export const blankVisit: VisitForm = {
  ...{ guestKind: 'unknown', announced: 'planned', level: null, template: null, unit: '', contact: '', contactPhone: '' },
  ...{ leader: '', leaderRank: '', visitors: '', purpose: '', host: '', escort: '', room: '', route: '', beforehand: '' },
  ...{ budgetPerHead: '', names: '', itinerary: '' },
}

const stopText = ({ time, place, content, speaker, escort }: VisitStop) =>
  [time, place, content, speaker, escort].join('｜').replace(/｜+$/, '')

export function formOf(visit: VisitDetail): VisitForm {
  const { guestKind, announced, level, template } = visit
  const text = (value: string | null) => value ?? ''
  return {
    ...{ guestKind, announced, level, template, unit: text(visit.unit), contact: text(visit.contact) },
    ...{ contactPhone: text(visit.contactPhone), leader: text(visit.leader), leaderRank: text(visit.leaderRank) },
    ...{ visitors: visit.visitors === null ? '' : String(visit.visitors), purpose: text(visit.purpose), host: text(visit.host) },
    ...{ escort: text(visit.escort), room: text(visit.room), route: text(visit.route), beforehand: text(visit.beforehand) },
    budgetPerHead: visit.budgetPerHead === null ? '' : yuanText(visit.budgetPerHead).replaceAll(',', ''),
    ...{ names: text(visit.names), itinerary: visit.itinerary.map(stopText).join('\n') },
  }
}

/** What is not a number goes as none that the core takes, so that its sentence stands beside the field. */
export function wholeNumber(typed: string): number | null {
  const plain = typed.trim()
  return plain === '' ? null : /^\d{1,7}$/.test(plain) ? Number(plain) : Number.NaN
}

export function fenOf(typed: string): number | null {
  return typed.trim() === '' ? null : (readHundredths(typed) ?? Number.NaN)
}

function stopsOf(typed: string): VisitStop[] {
  return typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [time = '', place = '', content = '', speaker = '', escort = ''] = line.split(/[｜|]/).map((part) => part.trim())
      return { time, place, content, speaker, escort }
    })
}

/** As the core takes it, without the times. */
export function factsOf(form: VisitForm): Omit<VisitFacts, 'arrivesAt' | 'leavesAt'> {
  return {
    ...form,
    visitors: wholeNumber(form.visitors),
    budgetPerHead: fenOf(form.budgetPerHead),
    itinerary: stopsOf(form.itinerary),
  }
}
