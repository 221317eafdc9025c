import { z } from 'zod'
import { receptionReaders } from '../access/roles.ts'
import { civilDate, id, instant, pageKey, pageSize } from '../fields.ts'
import { query } from '../procedure.ts'
import { caseSummary } from './cases.ts'
import { grade } from './complaint-words.ts'
import { callBackMethod, category, satisfaction } from './words.ts'

/** A matter whose owner is still to be asked. */
export const callBackWaiting = caseSummary.extend({
  grade: grade.nullable(),
  dueAt: instant,
  callBackDueAt: instant,
  /** Which call-back it will be. */
  round: z.int(),
  /** Why the caller of this query may not be the one who calls; `null`: may. */
  refusal: z.string().nullable(),
})
export type CallBackWaiting = z.infer<typeof callBackWaiting>

/** A line of the 《回访记录表》 (domain F8). */
export const callBackLine = z.object({
  id,
  caseId: id,
  at: instant,
  /** 派工单号: the slip of the matter, or else the number of its line in the ledger. */
  slipSerial: z.string(),
  category,
  room: z.string().nullable(),
  /** 受访人 */
  respondent: z.string().nullable(),
  satisfaction,
  method: callBackMethod,
  round: z.int(),
  comment: z.string().nullable(),
  by: z.string(),
})
export type CallBackLine = z.infer<typeof callBackLine>

export const callBackFilter = z.object({
  satisfaction: z.array(satisfaction).max(3),
  category: z.array(category).max(7),
  /** Days of the call, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type CallBackFilter = z.infer<typeof callBackFilter>

export const anyCallBack: CallBackFilter = { satisfaction: [], category: [], from: null, until: null }

export const callBacks = {
  /** 重大 first, then 重要, then the rest; within each the next to fall due first. */
  queue: query({
    access: receptionReaders,
    input: z.object({ after: pageKey, limit: pageSize }),
    output: z.object({ waiting: z.array(callBackWaiting), next: pageKey, total: z.int(), late: z.int() }),
  }),
  /** What was answered, the latest first. */
  list: query({
    access: receptionReaders,
    input: callBackFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({
      callBacks: z.array(callBackLine),
      next: pageKey,
      /** Over the whole filter. */
      counts: z.object({ satisfied: z.int(), fairly: z.int(), dissatisfied: z.int() }),
    }),
  }),
}
