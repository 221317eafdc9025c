import { minute } from '../../../shared/calendar.ts'
import { countedDepartments, type MoneyStanding, type PreparationStanding } from '../../../shared/visits/visit-words.ts'
import type { Reader } from '../database/handles.ts'
import type { FigurePeriod } from '../figures/figure-period.ts'
import type { PreparationRow, VisitRow } from './visit-row.ts'

interface Period extends FigurePeriod {
  readonly siteId: string
}

export interface CountedPreparation extends Pick<PreparationRow, 'department' | 'notifiedAt' | 'limitMinutes' | 'elapsed'> {
  readonly closed: 0 | 1
}

const both = countedDepartments.map((department) => `'${department}'`).join(', ')

/** Of which the departments were told in the period; of cancelled visits none. */
export function preparationsIn(db: Reader, period: Period): CountedPreparation[] {
  return db.all(
    `SELECT p.department, p.notifiedAt, p.limitMinutes, p.elapsed, v.state = 'closed' AS closed
      FROM preparations AS p INDEXED BY preparationsByNotice CROSS JOIN visits AS v ON v.id = p.visitId
      WHERE p.siteId = @siteId AND p.department IN (${both}) AND p.notifiedAt >= @from AND p.notifiedAt < @before
        AND v.state <> 'cancelled'`,
    { ...period },
  )
}

export type CountedVisit = Pick<VisitRow, 'arrivesAt' | 'state' | 'guestKind' | 'level' | 'visitors' | 'budgetPerHead' | 'spent'>

/** That were to arrive in the period, whatever became of them. */
export function visitsIn(db: Reader, period: Period): CountedVisit[] {
  return db.all(
    `SELECT arrivesAt, state, guestKind, level, visitors, budgetPerHead, spent FROM visits INDEXED BY visitsByArrival
      WHERE siteId = @siteId AND arrivesAt >= @from AND arrivesAt < @before`,
    { ...period },
  )
}

const limit = `p.limitMinutes * ${minute}`
const standings: Readonly<Record<PreparationStanding, string>> = {
  told: 'TRUE',
  judged: "(p.elapsed IS NOT NULL OR visits.state = 'closed')",
  done: 'p.elapsed IS NOT NULL',
  within: `p.elapsed <= ${limit}`,
  late: `p.elapsed > ${limit}`,
  open: 'p.elapsed IS NULL',
}

/** Parts of a statement over `visits`, by which a list finds what a figure counted. */
export const preparedWhere = (standing: PreparationStanding) =>
  `EXISTS (SELECT 1 FROM preparations AS p INDEXED BY preparationsByVisit
    WHERE p.visitId = visits.id AND p.department = @department AND p.notifiedAt >= @noticeFrom AND p.notifiedAt < @noticeBefore
      AND ${standings[standing]})`
export const levelWhere = "COALESCE(level, 'none') IN (SELECT value FROM json_each(@level))"
/** As `budgetOf`: the standard of the level unless the visit has its own. */
const budget = "visitors * COALESCE(budgetPerHead, json_extract(@budgets, '$.' || level))"
export const moneyWhere: Readonly<Record<MoneyStanding, string>> = {
  budgeted: `${budget} IS NOT NULL`,
  recorded: 'spent IS NOT NULL',
  over: `spent > ${budget}`,
}
