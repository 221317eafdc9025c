import type { IncidentDetail } from '../../../shared/reception/incidents.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import type { Input } from '../../api/paths.ts'
import { momentText, readMoment } from '../case/moment.ts'
import { fenOf, yuanText } from '../lost-found/amount.ts'

const timeText = (at: number | null, now: number) => (at === null ? '' : momentText(at, now))
const countText = (count: number | null) => (count === null ? '' : String(count))

/** Boxes 1, 2 and 4–6 of F5 as text. */
export function factsOf(incident: IncidentDetail, now: number) {
  return {
    name: incident.name,
    kind: incident.kind,
    happenedAt: timeText(incident.happenedAt, now),
    discoveredAt: timeText(incident.discoveredAt, now),
    place: incident.place,
    reporter: incident.reporter ?? '',
    reporterDepartment: incident.reporterDepartment ?? '',
    reporterPhone: incident.reporterPhone ?? '',
    receiver: incident.receiver,
    receivedAt: timeText(incident.receivedAt, now),
    course: incident.course,
  }
}
export type FactsForm = ReturnType<typeof factsOf>

/** Boxes 3, 9, 11, 12 and 14–16 as text; money in yuan. */
export function assessmentOf(incident: IncidentDetail, now: number) {
  return {
    level: incident.level,
    deaths: countText(incident.deaths),
    injured: countText(incident.injured),
    damage: incident.damage === null ? '' : yuanText(incident.damage),
    households: countText(incident.households),
    cause: incident.cause ?? '',
    result: incident.result ?? '',
    insurer: incident.insurer ?? '',
    insuranceNumber: incident.insuranceNumber ?? '',
    insuredOn: incident.insuredOn,
    visitingUnit: incident.visitingUnit ?? '',
    leaders: incident.leaders ?? '',
    visitors: countText(incident.visitors),
    purpose: incident.purpose ?? '',
    escort: incident.escort ?? '',
    instruction: incident.instruction ?? '',
    endedAt: timeText(incident.endedAt, now),
  }
}
export type AssessmentForm = ReturnType<typeof assessmentOf>

/** What was typed and could not be read, beside its field. */
export class Unread extends Error {
  readonly error: ReplyError
  constructor(field: string, sentence: string) {
    super(sentence)
    this.error = { code: 'INVALID', message: `还没有保存：${sentence}`, fields: { [field]: sentence } }
  }
}

/** UTC ms; `null` for an empty box. A box that was left as it was keeps its seconds. @throws Unread */
function momentOf(field: string, typed: string, now: number, was: number | null): number | null {
  if (typed.trim() === '') return null
  if (was !== null && typed === momentText(was, now)) return was
  const at = readMoment(typed, now)
  if (at === null) throw new Unread(field, '时间请写成 9:40 或 10-12 9:40')
  return at
}

/** @throws Unread */
function countOf(field: string, typed: string): number | null {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '') return null
  if (!/^\d{1,5}$/.test(plain)) throw new Unread(field, '请写一个整数，如 3')
  return Number(plain)
}

/** @throws Unread */
export function factsInput(form: FactsForm, seen: IncidentDetail, now: number): Omit<Input<'incidents.amend'>, 'id' | 'rev'> {
  const needed = (field: 'discoveredAt' | 'receivedAt') => {
    const at = momentOf(field, form[field], now, seen[field])
    if (at === null) throw new Unread(field, '请填写时间')
    return at
  }
  return {
    ...form,
    happenedAt: momentOf('happenedAt', form.happenedAt, now, seen.happenedAt),
    discoveredAt: needed('discoveredAt'),
    receivedAt: needed('receivedAt'),
  }
}

/** @throws Unread */
export function assessmentInput(
  form: AssessmentForm,
  seen: IncidentDetail,
  now: number,
): Omit<Input<'incidents.assess'>, 'id' | 'rev'> {
  const damage = fenOf(form.damage)
  if (damage === undefined) throw new Unread('damage', '金额请写成 6800 或 6800.50')
  return {
    ...form,
    damage,
    deaths: countOf('deaths', form.deaths),
    injured: countOf('injured', form.injured),
    households: countOf('households', form.households),
    visitors: countOf('visitors', form.visitors),
    endedAt: momentOf('endedAt', form.endedAt, now, seen.endedAt),
  }
}
