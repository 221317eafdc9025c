import { createHash } from 'node:crypto'
import type { z } from 'zod'
import {
  type Analysis,
  type monthClose as contract,
  type MonthAct,
  monthStateLabels,
  noAnalysis,
} from '../../../shared/reception/month-close.ts'
import { monthFigures } from '../../../shared/reception/month-figures.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { difference, refused } from './case-steps.ts'
import {
  actsOf,
  dropBase,
  findMonthClose,
  insertAct,
  insertMonthClose,
  keepBase,
  lastSigned,
  updateMonthClose,
} from './month-close.sql.ts'
import type { MonthCloseRow } from './month-close-row.ts'
import { actionsOf, missingFor } from './month-duties.ts'
import { receivedIn } from './month-figures.sql.ts'
import { figuresOf } from './month-figures.ts'
import { freezeLines, records } from './month-lines.ts'
import { dueOn, monthBeside, monthDueAfter, periodOf, plainPeriod, spanOf } from './month-period.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

function figuresNow(context: QueryContext, month: string, row: MonthCloseRow | undefined) {
  if (row?.figures) return monthFigures.parse(JSON.parse(row.figures))
  return figuresOf(context, month, periodOf(context, month, row))
}

const fingerprintOf = (figures: unknown) => createHash('sha256').update(JSON.stringify(figures)).digest('base64url').slice(0, 22)

const textsOf = ({ features, repeats, causes, measures, verification, unsettled }: Analysis): Analysis => ({
  ...{ features, repeats, causes, measures, verification, unsettled },
})

/** The table of a month with everything on it. */
export function tableOf(context: QueryContext, month: string): z.input<typeof contract.get.output> {
  const row = findMonthClose(context.db, context.siteId, month)
  const period = periodOf(context, month, row)
  const figures = figuresNow(context, month, row)
  const before = findMonthClose(context.db, context.siteId, monthBeside(month, -1))
  const previousMeasures = before?.state === 'signed' ? before.measures : null
  const acts = row ? actsOf(context.db, row.id) : []
  const texts = textsOf(row ?? noAnalysis)
  return {
    ...{ month, rev: row?.rev ?? 0, state: row?.state ?? 'draft', period, dueOn: dueOn(month, period.reading) },
    ...{ countedUntil: row?.signedAt ?? context.now, figures, fingerprint: fingerprintOf(figures), ...texts, previousMeasures },
    acts: acts.map(({ act, at, by, reason }) => ({ act, at, by, reason })),
    missing: row?.state === 'signed' ? [] : missingFor(texts, figures, previousMeasures),
    actions: actionsOf(context, { state: row?.state ?? 'draft', month, period, acts }),
  }
}

/** The table as its caller knows it, begun if nobody has. @throws CONFLICT, REFUSED */
function standing(context: CommandContext, { month, rev }: { readonly month: string; readonly rev: number }): MonthCloseRow {
  const row = findMonthClose(context.db, context.siteId, month)
  if ((row?.rev ?? 0) !== rev)
    throw new AppError('CONFLICT', '这张汇总表刚刚被别人改过，您写的内容还在；请核对新内容后再保存一次')
  if (row) return row
  const { reading, from, until } = periodOf(context, month, undefined)
  return {
    ...{ id: context.newId(), siteId: context.siteId, rev: 0, month, reading, fromDate: from, untilDate: until },
    ...{ state: 'draft', ...noAnalysis, signedAt: null, figures: null },
  }
}

type Changes = Partial<Omit<MonthCloseRow, 'id' | 'siteId' | 'rev' | 'month'>>

function keep(context: CommandContext, before: MonthCloseRow, changes: Changes) {
  const after = { ...before, ...changes, rev: before.rev + 1 }
  if (before.rev === 0) insertMonthClose(context.db, after)
  else updateMonthClose(context.db, after)
  const told = difference({ ...before, figures: null }, { ...after, figures: null })
  context.record({ feature: 'monthClose', id: after.id, ...told, before: before.rev === 0 ? null : told.before })
  return { rev: after.rev }
}

function act(context: CommandContext, row: MonthCloseRow, name: MonthAct, reason: string | null = null): void {
  const { accountId, name: by } = signedIn(context)
  insertAct(context.db, row.id, { act: name, at: context.now, byId: accountId, by, reason })
}

