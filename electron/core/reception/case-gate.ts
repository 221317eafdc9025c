import { type Role, receptionDesk, receptionReaders, receptionSupervision } from '../../../shared/access/roles.ts'
import type { CaseAction } from '../../../shared/reception/cases.ts'
import type { Category } from '../../../shared/reception/words.ts'
import type { CaseRow } from './case-row.ts'
import type { Duties } from './case-slips.ts'

type Standing = Pick<
  CaseRow,
  'state' | 'category' | 'callBackRequired' | 'calledBack' | 'appendOnly' | 'acknowledgedAt' | 'complainedOf' | 'complainedOfId'
>

/**
 * What 注销 still waits for (1: 4.11), one duty a line; empty when the case may be struck off, or already is. The only place
 * that decides it: the screen's checklist and the refusal are the same lines.
 */
export function missingForStrikeOff(row: Standing, owed: readonly Duties[]): string[] {
  if (row.state === 'struckOff') return []
  const missing: string[] = []
  if (row.state === 'registered') missing.push('尚未转交责任部门或当场办结')
  if (row.state === 'handedOver') missing.push('尚未办结')
  missing.push(...owed.flatMap(({ beforeStrikeOff }) => beforeStrikeOff))
  if (row.calledBack === 'dissatisfied') missing.push('业主不满意，须再次办理并回访')
  else if (row.callBackRequired === 1 && row.calledBack === null) missing.push('尚未回访')
  if (unread(row)) missing.push('受理人即被投诉人，主管尚未阅知')
  return missing
}

/** The account, or the name where no account was picked. */
export function complainedOfIs(
  row: Pick<CaseRow, 'complainedOf' | 'complainedOfId'>,
  { accountId, name }: Pick<Caller, 'accountId' | 'name'>,
): boolean {
  return row.complainedOfId === null ? row.complainedOf === name : row.complainedOfId === accountId
}

const unread = ({ appendOnly, acknowledgedAt }: Standing) => appendOnly === 1 && acknowledgedAt === null

/**
 * Why supervision may not strike it off over its open duties; `null`: it may, with a reason. What is not even settled, or
 * was taken by the person complained of and not yet read by anybody else, cannot be overridden.
 */
export function overrideRefusal(row: Standing, caller: Caller): string | null {
  if (row.state !== 'finished') return '这件事还没有办结，写明原因也不能注销；请先办结'
  if (unread(row)) return '受理人即被投诉人，请先由主管阅知，再注销'
  if (complainedOfIs(row, caller)) return '被投诉人不能注销对自己的投诉，请由另一位主管或项目经理处理'
  if (!caller.roles.some((role) => receptionSupervision.some((one) => one === role))) {
    return '只有客服主管或项目经理能在事项未齐时注销，并须写明原因'
  }
  return null
}

type Overridden = Pick<CaseRow, 'overrideReason' | 'overriddenDuties'>

/** As it is shown and printed. */
export function overrideOf({ overrideReason, overriddenDuties }: Overridden) {
  return overrideReason === null ? null : { reason: overrideReason, duties: overriddenDuties?.split('\n') ?? [] }
}

// Praise is verified, a suggestion passed on, a thing found by the desk itself; the others need a department (1: 4.6).
const settledAtTheDesk: readonly Category[] = ['praise', 'suggestion', 'other']

/** What 办结 still waits for; empty when the case may be finished. */
export function missingForFinish(row: Standing, owed: readonly Duties[]): string[] {
  const missing = owed.flatMap(({ beforeFinish }) => beforeFinish)
  const atTheDesk = settledAtTheDesk.includes(row.category) || owed.some((one) => one.settledAtTheDesk)
  if (row.state === 'registered' && missing.length === 0 && !atTheDesk) {
    missing.push('尚未转交责任部门')
  }
  return missing
}

/** Nothing of it may be changed: struck off, or taken by the person complained of (1: 4.1). `null`: it may be. */
export function amendRefusal(row: Standing): string | null {
  if (row.appendOnly === 1) return '受理人即被投诉人，这条记录只能补记，不能修改；需要更正的内容请写在补记里'
  if (row.state === 'struckOff') return '这条记录已注销，不能修改；确需更正请客服主管或项目经理重新打开'
  return null
}

interface Caller {
  readonly accountId: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** What this person may do with this case now; every command checks the same rules again. */
export function allowedActions(row: Standing, owed: readonly Duties[], caller: Caller): CaseAction[] {
  const may = (roles: readonly Role[]) => caller.roles.some((role) => roles.includes(role))
  const unsettled = row.state === 'registered' || row.state === 'handedOver'
  const rules: readonly (readonly [CaseAction, readonly Role[], boolean])[] = [
    ['amend', receptionDesk, amendRefusal(row) === null],
    ['handOver', receptionDesk, unsettled],
    ['finish', receptionDesk, unsettled && missingForFinish(row, owed).length === 0],
    ['callBack', receptionDesk, row.state === 'finished'],
    ['promise', receptionDesk, row.state !== 'struckOff'],
    ['strikeOff', receptionDesk, row.state === 'finished' && missingForStrikeOff(row, owed).length === 0],
    ['override', receptionSupervision, missingForStrikeOff(row, owed).length > 0 && overrideRefusal(row, caller) === null],
    ['note', receptionReaders, true],
    ['reopen', receptionSupervision, !unsettled],
    [
      'acknowledge',
      receptionSupervision,
      row.appendOnly === 1 && row.acknowledgedAt === null && row.complainedOfId !== caller.accountId,
    ],
    ['print', receptionReaders, true],
  ]
  return rules.filter(([, roles, possible]) => possible && may(roles)).map(([action]) => action)
}
