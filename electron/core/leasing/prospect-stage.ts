import type { z } from 'zod'
import { leasingDesk } from '../../../shared/access/roles.ts'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type Disclosed, refusalOf } from '../../../shared/leasing/disclosure.ts'
import {
  type endStages,
  isEnd,
  lostReasonLabels,
  type Stage,
  stageLabels,
  stages,
} from '../../../shared/leasing/prospect-words.ts'
import type { prospects as contract } from '../../../shared/leasing/prospects.ts'
import { checklistOf, checklistWords } from '../../../shared/leasing/stage-checklist.ts'
import { accounts } from '../access/accounts.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import { standingOf } from './prospect-class.ts'
import { insertTick, removeTick, ticksOfProspect } from './prospect-history.sql.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectAt, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { handOverHolds, releaseHoldsOf } from './suite-holds.ts'
import { endWaiting } from './waiting-entry.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: ProspectRow) => ({ id, rev })

/** What a stage takes for granted that may be shown. */
const takesForGranted: Partial<Readonly<Record<Stage, Disclosed>>> = { viewed: 'viewing', approval: 'concessions' }

type Move = Pick<Input<'move'>, 'reason' | 'note'> & { readonly stage: Stage }

/** @throws INVALID, REFUSED */
function mustFit(before: ProspectRow, { stage, reason, note }: Move): void {
  if (stage === before.stage) throw new AppError('REFUSED', `客户 ${before.serial} 已经在「${stageLabels[stage]}」，不用再移`)
  const what = takesForGranted[stage]
  const refusal = what === undefined ? null : refusalOf(standingOf(before), what)
  if (refusal !== null) throw new AppError('REFUSED', refusal)
  if ((stage === 'lost' || stage === 'waiting') && reason === null) {
    throw invalid('reason', `移到「${stageLabels[stage]}」请选择原因（规程 篇2 10.4）`)
  }
  if (isEnd(before.stage) && note === null) {
    throw invalid('note', `从「${stageLabels[before.stage]}」移回请写明原因`)
  }
}

/** For whatever else moves a prospect on, such as a viewing; to 候租 once it is on the list. @throws INVALID, REFUSED */
export function moveProspect(context: CommandContext, before: ProspectRow, said: Move): ProspectRow {
  mustFit(before, said)
  const { stage, note } = said
  const over = stage === 'lost' || stage === 'waiting'
  const reason = over ? said.reason : null
  const after = changeProspect(context, before, {
    ...{ stage, stageSince: context.now, lostReason: reason, lostNote: over ? note : null },
  })
  const why = [reason === null ? null : lostReasonLabels[reason], note].filter((part) => part !== null).join('，')
  const text = `阶段：${stageLabels[before.stage]} → ${stageLabels[stage]}${why === '' ? '' : `（${why}）`}`
  recordProspectEvent(context, after.id, { kind: 'system', text })
  if (over) releaseHoldsOf(context, after.id, stageLabels[stage])
  if (before.stage === 'waiting') endWaiting(context, after.id, note ?? stageLabels[stage])
  return after
}

/** On to `stage` unless it is further already or over: what a viewing or a quotation brings about by itself. */
export function advanceProspect(
  context: CommandContext,
  before: ProspectRow,
  stage: Exclude<Stage, (typeof endStages)[number]>,
): ProspectRow {
  if (isEnd(before.stage) || stages.indexOf(before.stage) >= stages.indexOf(stage)) return before
  return moveProspect(context, before, { stage, reason: null, note: null })
}

export function move(context: CommandContext, { id, rev, ...said }: Input<'move'>) {
  return answer(moveProspect(context, prospectAt(context, { id, rev }), said))
}

type Tick = Pick<Input<'tick'>, 'id' | 'item' | 'done'> & Partial<Pick<Input<'tick'>, 'reason'>>

/** One point of a checklist; two desks may tick at once, so no version is asked for. */
export function tick(context: CommandContext, { id, item, done, reason = null }: Tick) {
  const before = prospectById(context, id)
  const { stage, words } = checklistWords(item)
  if (!checklistOf(stage, standingOf(before)).includes(item)) {
    throw new AppError('REFUSED', `「${words}」不适用于这类客户，没有勾选`)
  }
  const { accountId, name } = signedIn(context)
  const known = ticksOfProspect(context.db, before.id).find((one) => one.item === item)
  if ((known !== undefined) === done) return answer(before)
  const row = { id: context.newId(), siteId: context.siteId, prospectId: before.id, item, at: context.now }
  if (known) {
    if (reason === null) throw invalid('reason', `请填写取消「${words}」的原因；原来由${known.by}勾选，没有改动`)
    removeTick(context.db, before.id, item)
    const text = `取消勾选「${words}」（${known.by} ${civilTimeOf(known.at)} 勾选），原因：${reason}`
    recordProspectEvent(context, before.id, { kind: 'system', text })
  } else insertTick(context.db, { ...row, byId: accountId, by: name })
  context.record({ feature: 'prospects', id: before.id, before: { [item]: !done }, after: { [item]: done } })
  return answer(changeProspect(context, before, {}))
}

/** To another officer; from then on it is theirs alone. @throws INVALID */
export function handOver(context: CommandContext, { id, rev, toId, reason }: Input<'handOver'>) {
  const before = prospectAt(context, { id, rev })
  const desk: readonly string[] = leasingDesk
  const person = accounts
    .names(context, {})
    .people.find((one) => one.id === toId && one.roles.some((role) => desk.includes(role)))
  if (!person) throw invalid('toId', '请选择招商部的同事')
  if (person.id === before.ownerId) throw invalid('toId', `客户 ${before.serial} 已经由${person.name}负责`)
  const after = changeProspect(context, before, { ownerId: person.id, owner: person.name })
  const text = `客户移交：${before.owner} → ${person.name}，原因：${reason}`
  recordProspectEvent(context, after.id, { kind: 'system', text })
  handOverHolds(context, after.id, person)
  return answer(after)
}

/** 谈判记录 (2: 9.1): what was said in the meeting room. */
export function negotiate(context: CommandContext, { id, at, text }: Input<'negotiate'>) {
  const before = prospectById(context, id)
  if (at !== null && at > context.now) throw invalid('at', '谈判时间不能晚于现在，请核对日期和时间')
  recordProspectEvent(context, before.id, { kind: 'negotiation', at: at ?? context.now, negotiation: text })
  context.record({ feature: 'prospects', id: before.id, before: null, after: { negotiation: '已记' } })
  return answer(changeProspect(context, before, {}))
}
