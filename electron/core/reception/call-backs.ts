import type { z } from 'zod'
import { addDays, instantOf } from '../../../shared/calendar.ts'
import type { CallBackFilter, callBacks as contract } from '../../../shared/reception/call-backs.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import {
  callBackCounts,
  callBackLines,
  type WaitingDue,
  type WaitingLine,
  waitingBetween,
  waitingCounts,
  waitingLines,
} from './call-backs.sql.ts'
import { callBackRefusal } from './complaint-call-back.ts'
import { gradeNow } from './complaint-duties.ts'
import type { ComplaintRow } from './complaint-row.ts'
import { complaintsOf } from './complaints.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** @throws INVALID */
function partsOf(key: string | null, count: number): readonly string[] | null {
  if (key === null) return null
  const parts = key.split('.')
  if (parts.length !== count || parts.some((part) => part === '')) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return parts
}

/** @throws INVALID */
function numbersOf(key: string | null, count: number): readonly number[] | null {
  const parts = partsOf(key, count)
  if (parts?.some((part) => !/^\d{1,15}$/.test(part))) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return parts?.map(Number) ?? null
}

function waitingLine(context: QueryContext, line: WaitingLine, complaint: ComplaintRow | undefined) {
  return {
    ...line,
    grade: complaint ? gradeNow(context, complaint, line) : null,
    round: line.rounds + 1,
    refusal: callBackRefusal(context, line, complaint),
  }
}

function queue(context: QueryContext, { after, limit }: Input<'queue'>) {
  const { db, siteId } = context
  const [rank, dueAt, seq] = numbersOf(after, 3) ?? []
  const from = rank === undefined || dueAt === undefined || seq === undefined ? null : { rank, dueAt, seq }
  const lines = waitingLines(db, siteId, from, limit + 1)
  const shown = lines.slice(0, limit)
  const last = shown.at(-1)
  const kept = complaintsOf(
    db,
    shown.map(({ id }) => id),
  ).filter(({ state }) => state === 'kept')
  const complaints = new Map(kept.map((complaint) => [complaint.caseId, complaint]))
  return {
    waiting: shown.map((line) => waitingLine(context, line, complaints.get(line.id))),
    next: lines.length > limit && last ? `${last.callBackRank}.${last.callBackDueAt}.${last.seq}` : null,
    ...waitingCounts(db, siteId, context.now),
  }
}

/** Who is to be asked in a span (UTC ms), for a calendar. */
export function callBacksDue({ db, siteId }: QueryContext, from: number, until: number, limit: number): WaitingDue[] {
  return waitingBetween(db, siteId, from, until, limit)
}

function conditionOf({ satisfaction, category, from, until }: CallBackFilter) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value>) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  if (satisfaction.length > 0)
    ask('b.satisfaction IN (SELECT value FROM json_each(@answers))', { answers: JSON.stringify(satisfaction) })
  if (category.length > 0)
    ask('c.category IN (SELECT value FROM json_each(@categories))', { categories: JSON.stringify(category) })
  if (from !== null) ask('b.at >= @from', { from: instantOf(from) })
  if (until !== null) ask('b.at < @until', { until: instantOf(addDays(until, 1)) })
  return { where, parameters }
}

/** The answers, and how many there are of each over the whole filter. */
export function list(context: QueryContext, { after, limit, ...filter }: Input<'list'>) {
  const { db, siteId } = context
  const whole = conditionOf(filter)
  const [at, id] = partsOf(after, 2) ?? []
  if (at !== undefined && !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  const beyond = { where: [...whole.where, '(b.at, b.id) < (@afterAt, @afterId)'] }
  const page =
    at === undefined || id === undefined
      ? whole
      : { ...beyond, parameters: { ...whole.parameters, afterAt: Number(at), afterId: id } }
  const lines = callBackLines(db, siteId, page, limit + 1)
  const shown = lines.slice(0, limit)
  const last = shown.at(-1)
  return {
    callBacks: shown,
    next: lines.length > limit && last ? `${last.at}.${last.id}` : null,
    counts: callBackCounts(db, siteId, whole),
  }
}

/** 回访 (1: 4.9, domain 2.4): who is still to be asked, and the 《回访记录表》 of what was answered. `cases.callBack` enters it. */
export const callBacks: FeatureServices<'callBacks'> = { queue, list }
