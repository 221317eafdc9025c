import { lostFoundStateLabels } from '../../../shared/reception/lost-found-words.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import { itemsOfCases, type LinkedItemRow } from './lost-found.sql.ts'

/** What is still held or looked for keeps its line in the ledger open (1: 4.6, 4.11); settling the call itself does not wait. */
function linked({ id, caseId, serial, state }: Pick<LinkedItemRow, 'id' | 'caseId' | 'serial' | 'state'>): LinkedSlip {
  const open = state === 'held' || state === 'sought'
  const waits = state === 'held' ? '尚在保管，未认领也未移交' : '尚未寻回'
  return {
    kind: 'lostFound',
    id,
    caseId,
    serial,
    state: lostFoundStateLabels[state],
    open,
    beforeFinish: [],
    beforeStrikeOff: open ? [`失物 ${serial} ${waits}`] : [],
  }
}

export function lostFoundOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return itemsOfCases(db, caseIds).map(linked)
}
