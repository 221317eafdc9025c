import { receptionSupervision } from '../../../shared/access/roles.ts'
import { civilDateOf } from '../../../shared/calendar.ts'
import {
  type Analysis,
  type AnalysisField,
  analysisFields,
  analysisLabels,
  type MonthAction,
  type MonthState,
} from '../../../shared/reception/month-close.ts'
import type { MonthFigures } from '../../../shared/reception/month-figures.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { findMonthClose } from './month-close.sql.ts'
import type { MonthActRow } from './month-close-row.ts'
import { receivedIn, sumsOf } from './month-figures.sql.ts'
import { spanFor } from './month-figures.ts'
import { dueOn, monthBeside, monthDueAfter, type Period, periodOf } from './month-period.ts'

/** What the figures ask to be written about; a month without complaints asks for its 特点 alone. */
export function missingFor(texts: Analysis, { totals }: MonthFigures, previousMeasures: string | null): string[] {
  const asked: Readonly<Record<AnalysisField, boolean>> = {
    features: true,
    repeats: totals.hot + totals.repeated > 0,
    causes: totals.received > 0,
    measures: totals.received > 0,
    verification: previousMeasures !== null,
    unsettled: totals.open > 0,
  }
  return analysisFields.filter((field) => asked[field] && texts[field] === null).map((field) => analysisLabels[field])
}

interface Standing {
  readonly state: MonthState
  readonly month: string
  readonly period: Period
  readonly acts: readonly MonthActRow[]
}

export function actionsOf(context: QueryContext, { state, month, period }: Standing): MonthAction[] {
  const maker = hasRole(context, ['receptionist', 'customerServiceSupervisor'])
  const opens = context.today >= `${dueOn(month, period.reading).slice(0, 7)}-20`
  const rules: readonly (readonly [MonthAction, boolean])[] = [
    ['submit', maker && state === 'draft' && opens],
    ['review', state === 'submitted' && hasRole(context, ['customerServiceSupervisor'])],
    ['sign', state === 'reviewed' && hasRole(context, ['projectManager'])],
    ['amend', maker && state === 'draft'],
    ['return', (state === 'submitted' || state === 'reviewed') && hasRole(context, receptionSupervision)],
    ['enterBase', state !== 'signed' && hasRole(context, receptionSupervision)],
    ['print', true],
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

const countdownFrom = 20
const oneDay = 86_400_000

/** A month's table that is not signed, and when it must be. */
export interface MonthStanding {
  readonly month: string
  readonly state: MonthState
  /** Civil dates: the 20th from which it counts down, and the 25th. */
  readonly opensOn: string
  readonly dueOn: string
}

/** A month that should have been signed by then; one about which this desk knows nothing is nobody's duty. */
function unsigned(context: QueryContext, month: string): (MonthStanding & { readonly period: Period }) | null {
  const { db, siteId, today } = context
  const row = findMonthClose(db, siteId, month)
  if (row?.state === 'signed') return null
  const period = periodOf(context, month, row)
  const due = dueOn(month, period.reading)
  if (due < today && !row && receivedIn(db, spanFor(context, period)) === 0) return null
  return { month, state: row?.state ?? 'draft', opensOn: `${due.slice(0, 7)}-${countdownFrom}`, dueOn: due, period }
}

/** What is still owed of a month that is late, or else, from the 20th on, of the one that falls due. */
function unsignedNow(context: QueryContext) {
  const { today } = context
  const next = monthDueAfter(today, context.settings.monthClose.reading)
  const late = unsigned(context, monthBeside(next, -1))
  if (late) return late
  const day = Number(civilDateOf(context.now).slice(8))
  return day >= countdownFrom && day <= 25 ? unsigned(context, next) : null
}

/** The same without its figures, which cost a walk through the month. */
export function monthStanding(context: QueryContext): MonthStanding | null {
  return unsignedNow(context)
}

/** 每月 25 日前 (1: 4.9), with what the table will say. */
export function monthOwed(context: QueryContext) {
  const found = unsignedNow(context)
  if (found === null) return null
  const { month, dueOn: due, state, period } = found
  const { totals } = sumsOf(context.db, spanFor(context, period))
  return {
    ...{ month, dueOn: due, daysLeft: Math.round((Date.parse(due) - Date.parse(context.today)) / oneDay), state },
    ...{ received: totals.received, unjudged: totals.unjudged, open: totals.open },
    toCallBack: totals.toCallBack - totals.calledBack,
  }
}
