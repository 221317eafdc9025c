import type { z } from 'zod'
import { addMonths, civilDateOf } from '../../../shared/calendar.ts'
import { contactWords } from '../../../shared/leasing/follow-up-words.ts'
import type { followUps as contract } from '../../../shared/leasing/follow-ups.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { history, list, overview, review } from './follow-up-list.ts'
import { changeFollowUp, daysFrom, endFollowUp, planNext } from './follow-up-plan.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import { findFollowUp } from './follow-ups.sql.ts'
import { write } from './prospect-register.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectById, recordProspectEvent } from './prospect-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

interface Due {
  readonly row: FollowUpRow
  readonly prospect: ProspectRow
}

/** What is due, for whoever may see its prospect. @throws NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED */
function dueAt(context: CommandContext, { id, rev }: { readonly id: string; readonly rev: number }): Due {
  const row = findFollowUp(context.db, context.siteId, id)
  if (!row) throw notFound('跟进')
  const prospect = prospectById(context, row.prospectId)
  checkRev(row, rev)
  if (row.state !== 'open') throw new AppError('REFUSED', `客户 ${prospect.serial} 的这次跟进已经结束，没有再记；请刷新列表`)
  return { row, prospect }
}

/** The row as it stands after its prospect's service has run. */
const answer = (context: CommandContext, { id, rev }: FollowUpRow) => ({
  id,
  rev: findFollowUp(context.db, context.siteId, id)?.rev ?? rev,
})

function record(context: CommandContext, { channel, at, result, earlyReason, ...known }: Input<'record'>) {
  const { row, prospect } = dueAt(context, known)
  write(context, { id: prospect.id, kind: channel, at, text: result, earlyReason })
  return answer(context, row)
}

/** Nobody puts a prospect off for years by a slip of the key. */
const farthestMonths = 12

function reschedule(context: CommandContext, { date, reason, ...known }: Input<'reschedule'>) {
  const { row, prospect } = dueAt(context, known)
  if (date < context.today) throw invalid('date', '日期已经过去，请选今天或以后')
  if (date > addMonths(context.today, farthestMonths)) throw invalid('date', `最远 ${farthestMonths} 个月，请核对日期`)
  if (row.step === 0 && date <= civilDateOf(row.basedOn)) throw invalid('date', '来访当天不致电（规程 篇2 10.2），请选以后的日期')
  const { from, until } = daysFrom(context, date)
  const after = changeFollowUp(context, row, {
    ...{ dueFrom: from, dueUntil: until, movedReason: reason, movedBy: signedIn(context).name, flaggedAt: context.now },
  })
  const was = contactWords({ step: row.step, from: row.dueFrom, until: row.dueUntil }, context.today)
  recordProspectEvent(context, prospect.id, { kind: 'system', text: `跟进改到 ${date}（原为：${was}），原因：${reason}` })
  return { id: after.id, rev: after.rev }
}

function skip(context: CommandContext, { reason, ...known }: Input<'skip'>) {
  const { row, prospect } = dueAt(context, known)
  const after = endFollowUp(context, row, { state: 'skipped', words: reason })
  planNext(context, after, context.now)
  recordProspectEvent(context, prospect.id, { kind: 'system', text: `跳过一次跟进，原因：${reason}` })
  return { id: after.id, rev: after.rev }
}

/** 跟进 (2: 10.2, 10.3). */
export const followUps: FeatureServices<'followUps'> = { list, overview, history, review, record, reschedule, skip }
