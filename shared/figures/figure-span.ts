import { civilDate } from '../fields.ts'

/** The first and the last day of what is counted, as an answer and as what is asked for. */
export const figureSpan = { from: civilDate, until: civilDate }

export interface FigureSpan {
  readonly from: string
  readonly until: string
}

/** A longer period is no period. */
export const mostDays = 1096
