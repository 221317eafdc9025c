import type { z } from 'zod'
import { addDays } from '../../../shared/calendar.ts'
import type { quotations as contract, QuotationSummary } from '../../../shared/leasing/quotations.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import { onlyOwner } from './prospect-access.ts'
import { validityOf } from './quotation-opened.ts'
import type { ListedQuotation } from './quotation-row.ts'
import { goneAmong } from './quotation-suites.ts'
import { quotationRows, quotationSuitesOf, withSuite } from './quotations.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** A price that may still be taken up. */
const isOpen = ({ state }: Pick<ListedQuotation, 'state'>) => state === 'draft' || state === 'issued'

/** Lines of a list, read together. Only of rows that the caller may see. */
export function quotationSummaries(context: QueryContext, rows: readonly ListedQuotation[]): QuotationSummary[] {
  const lines = quotationSuitesOf(
    context.db,
    rows.map(({ id }) => id),
  )
  const suites = Map.groupBy(lines, ({ quotationId }) => quotationId)
  const waiting = rows.filter(isOpen).flatMap(({ id }) => (suites.get(id) ?? []).map(({ suiteId }) => suiteId))
  const gone = goneAmong(context, waiting)
  return rows.map((row) => {
    const own = suites.get(row.id) ?? []
    return {
      ...row,
      validity: validityOf(row, context.today),
      rooms: own.map(({ room }) => room),
      by: row.issuedBy ?? row.createdBy,
      lostSuites: isOpen(row) ? own.filter(({ suiteId }) => gone.has(suiteId)).map(({ room }) => room) : [],
    }
  })
}

const soonDays = 3
const dates = {
  valid: { where: 'q.validUntil >= @today', day: 'today' },
  soon: { where: 'q.validUntil BETWEEN @today AND @soon', day: 'both' },
  expired: { where: 'q.validUntil < @today', day: 'today' },
} as const

function conditionOf(context: QueryContext, { state, validity, kind, suiteId }: Input<'list'>) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value>) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  if (state.length > 0) ask('q.state IN (SELECT value FROM json_each(@state))', { state: JSON.stringify(state) })
  if (kind.length > 0) ask('q.kind IN (SELECT value FROM json_each(@kind))', { kind: JSON.stringify(kind) })
  if (suiteId !== null) ask(withSuite, { suiteId })
  if (validity !== null) {
    const { where: part, day } = dates[validity]
    const { today } = context
    ask(`q.state = 'issued' AND ${part}`, day === 'both' ? { today, soon: addDays(today, soonDays) } : { today })
  }
  return { where, parameters }
}

/** @throws INVALID */
function placeAfter(after: string) {
  const [at = '', id, rest] = after.split('.')
  if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId: id }
}

export function list(context: QueryContext, input: Input<'list'>) {
  const { where, parameters } = conditionOf(context, input)
  const place = input.after === null ? null : placeAfter(input.after)
  const rows = quotationRows(context.db, {
    ...{ siteId: context.siteId, ownerId: onlyOwner(context), prospectId: input.prospectId, limit: input.limit + 1 },
    where: place === null ? where : [...where, '(q.createdAt, q.id) < (@afterAt, @afterId)'],
    parameters: { ...parameters, ...place },
  })
  const shown = rows.slice(0, input.limit)
  const last = shown.at(-1)
  return {
    quotations: quotationSummaries(context, shown),
    next: rows.length > input.limit && last ? `${last.createdAt}.${last.id}` : null,
  }
}
