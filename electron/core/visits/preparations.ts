import type { z } from 'zod'
import { day, minute } from '../../../shared/calendar.ts'
import type { preparations as contract } from '../../../shared/visits/preparations.ts'
import { type CountedDepartment, countedDepartments, visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { notFound } from '../errors.ts'
import { refused } from '../reception/case-steps.ts'
import { stepTime } from '../reception/case-times.ts'
import type { FeatureServices } from '../services.ts'
import { elapsedOf, isLate, preparationsOf } from './preparation-standing.ts'
import { counting, mayTick, preparationOf, settlePreparation, tickTime } from './preparation-steps.ts'
import { deleteItem, findItem, insertPreparation, itemsOfVisits, markItem } from './preparations.sql.ts'
import { appendItem, marked } from './visit-checklist.ts'
import type { ItemRow, PreparationRow, VisitRow } from './visit-row.ts'
import { changeVisit, mustBe, tellVisit, visitAt, visitById } from './visit-steps.ts'
import { runningVisits } from './visits.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: VisitRow) => ({ id, rev })
const mostOnBoard = 12

/** Visits whose departments were told and that still wait: for a department, or ready for the guests. */
function board(context: QueryContext) {
  const { db, siteId, settings, now } = context
  const running = runningVisits(db, siteId, 100).filter(({ notifiedAt }) => notifiedAt !== null)
  const ids = running.map(({ id }) => id)
  const standing = preparationsOf(context, ids)
  const items = Map.groupBy(itemsOfVisits(db, ids), ({ visitId }) => visitId)
  const departmentsOf = ({ id }: VisitRow) =>
    (standing.get(id) ?? []).map((one) => ({
      ...one,
      items: (items.get(id) ?? [])
        .filter(({ department }) => department === one.department)
        .map((item) => ({ ...item, required: item.required === 1 })),
    }))
  const shown = running
    .map((row) => ({ ...row, notifiedAt: row.notifiedAt ?? 0, departments: departmentsOf(row) }))
    .filter(({ state, departments }) => state !== 'received' || departments.some(({ doneAt }) => doneAt === null))
    .sort((a, b) => a.notifiedAt - b.notifiedAt)
  return { now, amber: settings.visits.amber, sound: settings.visits.sound, visits: shown.slice(0, mostOnBoard) }
}

/** Every department has something to tick, or nobody could say that it is done. */
function mustHaveSomething(context: CommandContext, visitId: string, department: CountedDepartment): void {
  const items = itemsOfVisits(context.db, [visitId])
  if (items.some((one) => one.department === department && one.required === 1)) return
  appendItem(context, visitId, items.length, { department, text: '准备完成', required: 1 })
}

function notify(context: CommandContext, { id, rev, at: said }: Input<'notify'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['planned', 'notified', 'ready', 'received'], '通知两部门')
  if (row.notifiedAt !== null) throw refused(`${row.serial} 已由${row.notifiedBy}通知过两部门，倒计时已经开始`)
  const at = stepTime(said, { now: context.now, what: '通知', notBefore: context.now - day, since: '一天前' })
  const limitMinutes = context.settings.visits.ready
  for (const department of countedDepartments) {
    mustHaveSomething(context, id, department)
    const preparation: PreparationRow = {
      ...{ id: context.newId(), siteId: context.siteId, visitId: id, department, notifiedAt: at, limitMinutes },
      ...{ counted: context.now - at, doneAt: null, elapsed: null, correctionId: null },
    }
    insertPreparation(context.db, preparation)
    context.record({ feature: 'preparations', id: preparation.id, before: null, after: { ...preparation } })
  }
  // From here on a clock that is set back takes nothing away.
  context.countDowns.elapsed(id, at, context.now - at, context.now)
  const changes = { notifiedAt: at, notifiedBy: signedIn(context).name }
  const state = row.state === 'planned' ? 'notified' : row.state
  return answer(
    changeVisit(
      context,
      row,
      { ...changes, state },
      { text: `通知保安部、清洁部，须在 ${limitMinutes} 分钟内完成所有准备工作`, at },
    ),
  )
}

interface Tick {
  readonly person: string
  readonly via: 'here' | 'calledIn'
  readonly at: number | null
}

/** The marks, their line on the time-line, and what follows from them. */
function markAll(context: CommandContext, visit: VisitRow, items: readonly ItemRow[], { person, via, at: said }: Tick): VisitRow {
  const department = items[0]?.department ?? 'office'
  mayTick(context, department, via)
  mustBe(visit, ['planned', 'notified', 'ready', 'received'], '勾选准备事项')
  const preparation = preparationOf(context, visit.id, department)
  const at =
    department === 'office'
      ? stepTime(said, {
          now: context.now,
          what: '完成',
          notBefore: visit.registeredAt - (visit.registeredAt % minute),
          since: '登记',
        })
      : tickTime(context, counting(preparation, visit), said)
  for (const item of items) {
    const after = marked(context, item, { tickedAt: at, person, via })
    markItem(context.db, after)
    context.record({ feature: 'preparations', id: item.id, before: { tickedAt: null }, after: { tickedAt: at, person, via } })
  }
  const how = via === 'calledIn' ? '电话报告' : '确认'
  tellVisit(
    context,
    visit.id,
    `${visitDepartmentLabels[department]}：${items.map(({ text }) => text).join('、')}（${person}${how}）`,
    at,
  )
  return preparation === undefined ? visit : settlePreparation(context, visit, preparation)
}

