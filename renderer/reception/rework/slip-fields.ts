import type { ReworkSlip } from '../../../shared/reception/rework.ts'
import type { Input } from '../../api/paths.ts'

/** The fields of F2 that are filled in as the matter goes on, as text in their boxes. */
export function formOf(slip: ReworkSlip) {
  return {
    addressee: slip.addressee,
    part: slip.part,
    problem: slip.problem,
    access: slip.access ?? '',
    inspection: slip.inspection ?? '',
    inspectedOn: slip.inspectedOn ?? '',
    contractor: slip.contractor ?? '',
    dueOn: slip.dueOn ?? '',
    measure: slip.measure ?? '',
    startedOn: slip.startedOn ?? '',
    finishedOn: slip.finishedOn ?? '',
  }
}
export type SlipFields = ReturnType<typeof formOf>

const date = (typed: string) => (typed === '' ? null : typed)

export function inputOf(form: SlipFields): Omit<Input<'rework.amend'>, 'id' | 'rev'> {
  return {
    ...form,
    inspectedOn: date(form.inspectedOn),
    dueOn: date(form.dueOn),
    startedOn: date(form.startedOn),
    finishedOn: date(form.finishedOn),
  }
}
