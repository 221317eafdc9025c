import { type Role, visitsDesk } from '../../../shared/access/roles.ts'
import { clockTimeOf, minute } from '../../../shared/calendar.ts'
import { minutesCounted } from '../../../shared/visits/elapsed.ts'
import { type TickedVia, type VisitDepartment, visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import { refused } from '../reception/case-steps.ts'
import { corrections } from '../reception/corrections.ts'
import { isLate, momentOf } from './preparation-standing.ts'
import { itemsOfVisits, preparationsOfVisits, updatePreparation } from './preparations.sql.ts'
import type { PreparationRow, VisitRow } from './visit-row.ts'
import { changeVisit, tellVisit } from './visit-steps.ts'

/** People write minutes: whatever was done in the minute of the notice was not before it. */
const wholeMinute = (at: number) => at - (at % minute)

/** Who says of a department that something is done: those who lead, its head, and by telephone whoever takes the call. */
export function mayTick(context: QueryContext, department: VisitDepartment, via: TickedVia): void {
  if (hasRole(context, visitsDesk)) return
  if (hasRole(context, ['departmentHead'] satisfies readonly Role[])) {
    if (department === 'office') throw new AppError('FORBIDDEN', '管理处的准备事项由管理处主管勾选')
    const head = context.settings.visits.heads[department]
    if (head === null || head === signedIn(context).name) return
    throw new AppError('FORBIDDEN', `${visitDepartmentLabels[department]}的准备事项由${head}勾选；您可以请管理处主管代记`)
  }
  if (via === 'calledIn') return
  throw new AppError('FORBIDDEN', '前台只能记「电话报告」；现场确认由部门主管或管理处主管勾选')
}

export function preparationOf(context: QueryContext, visitId: string, department: VisitDepartment): PreparationRow | undefined {
  return preparationsOfVisits(context.db, [visitId]).find((one) => one.department === department)
}

/** When it was done, on the clock of the count-down. @throws INVALID on `at` */
export function tickTime(context: QueryContext, row: PreparationRow, said: number | null): number {
  const now = momentOf(context, row)
  if (said === null) return now
  if (said > now) throw invalid('at', `完成时间不能晚于现在(${clockTimeOf(now)})，请核对时间`)
  if (said < wholeMinute(row.notifiedAt))
    throw invalid('at', `完成时间不能早于通知时间(${clockTimeOf(row.notifiedAt)})，请核对时间`)
  return Math.max(said, row.notifiedAt)
}

/** 接到通知后必须在20分钟内完成 (3: 4.2): later is 实施不合格, and goes through the one door of corrections. */
function openCorrection(context: CommandContext, visit: VisitRow, row: PreparationRow, doneAt: number): string {
  const name = visitDepartmentLabels[row.department]
  const used = minutesCounted(doneAt - row.notifiedAt)
  const who = visit.unit === null ? '' : `（${visit.unit}）`
  const { id, serial } = corrections.create(context, {
    ...{ foundAt: Math.min(doneAt, context.now), finder: signedIn(context).name, source: 'inspection' },
    sourceNote: `参观接待 ${visit.serial}`,
    fact: `参观接待 ${visit.serial}${who}：${clockTimeOf(row.notifiedAt)} 通知，${name} ${clockTimeOf(doneAt)} 准备完成，用时 ${used} 分钟，超过 ${row.limitMinutes} 分钟`,
    ...{ kind: 'implementation', grade: 'ordinary', department: name },
    ...{ analysis: null, immediate: null, measure: null, responsible: null },
  })
  tellVisit(context, visit.id, `${name}准备超过 ${row.limitMinutes} 分钟，开出《不合格报告/纠正预防措施表》${serial}`)
  return id
}

/** When the last required thing of the department was done; `null`: something is open. */
function doneAtOf(context: QueryContext, { visitId, department, notifiedAt }: PreparationRow): number | null {
  const items = itemsOfVisits(context.db, [visitId]).filter((one) => one.department === department)
  const required = items.filter((one) => one.required === 1)
  const counting = required.length > 0 ? required : items
  const times = counting.map(({ tickedAt }) => tickedAt)
  return times.length === 0 || times.includes(null) ? null : Math.max(notifiedAt, ...times.map(Number))
}

/** After a mark was set or taken away: whether the department is done, and then whether the visit is ready. */
export function settlePreparation(context: CommandContext, visit: VisitRow, before: PreparationRow): VisitRow {
  const doneAt = doneAtOf(context, before)
  const counted = momentOf(context, before) - before.notifiedAt
  const elapsed = doneAt === null ? null : doneAt - before.notifiedAt
  const name = visitDepartmentLabels[before.department]
  let { correctionId } = before
  if (doneAt !== null && elapsed !== null && before.doneAt === null) {
    tellVisit(context, visit.id, `${name}准备完成，用时 ${minutesCounted(elapsed)} 分钟`, doneAt)
    if (correctionId === null && isLate(before, elapsed)) correctionId = openCorrection(context, visit, before, doneAt)
  }
  const after: PreparationRow = { ...before, counted: Math.max(counted, before.counted), doneAt, elapsed, correctionId }
  updatePreparation(context.db, after)
  const told = ({ department, doneAt: at, elapsed: used }: PreparationRow) => ({ department, doneAt: at, elapsed: used })
  context.record({ feature: 'preparations', id: before.id, before: told(before), after: told(after) })
  return settleVisit(context, visit)
}

function settleVisit(context: CommandContext, visit: VisitRow): VisitRow {
  const done = preparationsOfVisits(context.db, [visit.id]).map(({ doneAt }) => doneAt)
  const readyAt = done.length === 0 || done.includes(null) ? null : Math.max(...done.map(Number))
  if (readyAt === visit.readyAt) return visit
  const coming = visit.state === 'notified' || visit.state === 'ready'
  const state = coming ? (readyAt === null ? 'notified' : 'ready') : visit.state
  return changeVisit(context, visit, { readyAt, state }, readyAt === null ? null : { text: '两部门准备就绪', at: readyAt })
}

/** @throws REFUSED while the two departments do not know of the visit */
export function counting(row: PreparationRow | undefined, visit: VisitRow): PreparationRow {
  if (row) return row
  throw refused(`${visit.serial} 还没有通知两部门；请先通知，倒计时从那时开始`)
}
