import type { z } from 'zod'
import { addDays, day, instantOf } from '../../../shared/calendar.ts'
import type { complaints as contract } from '../../../shared/reception/complaints.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import { caseTextSource } from '../search/case-index.ts'
import { gradeNow, openDuties } from './complaint-duties.ts'
import { type ComplaintLine, complaintLines, dutiesDone, gradeColumn } from './complaint-list.sql.ts'
import { reportsAbout } from './special-reports.sql.ts'

/** The number of a complaint, or a piece of it; that of its case is found like any of its words. */
const ownNumber = /^[a-z]*-?ts-?\d*(-\d*)?$/i

type Filter = z.output<typeof contract.list.input>

function afterOf(key: string | null): { readonly afterAt: number; readonly afterId: string } | null {
  if (key === null) return null
  const [at, id, rest] = key.split('.')
  if (!id || rest !== undefined || !/^\d{1,15}$/.test(at ?? '')) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId: id }
}

function conditionOf(context: QueryContext, filter: Filter) {
  const where: string[] = []
  const majorAfter = context.settings.complaints.major.afterDays * day
  const parameters: Record<string, Value> = { siteId: context.siteId, limit: filter.limit + 1 }
  const ask = (part: string, asked: Record<string, Value> = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  const oneOf = (column: string, name: string, values: readonly string[], more: Record<string, Value> = {}) => {
    if (values.length > 0)
      ask(`${column} IN (SELECT value FROM json_each(@${name}))`, { [name]: JSON.stringify(values), ...more })
  }
  const numbered = ownNumber.test(filter.text)
  if (numbered) ask('p.serial LIKE @serial', { serial: `%${filter.text.toUpperCase()}%` })
  oneOf('p.cause', 'causes', filter.cause)
  oneOf(gradeColumn, 'grades', filter.grade, { now: context.now, majorAfter })
  oneOf('p.validity', 'validities', filter.validity)
  if (filter.complaintClass !== null) ask('p.complaintClass = @complaintClass', { complaintClass: filter.complaintClass })
  if (filter.open) ask('c.struckOffAt IS NULL')
  if (filter.hot) ask('p.hot = 1')
  if (filter.late) ask('c.finishedAt IS NULL AND c.dueAt < @now', { now: context.now })
  if (filter.from !== null) ask('p.receivedAt >= @from', { from: instantOf(filter.from) })
  if (filter.until !== null) ask('p.receivedAt < @until', { until: instantOf(addDays(filter.until, 1)) })
  const after = afterOf(filter.after)
  if (after) ask('(p.receivedAt, p.id) < (@afterAt, @afterId)', after)
  return { where, parameters, text: numbered ? null : caseTextSource(filter.text) }
}

/** One page, the latest complaint first, each with how many of its duties are open. */
export function list(context: QueryContext, filter: Filter) {
  const index = filter.hot ? 'complaintsHot' : filter.complaintClass === null ? 'complaintsByReceived' : 'complaintsByClass'
  const lines = complaintLines(context.db, { index, ...conditionOf(context, filter) })
  const shown = lines.slice(0, filter.limit)
  const done = Map.groupBy(
    dutiesDone(
      context.db,
      shown.map(({ id }) => id),
    ),
    ({ complaintId }) => complaintId,
  )
  const reports = Map.groupBy(
    reportsAbout(
      context.db,
      shown.map(({ id }) => id),
    ),
    ({ memberId }) => memberId,
  )
  const summary = (line: ComplaintLine) => ({
    ...line,
    grade: gradeNow(context, line, line),
    hot: line.hot === 1,
    missing: openDuties(context, line, line, done.get(line.id) ?? [], reports.get(line.id) ?? []).length,
  })
  const last = shown.at(-1)
  return {
    complaints: shown.map(summary),
    next: lines.length > filter.limit && last ? `${last.receivedAt}.${last.id}` : null,
  }
}
