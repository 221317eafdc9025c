import type { z } from 'zod'
import { isGuarded } from '../../../shared/leasing/disclosure.ts'
import { isOpen, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import { leavingLabels, leavings } from '../../../shared/leasing/viewing-words.ts'
import type { viewings as contract } from '../../../shared/leasing/viewings.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { refused } from '../reception/case-steps.ts'
import { stepTime } from '../reception/case-times.ts'
import { shownByBroker } from './broker-first-viewing.ts'
import { brokerVisitById } from './broker-steps.ts'
import { standingOf } from './prospect-class.ts'
import { watchesOfProspect } from './prospect-history.sql.ts'
import { advanceProspect, tick } from './prospect-stage.ts'
import { changeProspect, contacted, recordProspectEvent } from './prospect-steps.ts'
import { beginWatch } from './prospect-watch.ts'
import { suiteById } from './suite-steps.ts'
import type { ViewingSuiteRow } from './viewing-row.ts'
import {
  changeLine,
  changeViewing,
  isOpened,
  keyIsOut,
  lineOf,
  mustShowNow,
  type OpenedViewing,
  openViewing,
} from './viewing-steps.ts'
import { insertKeyTurn, keysOutOf, keyTurnsOf } from './viewings.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** More keys than this are never out at once. */
export const mostKeysOut = 500

/** @throws REFUSED with who has the key */
function keyMustHang(context: CommandContext, suiteId: string): void {
  const taken = keysOutOf(context.db, context.siteId, mostKeysOut).find((key) => key.suiteId === suiteId)
  if (taken) throw refused(`${taken.room} 的钥匙在${taken.keyTakenBy}手里（${taken.owner}的看房），归还之前不能再领`)
}

/** Who had it before, and when, stays on the record when it is taken again. */
function keepTurn(context: CommandContext, line: ViewingSuiteRow): void {
  const { id: lineId, siteId, keyOutAt: outAt, keyTakenBy: takenBy, keyBackAt: backAt, keyBackTo: backTo } = line
  if (outAt === null || takenBy === null || backAt === null || backTo === null) return
  const turn = keyTurnsOf(context.db, [lineId]).length + 1
  insertKeyTurn(context.db, { lineId, siteId, turn, outAt, takenBy, backAt, backTo })
}

export function takeKeys(context: CommandContext, { lineIds, takenBy, clientPresent, at: said, ...known }: Input<'takeKeys'>) {
  const opened = openViewing(context, known, ['planned', 'going'], '领钥匙')
  const { row } = opened
  mustShowNow(context, opened)
  if (!clientPresent && row.brokerVisitId === null) throw invalid('clientPresent', '客户不在场，也没有带客户的中介，不能带看')
  const what = { now: context.now, what: '领钥匙' } as const
  for (const lineId of new Set(lineIds)) {
    const line = lineOf(opened, lineId)
    if (line.openedAt !== null) throw refused(`${line.room} 已经看过；要再看请另外约定`)
    keyMustHang(context, line.suiteId)
    const { state, room } = suiteById(context, line.suiteId)
    if (!isOpen(state)) throw refused(`${room} 现为「${suiteStateLabels[state]}」，不能带看`)
    keepTurn(context, line)
    const at = stepTime(said, { ...what, notBefore: line.keyBackAt ?? 0, since: '上次归还' })
    changeLine(context, line, { keyOutAt: at, keyTakenBy: takenBy, keyBackAt: null, keyBackTo: null })
  }
  return changeViewing(context, row, { state: 'going', clientPresent: clientPresent || row.clientPresent === 1 ? 1 : 0 })
}

/** They are here and see the first unit: the stage, the time-line and the call window follow (2: 8.1, 10.2). */
function begin(context: CommandContext, { row, prospect, lines }: OpenedViewing, at: number): void {
  const names = lines.filter(({ keyOutAt }) => keyOutAt !== null).map(({ room }) => room)
  const with_ = row.broker === null ? '' : `（${row.broker}，${row.clientPresent === 1 ? '客户到场' : '客户未到场'}）`
  recordProspectEvent(context, prospect.id, { kind: 'viewing', at, text: `看房 ${row.serial}：${names.join('、')}${with_}` })
  const moved = advanceProspect(context, prospect, 'viewed')
  changeProspect(context, moved, contacted(moved, 'viewing', at))
  tick(context, { id: prospect.id, item: 'features', done: true })
  const inTheHouse = watchesOfProspect(context.db, prospect.id).some(({ leftAt }) => leftAt === null)
  if (isGuarded(standingOf(prospect)) && !inTheHouse) beginWatch(context, prospect.id, at)
  if (row.brokerVisitId === null) return
  const visit = brokerVisitById(context, row.brokerVisitId)
  shownByBroker(context, visit, { prospectId: prospect.id, rooms: names, at, clientPresent: row.clientPresent === 1 })
}

/** One after the other: what was opened is locked before the next ([W:53]). */
export function open(context: CommandContext, { lineId, at: said, ...known }: Input<'open'>) {
  const opened = openViewing(context, known, ['going'], '开门；请先登记领钥匙')
  mustShowNow(context, opened)
  const line = lineOf(opened, lineId)
  if (!keyIsOut(line)) throw refused(`${line.room} 的钥匙没有领出，请先登记领钥匙`)
  if (line.openedAt !== null) throw refused(`${line.room} 已经看过`)
  const before = opened.lines.find(isOpened)
  if (before) throw refused(`${before.room} 还没有锁门；锁好一间再开下一间`)
  const locked = Math.max(line.keyOutAt ?? 0, ...opened.lines.map(({ lockedAt }) => lockedAt ?? 0))
  const at = stepTime(said, { now: context.now, what: '开门', notBefore: locked, since: '领钥匙或上一间锁门' })
  if (opened.lines.every(({ openedAt }) => openedAt === null)) begin(context, opened, at)
  const { grossArea, inUnitArea, orientation, fitOut, rentUnit, rentAsked } = suiteById(context, line.suiteId)
  changeLine(context, line, { openedAt: at, grossArea, inUnitArea, orientation, fitOut, rentUnit, rentAsked })
  return changeViewing(context, opened.row, {})
}

export function lock(context: CommandContext, { lineId, note, at: said, ...input }: Input<'lock'>) {
  const opened = openViewing(context, input, ['going'], '锁门')
  const line = lineOf(opened, lineId)
  if (!isOpened(line)) throw refused(`${line.room} 现在没有开着，不用锁`)
  const left = leavings.filter((one) => !input[one])
  if (left.length > 0 && note === null) {
    throw invalid('note', `${line.room} 还没有${left.map((one) => leavingLabels[one]).join('、')}；做不到的请写明原因`)
  }
  const at = stepTime(said, { now: context.now, what: '锁门', notBefore: line.openedAt ?? 0, since: '开门' })
  const bits = Object.fromEntries(leavings.map((one) => [one, input[one] ? 1 : 0] as const))
  changeLine(context, line, { ...bits, lockedAt: at, lockNote: note })
  return changeViewing(context, opened.row, {})
}

export function returnKeys(context: CommandContext, { lineIds, to, at: said, ...known }: Input<'returnKeys'>) {
  const opened = openViewing(context, known, ['going'], '归还钥匙')
  for (const lineId of new Set(lineIds)) {
    const line = lineOf(opened, lineId)
    if (!keyIsOut(line)) throw refused(`${line.room} 的钥匙没有领出，不用归还`)
    if (isOpened(line)) throw refused(`${line.room} 还没有锁门，锁好再归还钥匙`)
    const notBefore = line.lockedAt ?? line.keyOutAt ?? 0
    const at = stepTime(said, { now: context.now, what: '归还', notBefore, since: '锁门' })
    changeLine(context, line, { keyBackAt: at, keyBackTo: to })
  }
  const back = new Set(lineIds)
  const unseen = opened.lines.every((line) => line.openedAt === null && (back.has(line.id) || !keyIsOut(line)))
  // Nothing was seen and every key hangs again: it is an appointment as before, and may be moved or cancelled.
  return changeViewing(context, opened.row, unseen ? { state: 'planned' } : {})
}
