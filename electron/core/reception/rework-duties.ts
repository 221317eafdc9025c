import { reworkStateLabels } from '../../../shared/reception/rework.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import { reworkSlipsOf, type SlipRow } from './rework.sql.ts'

type Known = Pick<SlipRow, 'id' | 'caseId' | 'serial' | 'state'>

/** A slip must be in the hands of the after-sales unit before 办结 (1: 4.5), and accepted before 注销; a voided one asks for nothing. */
export function linkedRework({ id, caseId, serial, state }: Known): LinkedSlip {
  const undelivered = state === 'drafted' ? [`返修单 ${serial} 尚未送达售后`] : []
  const unaccepted = state === 'delivered' ? [`返修单 ${serial} 尚未消项`] : []
  return {
    kind: 'rework',
    id,
    caseId,
    serial,
    state: reworkStateLabels[state],
    open: state === 'drafted' || state === 'delivered',
    beforeFinish: undelivered,
    beforeStrikeOff: [...undelivered, ...unaccepted],
  }
}

export function reworkOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return reworkSlipsOf(db, caseIds).map(linkedRework)
}
