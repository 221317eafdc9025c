import { yuanText } from '../../../shared/money.ts'
import { openRepairStates, type RepairState, repairStateLabels } from '../../../shared/reception/repair-words.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import type { RepairRow } from './repair-row.ts'
import { repairsOf } from './repairs.sql.ts'

/** What 办结 waits for (1: 4.6). */
const undone: Partial<Readonly<Record<RepairState, string>>> = {
  toDispatch: '尚未派工',
  dispatched: '维修员尚未到场',
  onSite: '尚未完工',
}

/** Money that the owner still owes; a repair in warranty or free of charge owes none. */
export function unpaid({ state, charging, total, paidAt }: Pick<RepairRow, 'state' | 'charging' | 'total' | 'paidAt'>): boolean {
  return (state === 'repaired' || state === 'accepted') && charging === 'paid' && total > 0 && paidAt === null
}

/** Repaired, or given up with the owner's signature, before 办结; signed and paid before 注销. */
export function linkedRepair(repair: RepairRow): LinkedSlip {
  const { id, caseId, serial, state, total } = repair
  const work = undone[state]
  const beforeFinish = work === undefined ? [] : [`维修单 ${serial} ${work}`]
  const beforeStrikeOff = [
    ...beforeFinish,
    ...(state === 'repaired' ? [`维修单 ${serial} 业主尚未验收签名`] : []),
    ...(unpaid(repair) ? [`维修单 ${serial} 费用 ${yuanText(total)} 元尚未收款`] : []),
  ]
  return {
    ...{ kind: 'repair', id, caseId, serial, beforeFinish, beforeStrikeOff },
    state: repairStateLabels[state],
    settledAtTheDesk: state === 'cancelled',
    open: openRepairStates.some((one) => one === state) || beforeStrikeOff.length > 0,
  }
}

export function repairsOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return repairsOf(db, caseIds).map(linkedRepair)
}
