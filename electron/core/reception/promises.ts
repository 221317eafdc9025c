import type { z } from 'zod'
import { addDays, addMonths, civilDateOf, civilTimeOf, instantOf } from '../../../shared/calendar.ts'
import type { promises as contract, PromiseFilter } from '../../../shared/reception/promises.ts'
import { isAccount } from '../access/accounts.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { makePromise, openPromiseAt, settlePromise } from './promise-steps.ts'
import { type PromiseRow, promiseLines, promisesKept, stillOpen } from './promises.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: PromiseRow) => ({ id, rev })

function checkDue(context: QueryContext, dueAt: number): void {
  if (dueAt <= context.now) throw invalid('dueAt', `承诺的时间须晚于现在(${civilTimeOf(context.now)})，请核对`)
}

function make(context: CommandContext, { caseId, what, owner, dueAt }: Input<'make'>) {
  const row = caseById(context, caseId)
  if (row.state === 'struckOff') throw refused('这条记录已注销，不能再记承诺；确需继续请客服主管或项目经理重新打开')
  checkDue(context, dueAt)
  if (owner.accountId !== null && !isAccount(context, owner.accountId)) {
    throw invalid('owner.name', '没有这位员工，请重新选择，或直接写姓名、部门')
  }
  return answer(makePromise(context, { caseId, slipId: null, what, owner: owner.name, ownerId: owner.accountId, dueAt }))
}

function settle(context: CommandContext, { outcome, comment, at: said, ...known }: Input<'settle'>) {
  const promise = openPromiseAt(context, known)
  if (outcome !== 'kept' && comment === null) throw invalid('comment', '请写明原因')
  const at = stepTime(said, { now: context.now, what: '兑现', notBefore: promise.promisedAt, since: '承诺' })
  return answer(settlePromise(context, promise, { state: outcome, at, comment }))
}

function move(context: CommandContext, { dueAt, reason, ...known }: Input<'move'>) {
  const before = openPromiseAt(context, known)
  checkDue(context, dueAt)
  settlePromise(context, before, { state: 'moved', at: context.now, comment: reason })
  const { caseId, slipId, what, owner, ownerId } = before
  return answer(makePromise(context, { caseId, slipId, what, owner, ownerId, dueAt }))
}

function conditionOf({ state, late, from, until }: PromiseFilter, now: number) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value> = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  if (state.length === 1 && state[0] === 'open') ask(stillOpen)
  else if (state.length > 0) ask('p.state IN (SELECT value FROM json_each(@states))', { states: JSON.stringify(state) })
  if (late) ask(`coalesce(p.settledAt, @now) > p.dueAt AND p.state NOT IN ('moved', 'withdrawn')`, { now })
  if (from !== null) ask('p.dueAt >= @from', { from: instantOf(from) })
  if (until !== null) ask('p.dueAt < @until', { until: instantOf(addDays(until, 1)) })
  return { where, parameters }
}

/** @throws INVALID */
function afterOf(key: string): { readonly afterAt: number; readonly afterId: string } {
  const [at = '', id, rest] = key.split('.')
  if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId: id }
}

/** From the first of this month up to the end of it, UTC ms. */
function monthOf(now: number) {
  const first = `${civilDateOf(now).slice(0, 7)}-01`
  return { from: instantOf(first), until: instantOf(addMonths(first, 1)) }
}

function list(context: QueryContext, { after, limit, ...filter }: Input<'list'>) {
  const { db, siteId, now } = context
  const { where, parameters } = conditionOf(filter, now)
  const beyond = after === null ? null : afterOf(after)
  const rows = promiseLines(db, {
    siteId,
    where: beyond ? [...where, '(p.dueAt, p.id) > (@afterAt, @afterId)'] : where,
    parameters: { ...parameters, ...beyond },
    limit: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    promises: shown,
    next: rows.length > limit && last ? `${last.dueAt}.${last.id}` : null,
    month: promisesKept(db, { siteId, now, ...monthOf(now) }),
  }
}

/** 承诺簿: every promised time has an owner and a due time, and it is on record what became of it (1: 4.3, 4.7). */
export const promises: FeatureServices<'promises'> = { list, make, settle, move }
