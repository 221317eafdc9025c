import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import { changed, civilDate, id, instant, optionalText, pageKey, pageSize, requiredText, rev } from '../fields.ts'
import { command, query } from '../procedure.ts'

/** What became of a promise. Kept after its time is told apart by `settledAt`. */
export const promiseStateLabels = {
  open: '待兑现',
  kept: '已兑现',
  broken: '未兑现',
  moved: '已改期',
  withdrawn: '已撤销',
} as const
export type PromiseState = keyof typeof promiseStateLabels
export const promiseState = z.enum(Object.keys(promiseStateLabels) as readonly PromiseState[])

/** One time that somebody was promised something: an owner and a due time make it a duty (1: 4.3, 4.7). */
export const promise = z.object({
  id,
  rev,
  caseId: id,
  promisedAt: instant,
  what: z.string(),
  /** Who answers for it: a person, or a department. */
  owner: z.string(),
  ownerId: id.nullable(),
  dueAt: instant,
  state: promiseState,
  settledAt: instant.nullable(),
  settledBy: z.string().nullable(),
  /** Why it was moved, broken or withdrawn. */
  comment: z.string().nullable(),
  by: z.string(),
})
export type DeskPromise = z.infer<typeof promise>

/** With whom and about what it was made, as lists show it. */
export const promiseLine = promise.extend({
  caseSerial: z.string(),
  name: z.string().nullable(),
  room: z.string().nullable(),
})
export type PromiseLine = z.infer<typeof promiseLine>

export const promiseFilter = z.object({
  state: z.array(promiseState).max(5),
  /** Open and past its time, or kept too late. */
  late: z.boolean(),
  /** Days on which it was due, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type PromiseFilter = z.infer<typeof promiseFilter>

export const openPromises: PromiseFilter = { state: ['open'], late: false, from: null, until: null }

const owner = z.object({ accountId: id.nullable(), name: requiredText(60, '负责人') })

export const promises = {
  /** The next to fall due first. */
  list: query({
    access: receptionReaders,
    input: promiseFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({
      promises: z.array(promiseLine),
      next: pageKey,
      /** 兑现率 of the promises that fell due this month: kept in time ÷ all; those withdrawn, and those moved in time, do not count. */
      month: z.object({ kept: z.int(), due: z.int() }),
    }),
  }),
  make: command({
    access: receptionDesk,
    input: z.object({ caseId: id, what: requiredText(200, '承诺的事'), owner, dueAt: instant }),
    output: changed,
  }),
  /** 兑现, 未兑现 or 撤销. The latter two ask for a reason. */
  settle: command({
    access: receptionDesk,
    input: z.object({
      id,
      rev,
      outcome: z.enum(['kept', 'broken', 'withdrawn'], { error: '请选择结果' }),
      comment: optionalText(500),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  /** 改期: this one ends, and a new one with the new time begins. */
  move: command({
    access: receptionDesk,
    input: z.object({ id, rev, dueAt: instant, reason: requiredText(500, '改期原因') }),
    output: changed,
  }),
}
