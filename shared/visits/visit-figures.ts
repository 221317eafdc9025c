import { z } from 'zod'
import { visitsReaders } from '../access/roles.ts'
import { civilDate } from '../fields.ts'
import { figureSpan } from '../figures/figure-span.ts'
import { fen } from '../money.ts'
import { query } from '../procedure.ts'
import { countedDepartment, guestKind, visitLevel } from './visit-words.ts'

const count = z.int()
/** 准备用时 as the board shows it: a minute that was begun counts. */
const minutes = z.int().nullable()
/** Hundredths of a percent; `null`: of nothing. */
const share = z.int().nullable()

const readiness = z.object({
  /** Notices to the department. */
  told: count,
  /** Done within the minutes it was given, and after them. */
  ...{ within: count, late: count },
  /** Not done: still being prepared, or never reported although the visit is closed. */
  open: count,
  ...{ median: minutes, longest: minutes },
  /** Of what is done and what was closed without it. */
  share,
})
export type Readiness = z.infer<typeof readiness>

/** Cancelled visits are counted apart and belong to no other number. */
const counted = { count, visitors: count, cancelled: count }
const visitCount = z.object(counted)
export type VisitCount = z.infer<typeof visitCount>

const spending = z.object({
  ...{ count, cancelled: count },
  /** Visits whose budget is known, and what it comes to. */
  ...{ budgeted: count, budget: fen },
  /** Visits of which it was written down what they cost, what it came to, and their budget. */
  ...{ recorded: count, spent: fen, budgetOfRecorded: fen },
  /** Visits that cost more than their budget. */
  over: count,
})
export type Spending = z.infer<typeof spending>

/** A calendar month, `2026-10`, as far as it lies in the period. */
const month = { month: z.string(), ...figureSpan }

export const visitFigure = z.object({
  ...figureSpan,
  /** By the month of the notice (3: 4.2). Without cancelled visits. */
  preparations: z.array(z.object({ department: countedDepartment, months: z.array(readiness.extend(month)), whole: readiness })),
  /** By the day of arrival. */
  kinds: z.array(z.object({ kind: guestKind, ...counted })),
  levels: z.array(z.object({ level: visitLevel.nullable(), ...counted })),
  whole: visitCount,
  money: z.object({ months: z.array(spending.extend(month)), whole: spending }),
})
export type VisitFigure = z.infer<typeof visitFigure>

export const visitFiguresAsked = z.object({ from: civilDate, until: civilDate })
export type VisitFiguresAsked = z.infer<typeof visitFiguresAsked>

/** 参观接待统计: how ready the departments were, who came, what it cost. */
export const visitFigures = {
  read: query({ access: visitsReaders, input: visitFiguresAsked, output: visitFigure }),
}
