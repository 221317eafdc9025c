import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CorrectionDetail } from '../../../shared/reception/corrections.ts'
import type { Input } from '../../api/paths.ts'
import { readMoment } from '../case/moment.ts'

/** The fields of F18 as text in their boxes. */
export function formOf(report: Omit<CorrectionDetail, 'id' | 'rev' | 'serial' | 'state' | 'actions'> | null) {
  return {
    foundAt: report ? civilTimeOf(report.foundAt) : '',
    finder: report?.finder ?? '',
    source: report?.source ?? ('inspection' as const),
    sourceNote: report?.sourceNote ?? '',
    fact: report?.fact ?? '',
    kind: report?.kind ?? null,
    grade: report?.grade ?? null,
    department: report?.department ?? '',
    analysis: report?.analysis ?? '',
    immediate: report?.immediate ?? '',
    measure: report?.measure ?? '',
    responsible: report?.responsible ?? '',
  }
}
export type CorrectionForm = ReturnType<typeof formOf>

/** @returns `null` when the time was not understood; empty is `now` (UTC ms) */
export function inputOf(form: CorrectionForm, now: number): Omit<Input<'corrections.amend'>, 'id' | 'rev'> | null {
  const foundAt = form.foundAt.trim() === '' ? now : readMoment(form.foundAt, now)
  return foundAt === null ? null : { ...form, foundAt }
}
