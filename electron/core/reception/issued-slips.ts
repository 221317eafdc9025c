import { addDays, instantOf } from '../../../shared/calendar.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import type { CaseRow } from './case-row.ts'
import { casesByReception } from './cases.sql.ts'

interface IssuedFilter {
  readonly state: readonly string[]
  /** Civil dates of the issue, both included. */
  readonly from: string | null
  readonly until: string | null
  /** `issuedAt.id` of the last line that was read. */
  readonly after: string | null
}

export interface Condition {
  readonly where: string[]
  readonly parameters: Record<string, Value>
}

/** What narrows a list of slips that were issued with their cases (报修, 服务), the latest first. */
export function issuedCondition({ state, from, until, after }: IssuedFilter): Condition {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value>) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  if (state.length > 0) ask('state IN (SELECT value FROM json_each(@states))', { states: JSON.stringify(state) })
  if (from !== null) ask('issuedAt >= @from', { from: instantOf(from) })
  if (until !== null) ask('issuedAt < @until', { until: instantOf(addDays(until, 1)) })
  const [issuedAt, id] = (after ?? '').split('.')
  if (issuedAt && id) ask('(issuedAt, id) < (@afterIssue, @afterId)', { afterIssue: Number(issuedAt), afterId: id })
  return { where, parameters }
}

/** Each slip with its case, in one statement for all of them. */
export function withCases<Slip extends { readonly caseId: string }, Told>(
  context: QueryContext,
  slips: readonly Slip[],
  tell: (slip: Slip, row: CaseRow) => Told,
): Told[] {
  const ids = slips.map(({ caseId }) => caseId)
  const cases = new Map(casesByReception(context.db, context.siteId, ids).map((row) => [row.id, row]))
  return slips.flatMap((slip) => {
    const row = cases.get(slip.caseId)
    return row ? [tell(slip, row)] : []
  })
}

interface Issued {
  readonly id: string
  readonly issuedAt: number
}

/** The page that was asked for out of one line more than it holds, and where the next one begins. */
export function issuedPage<Slip extends Issued>(found: readonly Slip[], limit: number) {
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: found.length > limit && last ? `${last.issuedAt}.${last.id}` : null }
}