/** @throws REFUSED unless the table is in one of these states */
function expectState({ month, state }: MonthCloseRow, allowed: readonly MonthCloseRow['state'][], what: string): void {
  if (allowed.includes(state)) return
  const then = state === 'signed' ? '数字、明细和文字不再改动，以后补登的作为下期补报' : '请刷新后看现在到了哪一步'
  throw refused(`${month} 的汇总表现在是「${monthStateLabels[state]}」，不能${what}；${then}`)
}

function amend(context: CommandContext, input: Input<'amend'>) {
  const row = standing(context, input)
  expectState(row, ['draft'], '修改')
  return keep(context, row, textsOf(input))
}

/** No month is closed before it can be, nor behind a later one that was signed. */
function checkTurn(context: CommandContext, month: string): void {
  const last = lastSigned(context.db, context.siteId)
  if (last && last.month > month) throw refused(`${last.month} 的汇总表已经审阅，不能再回头上报 ${month}；漏报的作为下期补报`)
  const opens = `${dueOn(month, context.settings.monthClose.reading).slice(0, 7)}-20`
  if (context.today < opens) throw refused(`${month} 的汇总表从 ${opens} 起才能上报；分析可以先写，写了的都会保存`)
}

function submit(context: CommandContext, input: Input<'submit'>) {
  const { month } = input
  const row = standing(context, input)
  expectState(row, ['draft'], '上报')
  checkTurn(context, month)
  const period = periodOf(context, month, row)
  const before = findMonthClose(context.db, context.siteId, monthBeside(month, -1))
  const missing = missingFor(textsOf(input), figuresNow(context, month, row), before?.state === 'signed' ? before.measures : null)
  if (missing.length > 0) throw refused(`还不能上报，请先填写：${missing.join('、')}`, missing)
  // A 客服主管 who makes the table herself has reviewed it.
  const supervisor = hasRole(context, ['customerServiceSupervisor'])
  const answer = keep(context, row, {
    ...{ ...textsOf(input), state: supervisor ? 'reviewed' : 'submitted' },
    ...{ reading: period.reading, fromDate: period.from, untilDate: period.until },
  })
  act(context, row, 'submitted')
  if (supervisor) act(context, row, 'reviewed')
  return answer
}

function review(context: CommandContext, input: Input<'review'>) {
  const row = standing(context, input)
  expectState(row, ['submitted'], '审核')
  const answer = keep(context, row, { state: 'reviewed' })
  act(context, row, 'reviewed')
  return answer
}

/** 审阅: figures, details and words are kept as they are at this moment. */
function sign(context: CommandContext, input: Input<'sign'>) {
  const { month } = input
  const row = standing(context, input)
  expectState(row, ['reviewed'], '审阅')
  const period = periodOf(context, month, row)
  const figures = figuresOf(context, month, period)
  if (fingerprintOf(figures) !== input.fingerprint) {
    throw new AppError('CONFLICT', '您看过之后数字又变了，没有签；请看过新的数字再签一次')
  }
  freezeLines(context, row.id, period)
  const answer = keep(context, row, { state: 'signed', signedAt: context.now, figures: JSON.stringify(figures) })
  act(context, row, 'signed')
  return answer
}

function giveBack(context: CommandContext, input: Input<'return'>) {
  const row = standing(context, input)
  expectState(row, ['submitted', 'reviewed'], '退回')
  const answer = keep(context, row, { state: 'draft' })
  act(context, row, 'returned', input.reason)
  return answer
}

function enterBase(context: CommandContext, { month, received, note }: Input<'enterBase'>) {
  const { db, siteId } = context
  if (findMonthClose(db, siteId, month)?.state === 'signed') throw refused(`${month} 的汇总表已经审阅，基数就是表上的数字`)
  const counted = receivedIn(db, { siteId, ...spanOf(plainPeriod(month, context.settings.monthClose.reading)) })
  if (counted > 0 && received !== null) throw refused(`${month} 软件里已有 ${counted} 件投诉，基数按这些件数计，不能手工填写`)
  if (received === null) dropBase(db, siteId, month)
  else keepBase(db, siteId, month, { received, note })
  context.record({ feature: 'monthClose', id: month, before: null, after: { month, received, note } })
  return {}
}

/** 《投诉情况月汇总表》 (1: 4.9; domain F3, 2.5). */
export const monthClose: FeatureServices<'monthClose'> = {
  get: (context, { month }) => tableOf(context, month ?? monthDueAfter(context.today, context.settings.monthClose.reading)),
  records,
  amend,
  submit,
  review,
  sign,
  return: giveBack,
  enterBase,
}
