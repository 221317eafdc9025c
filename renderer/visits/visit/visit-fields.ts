import { z } from 'zod'
import { readHundredths, yuanText } from '../../../shared/money.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { announcement, guestKind, visitLevel } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail, VisitFacts, VisitStop } from '../../../shared/visits/visits.ts'

const typed = z.string()

/** The facts as they are typed. */
export const visitForm = z.object({
  ...{ guestKind, announced: announcement, level: visitLevel.nullable(), template: typed.nullable() },
  ...{ unit: typed, contact: typed, contactPhone: typed, leader: typed, leaderRank: typed, visitors: typed, purpose: typed },
  ...{ host: typed, escort: typed, room: typed, route: typed, beforehand: typed, budgetPerHead: typed, names: typed },
  /** A line a stop: 时间｜地点｜内容｜讲解人｜陪同. */
  itinerary: typed,
})
export type VisitForm = Readonly<z.infer<typeof visitForm>>

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

/** `null`: empty; NaN: what stands there is no such number, and never leaves the window (`unreadable`). */
export function wholeNumber(typed: string): number | null {
  const plain = typed.trim()
  return plain === '' ? null : /^\d{1,7}$/.test(plain) ? Number(plain) : Number.NaN
}

export function fenOf(typed: string): number | null {
  return typed.trim() === '' ? null : (readHundredths(typed) ?? Number.NaN)
}

const sentences = { visitors: '人数请写成 12 的样子', money: '金额请写成 6 或 6.50 的样子', count: '请写成 18 的样子' } as const

/** Numbers that cannot be read, each with its sentence: on the wire NaN would become nothing, and nothing would be kept. */
export function unreadable(numbers: Readonly<Record<string, number | null>>): ReplyError | null {
  const wrong = Object.keys(numbers).filter((name) => Number.isNaN(numbers[name]))
  if (wrong.length === 0) return null
  const money = (name: string) => name === 'budgetPerHead' || name === 'spent'
  const sentence = (name: string) => (money(name) ? sentences.money : name === 'visitors' ? sentences.visitors : sentences.count)
  return {
    code: 'INVALID',
    message: '有内容填写得不对，还没有保存；请看标出的地方',
    fields: Object.fromEntries(wrong.map((name) => [name, sentence(name)])),
  }
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
