import { addDays, addMonths, civilDateOf, minute } from '../../../shared/calendar.ts'
import type { FigureSpan } from '../../../shared/figures/figure-span.ts'
import { medianOf, shareOf } from '../../../shared/figures/reckoning.ts'
import { minutesCounted } from '../../../shared/visits/elapsed.ts'
import type { Readiness, Spending, VisitCount, VisitFigure, VisitFiguresAsked } from '../../../shared/visits/visit-figures.ts'
import { countedDepartments, guestKinds, visitLevels } from '../../../shared/visits/visit-words.ts'
import type { QueryContext } from '../context.ts'
import { figurePeriod } from '../figures/figure-period.ts'
import type { FeatureServices } from '../services.ts'
import { budgetOf } from './visit-detail.ts'
import { type CountedPreparation, type CountedVisit, preparationsIn, visitsIn } from './visit-figures.sql.ts'

/** Each month in which there was something, as far as it lies in the period, the first first. */
function byMonth<Row, Figures>(
  { from, until }: FigureSpan,
  rows: readonly Row[],
  at: (row: Row) => number,
  figuresOf: (rows: readonly Row[]) => Figures,
) {
  const months = Map.groupBy(rows, (row) => civilDateOf(at(row)).slice(0, 7))
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, of]) => {
      const first = `${month}-01`
      const last = addDays(addMonths(first, 1), -1)
      return { month, from: first < from ? from : first, until: last > until ? until : last, ...figuresOf(of) }
    })
}

const sumOf = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

function readinessOf(rows: readonly CountedPreparation[]): Readiness {
  const done = rows.flatMap(({ elapsed, limitMinutes }) => (elapsed === null ? [] : [{ elapsed, limitMinutes }]))
  const within = done.filter(({ elapsed, limitMinutes }) => elapsed <= limitMinutes * minute).length
  const never = rows.filter(({ elapsed, closed }) => elapsed === null && closed === 1).length
  const minutes = done.map(({ elapsed }) => minutesCounted(elapsed))
  return {
    ...{ told: rows.length, within, late: done.length - within, open: rows.length - done.length },
    median: medianOf(minutes),
    longest: minutes.length === 0 ? null : Math.max(...minutes),
    share: shareOf(within, done.length + never),
  }
}

/** 20 分钟内完成所有准备工作 (3: 4.2), each department by the month of its notice. */
function preparations(asked: VisitFiguresAsked, rows: readonly CountedPreparation[]): VisitFigure['preparations'] {
  return countedDepartments.map((department) => {
    const own = rows.filter((row) => row.department === department)
    return { department, months: byMonth(asked, own, ({ notifiedAt }) => notifiedAt, readinessOf), whole: readinessOf(own) }
  })
}

const standing = (rows: readonly CountedVisit[]) => rows.filter(({ state }) => state !== 'cancelled')

function countOf(rows: readonly CountedVisit[]): VisitCount {
  const came = standing(rows)
  return { count: came.length, visitors: sumOf(came.map(({ visitors }) => visitors)), cancelled: rows.length - came.length }
}

function spendingOf(context: QueryContext, rows: readonly CountedVisit[]): Spending {
  const came = standing(rows).map((row) => ({ spent: row.spent, budget: budgetOf(context, row) }))
  const recorded = came.filter(({ spent }) => spent !== null)
  return {
    ...{ count: came.length, cancelled: rows.length - came.length },
    budgeted: came.filter(({ budget }) => budget !== null).length,
    budget: sumOf(came.map(({ budget }) => budget)),
    recorded: recorded.length,
    spent: sumOf(recorded.map(({ spent }) => spent)),
    budgetOfRecorded: sumOf(recorded.map(({ budget }) => budget)),
    over: recorded.filter(({ spent, budget }) => spent !== null && budget !== null && spent > budget).length,
  }
}

function read(context: QueryContext, { from, until }: VisitFiguresAsked): VisitFigure {
  const period = { siteId: context.siteId, ...figurePeriod({ from, until }) }
  const rows = visitsIn(context.db, period)
  const spendingIn = (some: readonly CountedVisit[]) => spendingOf(context, some)
  return {
    ...{ from, until },
    preparations: preparations({ from, until }, preparationsIn(context.db, period)),
    kinds: guestKinds.map((kind) => ({ kind, ...countOf(rows.filter(({ guestKind }) => guestKind === kind)) })),
    levels: [...visitLevels, null].map((level) => ({ level, ...countOf(rows.filter((row) => row.level === level)) })),
    whole: countOf(rows),
    money: { months: byMonth({ from, until }, rows, ({ arrivesAt }) => arrivesAt, spendingIn), whole: spendingIn(rows) },
  }
}

/** 参观接待统计 (3: 4.2, 4.6; domain 2.10): computed from the records each time, kept nowhere. */
export const visitFigures: FeatureServices<'visitFigures'> = { read }