/** @throws NOT_FOUND, FORBIDDEN as for its visit */
function itemAt(context: QueryContext, itemId: string): { readonly item: ItemRow; readonly visit: VisitRow } {
  const item = findItem(context.db, context.siteId, itemId)
  if (!item) throw notFound('准备事项')
  return { item, visit: visitById(context, item.visitId) }
}

function tick(context: CommandContext, { itemId, ...said }: Input<'tick'>) {
  const { item, visit } = itemAt(context, itemId)
  if (item.tickedAt !== null) throw refused(`「${item.text}」已由${item.person}完成，不用再勾选`)
  return answer(markAll(context, visit, [item], said))
}

function finish(context: CommandContext, { id, department, ...said }: Input<'finish'>) {
  const visit = visitById(context, id)
  const own = itemsOfVisits(context.db, [id]).filter((one) => one.department === department)
  const open = own.filter(({ tickedAt, required }) => tickedAt === null && required === 1)
  counting(preparationOf(context, id, department), visit)
  if (open.length === 0) throw refused(`${visitDepartmentLabels[department]}的准备事项都已完成，不用再记`)
  return answer(markAll(context, visit, open, said))
}

/** A mark that was set by mistake; while guests are there it stays, since the minutes were counted by it. */
function untick(context: CommandContext, { itemId, reason }: Input<'untick'>) {
  const { item, visit } = itemAt(context, itemId)
  mayTick(context, item.department, item.via ?? 'here')
  mustBe(visit, ['planned', 'notified', 'ready'], '取消勾选')
  if (item.tickedAt === null) throw refused(`「${item.text}」还没有勾选`)
  const blank = { tickedAt: null, person: null, via: null, byId: null, by: null } as const
  markItem(context.db, { ...item, ...blank })
  context.record({ feature: 'preparations', id: itemId, before: { tickedAt: item.tickedAt }, after: { tickedAt: null, reason } })
  tellVisit(context, visit.id, `${visitDepartmentLabels[item.department]}：取消勾选「${item.text}」，${reason}`)
  const preparation = preparationOf(context, visit.id, item.department)
  return answer(preparation === undefined ? visit : settlePreparation(context, visit, preparation))
}

function addItem(context: CommandContext, { id, department, text, required }: Input<'addItem'>) {
  const visit = visitById(context, id)
  mustBe(visit, ['planned', 'notified', 'ready', 'received'], '增加准备事项')
  const preparation = preparationOf(context, id, department)
  if (required && preparation !== undefined && preparation.doneAt !== null) {
    throw refused(`${visitDepartmentLabels[department]}已准备完成，不能再加必办事项；请加为可选事项`)
  }
  const last = itemsOfVisits(context.db, [id]).at(-1)
  const row = appendItem(context, id, last === undefined ? 0 : last.position + 1, {
    department,
    text,
    required: required ? 1 : 0,
  })
  context.record({ feature: 'preparations', id: row.id, before: null, after: { ...row } })
  tellVisit(context, id, `${visitDepartmentLabels[department]}：增加准备事项「${text}」`)
  return answer(visit)
}

/**
 * Once a department was told, its list is what it was told: what turns out not to be needed is taken away with the reason,
 * never the last thing that must be done, and never after the limit, when nothing but lateness would go with it.
 */
function mayRemove(context: QueryContext, visit: VisitRow, item: ItemRow): void {
  if (item.tickedAt !== null) throw refused(`「${item.text}」已完成，不能删去`)
  const preparation = preparationOf(context, visit.id, item.department)
  if (preparation === undefined || item.required === 0) return
  const name = visitDepartmentLabels[item.department]
  if (isLate(preparation, elapsedOf(context, preparation))) {
    throw refused(`${name}已超过 ${preparation.limitMinutes} 分钟，不能再删去必办事项；请完成后照实记下`)
  }
  const required = itemsOfVisits(context.db, [visit.id]).filter((one) => one.department === item.department && one.required === 1)
  if (required.length === 1) throw refused(`「${item.text}」是${name}唯一的必办事项，不能删去`)
}

function removeItem(context: CommandContext, { itemId, reason }: Input<'removeItem'>) {
  const { item, visit } = itemAt(context, itemId)
  mustBe(visit, ['planned', 'notified', 'ready', 'received'], '删去准备事项')
  mayRemove(context, visit, item)
  deleteItem(context.db, itemId)
  context.record({ feature: 'preparations', id: itemId, before: { ...item }, after: { removed: reason } })
  tellVisit(context, visit.id, `${visitDepartmentLabels[item.department]}：删去准备事项「${item.text}」，${reason}`)
  const preparation = preparationOf(context, visit.id, item.department)
  return answer(preparation === undefined ? visit : settlePreparation(context, visit, preparation))
}

/** 保安部、清洁部接到通知后必须在20分钟内完成所有准备工作 (3: 4.2). */
export const preparations: FeatureServices<'preparations'> = { board, notify, tick, finish, untick, addItem, removeItem }
