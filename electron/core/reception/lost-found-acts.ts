import type { z } from 'zod'
import { civilDateOf, civilTimeOf } from '../../../shared/calendar.ts'
import type { lostFound as contract } from '../../../shared/reception/lost-found.ts'
import { noticeWayLabels } from '../../../shared/reception/lost-found-words.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import { refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import type { ItemRow } from './lost-found.sql.ts'
import { noticeRefusal } from './lost-found-gate.ts'
import { holdWords, isDue } from './lost-found-hold.ts'
import { answer, changeItem, itemAt, refuseEnded, refuseUnheld } from './lost-found-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

function refuseNotice(item: ItemRow): void {
  const refusal = noticeRefusal(item)
  if (refusal !== null) throw refused(refusal)
}

/** The manager decides that, and how, an owner is looked for (domain F4, 12). */
export function approveNotice(context: CommandContext, input: Input<'approveNotice'>) {
  const item = itemAt(context, input)
  refuseUnheld(item, '招领')
  refuseNotice(item)
  if (item.noticeApprovedAt !== null) throw refused(`招领启事已由${item.noticeApprovedBy ?? '项目经理'}批准`)
  const { name } = signedIn(context)
  const changes = { noticeApprovedBy: name, noticeApprovedAt: context.now }
  return answer(changeItem(context, item, changes, { at: context.now, text: `${name}批准招领启事` }))
}

/** 招领方式与公告日期. The year of the statute counts from the first day on which it was public. */
export function publish(context: CommandContext, input: Input<'publish'>) {
  const item = itemAt(context, input)
  refuseUnheld(item, '招领')
  refuseNotice(item)
  if (item.noticeApprovedAt === null) {
    throw refused('还不能发布招领启事：尚未经项目经理批准', ['招领启事待项目经理批准'])
  }
  if (input.on > context.today) throw invalid('on', `公告日期不能晚于今天(${context.today})`)
  const receivedOn = civilDateOf(item.receivedAt)
  if (input.on < receivedOn) throw invalid('on', `公告日期不能早于收到日期(${receivedOn})`)
  const ways = [...new Set(input.ways)]
  const noticeOn = item.noticeOn !== null && item.noticeOn < input.on ? item.noticeOn : input.on
  const text = `${input.on} 发布招领启事：${ways.map((way) => noticeWayLabels[way]).join('、')}`
  return answer(changeItem(context, item, { noticeWays: JSON.stringify(ways), noticeOn }, { at: context.now, text }))
}

/** 移交公安, the normal end (民法典 314, domain 2.7); what is due for it at once or by its period needs no reason. */
export function transfer(context: CommandContext, input: Input<'transfer'>) {
  const item = itemAt(context, input)
  refuseUnheld(item, '移交')
  if (item.kind === 'food') throw refused('食品不移交公安：到期按规定双签销毁')
  const at = stepTime(input.at, { now: context.now, what: '移交', notBefore: item.receivedAt, since: '收到' })
  const early = !isDue(item, at)
  if (early && input.earlyReason === null) {
    throw invalid('earlyReason', `保管期限到 ${holdWords(item.holdUntil ?? at)}，提前移交请写明原因`)
  }
  const reason = early ? `，提前移交：${input.earlyReason}` : ''
  const ending = `移交${input.to}，回执 ${input.receipt}${reason}`
  const { to: transferredTo, receipt: transferReceipt } = input
  const changes = { state: 'transferred', transferredTo, transferReceipt, endedAt: at, ending } as const
  return answer(changeItem(context, item, changes, { at, text: ending }))
}

/** 移交失败续存: it stays, and stays due. */
export function keepOn(context: CommandContext, input: Input<'keepOn'>) {
  const item = itemAt(context, input)
  refuseUnheld(item, '移交')
  if (item.kind === 'food') throw refused('食品不移交公安：到期按规定双签销毁')
  if (!isDue(item, context.now)) throw refused(`保管期限未到(${holdWords(item.holdUntil ?? context.now)})，还无须移交`)
  return answer(changeItem(context, item, {}, { at: context.now, text: `移交失败，继续保管：${input.reason}` }))
}

/** 易腐销毁: food only, not before its time, and two sign (domain 2.7, 4.5). */
export function dispose(context: CommandContext, input: Input<'dispose'>) {
  const item = itemAt(context, input)
  refuseUnheld(item, '销毁')
  if (item.kind !== 'food') throw refused('只有食品到期可以销毁；其他物品无人认领一律移交公安，不得自行处置')
  const at = stepTime(input.at, { now: context.now, what: '处理', notBefore: item.receivedAt, since: '收到' })
  if (!isDue(item, at)) throw refused(`还不能销毁：保管到 ${holdWords(item.holdUntil ?? at)}，期间失主可来认领`)
  const signers = [...new Set(input.signers)]
  if (signers.length < 2) throw invalid('signers', '销毁须两人签名(双签)')
  const ending = `${input.how}，${signers.join('、')}双签`
  return answer(changeItem(context, item, { state: 'disposed', endedAt: at, ending }, { at, text: `易腐销毁：${ending}` }))
}

function refuseNotSought(item: ItemRow): void {
  refuseEnded(item)
  if (item.state !== 'sought') throw refused(`${item.serial} 在前台保管，请用「认领」登记交还`)
}

/** 寻回 of what was reported missing. */
export function returned(context: CommandContext, input: Input<'returned'>) {
  const item = itemAt(context, input)
  refuseNotSought(item)
  const at = stepTime(input.at, { now: context.now, what: '寻回', notBefore: item.happenedAt, since: '遗失' })
  const changes = { state: 'returned', endedAt: at, ending: input.how } as const
  return answer(changeItem(context, item, changes, { at, text: `寻回：${input.how}` }))
}

/** 撤销报失 */
export function withdraw(context: CommandContext, input: Input<'withdraw'>) {
  const item = itemAt(context, input)
  refuseNotSought(item)
  const changes = { state: 'withdrawn', endedAt: context.now, ending: input.reason } as const
  return answer(changeItem(context, item, changes, { at: context.now, text: `撤销报失：${input.reason}` }))
}

/** Registered by mistake. The thing itself must not leave by this door: the reason stands on the form. */
export function voidItem(context: CommandContext, input: Input<'void'>) {
  const item = itemAt(context, input)
  refuseEnded(item)
  const { name } = signedIn(context)
  const ending = `${input.reason}(${name} ${civilTimeOf(context.now)})`
  const changes = { state: 'voided', endedAt: context.now, ending, matchId: null } as const
  return answer(changeItem(context, item, changes, { at: context.now, text: `作废：${input.reason}` }))
}
