import { repairStateLabels } from '../../../shared/reception/repair-words.ts'
import type { RepairAction } from '../../../shared/reception/repairs.ts'
import type { CommandContext } from '../context.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { mayStep } from './repair-detail.ts'
import { repairAt } from './repair-steps.ts'

const verbs: Readonly<Record<RepairAction, string>> = {
  dispatch: '派工',
  arrive: '到场',
  price: '报价',
  plan: '填方案',
  delay: '延期',
  finish: '完工',
  accept: '验收',
  pay: '收款',
  refuse: '记「不修」',
  cancel: '取消',
  toAfterSales: '转售后',
}

/** The slip as its caller knows it, with its case. @throws NOT_FOUND, CONFLICT, REFUSED when that step is not its turn */
export function openRepair(context: CommandContext, input: { readonly id: string; readonly rev: number }, action: RepairAction) {
  const repair = repairAt(context, input)
  const row = caseById(context, repair.caseId)
  if (row.state === 'struckOff') {
    throw refused(`接待记录 ${row.serial} 已注销，${repair.serial} 不能再改；确需更正请客服主管或项目经理重新打开`)
  }
  if (!mayStep(repair, row, action)) {
    throw refused(`维修单 ${repair.serial} 现在是「${repairStateLabels[repair.state]}」，不能${verbs[action]}`)
  }
  return { repair, row }
}

/** @throws INVALID on `at` */
export function timeOf(
  context: CommandContext,
  at: number | null,
  action: RepairAction,
  notBefore: number,
  since: string,
): number {
  return stepTime(at, { now: context.now, what: verbs[action], notBefore, since })
}
