import { type Role, receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import type { LostFoundAction } from '../../../shared/reception/lost-found.ts'
import type { ItemRow } from './lost-found.sql.ts'
import { holdWords, isDue } from './lost-found-hold.ts'

type Standing = Pick<ItemRow, 'state' | 'nature' | 'kind' | 'food' | 'holdUntil' | 'noticeApprovedAt' | 'noticeOn' | 'matchId'>

/** Why no notice is put up for it; `null`: one is. */
export function noticeRefusal({ kind }: Pick<Standing, 'kind'>): string | null {
  if (kind === 'contraband') return '违禁危险品不招领：请立即报警并移交公安'
  if (kind === 'food') return '食品不张贴招领启事，按保管期限处理；失主来找可以直接认领'
  return null
}

function nextForHeld(item: Standing, now: number): string {
  const { kind, food, holdUntil, noticeApprovedAt, noticeOn, matchId } = item
  if (holdUntil === null) return ''
  const until = holdWords(holdUntil)
  const due = isDue(item, now)
  if (kind === 'contraband') return '立即报警，移交公安'
  if (kind === 'food') return due ? '到期，双签销毁' : food === 'sealed' ? `${until} 前无人认领则红线注明销毁` : `保管至 ${until}`
  if (matchId !== null) return due ? '通知失主；已到期，移交公安' : '已对上报失，通知失主认领'
  if (due) return '期满，移交公安'
  if (noticeApprovedAt === null) return '招领启事待项目经理批准'
  return noticeOn === null ? '发布招领启事' : `招领中，保管至 ${until}`
}

/** What the desk does next, in words; empty when nothing is left to do. */
export function nextStep(item: Standing, now: number): string {
  if (item.state === 'held') return nextForHeld(item, now)
  if (item.state !== 'sought') return ''
  return item.matchId === null ? '留意拾获登记' : '已对上拾获，通知失主认领'
}

interface Caller {
  readonly roles: readonly Role[]
}

/** What this person may do with it now; every command checks the same rules again. */
export function lostFoundActions(item: Standing, now: number, caller: Caller): LostFoundAction[] {
  const may = (roles: readonly Role[]) => caller.roles.some((role) => roles.includes(role))
  const held = item.state === 'held'
  const sought = item.state === 'sought'
  const noticed = held && noticeRefusal(item) === null
  const rules: readonly (readonly [LostFoundAction, readonly Role[], boolean])[] = [
    ['approveNotice', ['projectManager'], noticed && item.noticeApprovedAt === null],
    ['publish', receptionDesk, noticed && item.noticeApprovedAt !== null],
    ['claim', receptionDesk, held && item.kind !== 'contraband'],
    ['transfer', receptionDesk, held && item.kind !== 'food'],
    ['keepOn', receptionDesk, held && item.kind !== 'food' && isDue(item, now)],
    ['dispose', receptionDesk, held && item.kind === 'food' && isDue(item, now)],
    ['match', receptionDesk, held || sought],
    ['returned', receptionDesk, sought],
    ['withdraw', receptionDesk, sought],
    ['amend', receptionDesk, held || sought],
    ['void', receptionSupervision, held || sought],
  ]
  return rules.filter(([, roles, possible]) => possible && may(roles)).map(([action]) => action)
}
