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

/** A month that should have been signed by then; one about which this desk knows nothing is nobody's duty. */
function owed(context: QueryContext, month: string) {
  const { db, siteId, today } = context
  const row = findMonthClose(db, siteId, month)
  if (row?.state === 'signed') return null
  const period = periodOf(context, month, row)
  const due = dueOn(month, period.reading)
  const late = due < today
  if (late && !row && receivedIn(db, spanFor(context, period)) === 0) return null
  const { totals } = sumsOf(db, spanFor(context, period))
  return {
    ...{ month, dueOn: due, daysLeft: Math.round((Date.parse(due) - Date.parse(today)) / oneDay), state: row?.state ?? 'draft' },
    ...{ received: totals.received, unjudged: totals.unjudged, open: totals.open },
    toCallBack: totals.toCallBack - totals.calledBack,
  }
}

/** 每月 25 日前 (1: 4.9): what is still owed of a month that is late, or else, from the 20th on, of the one that falls due. */
export function monthOwed(context: QueryContext) {
  const { today } = context
  const { reading } = context.settings.monthClose
  const next = monthDueAfter(today, reading)
  const late = owed(context, monthBeside(next, -1))
  if (late) return late
  const day = Number(civilDateOf(context.now).slice(8))
  return day >= countdownFrom && day <= 25 ? owed(context, next) : null
}
