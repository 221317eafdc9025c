import { phoneNumbers } from '../../../shared/reception/phone.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import { supplyLabels, waveStateLabels } from '../../../shared/reception/wave-words.ts'
import type { WaveHousehold } from '../../../shared/reception/waves.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { checkRev, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import { caseById, difference, refused } from './case-steps.ts'
import { callerOfCase, callerOfRoom, callersOfPhone, insertCaller, insertWaveEvent, updateCaller } from './wave-callers.sql.ts'
import { missingOfWave } from './wave-duties.ts'
import { settleLine } from './wave-line.ts'
import type { WaveCallerRow, WaveRow } from './wave-row.ts'
import { findWave, updateWave } from './waves.sql.ts'

/** @throws NOT_FOUND */
export function waveById(context: QueryContext, id: string): WaveRow {
  const row = findWave(context.db, context.siteId, id)
  if (!row) throw notFound('停供事件')
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function waveAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): WaveRow {
  const row = waveById(context, id)
  checkRev(row, rev)
  return row
}

/** @throws REFUSED in any other state */
export function mustStand(row: WaveRow, states: readonly WaveRow['state'][], what: string): void {
  if (!states.includes(row.state)) throw refused(`停供事件 ${row.serial} ${waveStateLabels[row.state]}，不能${what}`)
}

export function recordWaveEvent(
  context: CommandContext,
  waveId: string,
  { at, text, callerId = null }: { readonly at: number; readonly text: string; readonly callerId?: string | null },
): void {
  const { accountId, name } = signedIn(context)
  insertWaveEvent(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, waveId, callerId, at, text, byId: accountId, by: name },
  })
}

type Changes = Partial<Omit<WaveRow, 'id' | 'siteId' | 'rev' | 'serial'>>

/** One change of an outage; it is over by itself once everybody was told and nothing is missing. */
export function changeWave(context: CommandContext, before: WaveRow, changes: Changes): WaveRow {
  const changed: WaveRow = { ...before, ...changes, rev: before.rev + 1 }
  const over = changed.state === 'restored' && changed.waiting === 0 && missingOfWave(changed).length === 0
  const after: WaveRow = over ? { ...changed, state: 'closed', closedAt: context.now } : changed
  updateWave(context.db, after)
  context.record({ feature: 'waves', id: after.id, ...difference({ ...before }, { ...after }) })
  if (after.state === 'closed' || after.state === 'voided') settleLine(context, after)
  return after
}

interface Caller extends Omit<WaveHousehold, 'said'> {
  readonly roomKey: string | null
  readonly phoneKey: string | null
}

/** What the household left, completed by its own line of the ledger. @throws NOT_FOUND */
function callerOf(context: CommandContext, said: WaveHousehold): Caller {
  const line = said.caseId === null ? null : caseById(context, said.caseId)
  const room = said.room ?? line?.room ?? null
  const phone = said.phone ?? line?.phone ?? null
  return {
    ...{ room, phone, name: said.name ?? line?.name ?? null, caseId: said.caseId },
    roomKey: room === null ? null : roomKey(room),
    phoneKey: phone === null ? null : (phoneNumbers(phone)[0] ?? null),
  }
}

/** The same household: its room, or its number where either call left no room, or its line of the ledger. */
function knownCaller({ db }: QueryContext, waveId: string, caller: Caller): WaveCallerRow | undefined {
  const ofCase = caller.caseId === null ? undefined : callerOfCase(db, waveId, caller.caseId)
  if (ofCase) return ofCase
  const ofRoom = caller.roomKey === null ? undefined : callerOfRoom(db, waveId, caller.roomKey)
  if (ofRoom || caller.phoneKey === null) return ofRoom
  const ofPhone = callersOfPhone(db, waveId, caller.phoneKey)
  return caller.roomKey === null ? ofPhone[0] : ofPhone.find((one) => one.roomKey === null)
}

function lineOnCase(context: CommandContext, wave: WaveRow, before: WaveCallerRow | undefined, { caseId }: Caller): void {
  if (caseId === null || before?.caseId === caseId) return
  if (before !== undefined && before.caseId !== null) {
    throw refused(`这一户在 ${wave.serial} 里已经关联另一条接待记录，不能再关联；请在那条记录里续记`)
  }
  if (caseById(context, caseId).state === 'struckOff') throw refused('这条接待记录已注销，不能列入停供事件；请直接记一户')
  const text = `列入停供事件 ${wave.serial}（${supplyLabels[wave.supply]}），恢复后告知`
  recordEvent(context, caseId, { kind: 'wave', at: context.now, text })
}

/** Counts a call. A household that is known gets a further call and whatever it had not left before. */
export function countCaller(
  context: CommandContext,
  wave: WaveRow,
  said: WaveHousehold,
): { wave: WaveRow; caller: WaveCallerRow } {
  const { now, siteId, db } = context
  const caller = callerOf(context, said)
  const before = knownCaller(context, wave.id, caller)
  lineOnCase(context, wave, before, caller)
  const after: WaveCallerRow = before
    ? {
        ...{ ...before, calls: before.calls + 1, name: before.name ?? caller.name, caseId: before.caseId ?? caller.caseId },
        ...{ room: before.room ?? caller.room, roomKey: before.roomKey ?? caller.roomKey },
        ...{ phone: before.phone ?? caller.phone, phoneKey: before.phoneKey ?? caller.phoneKey },
      }
    : {
        ...{ ...caller, id: context.newId(), siteId, waveId: wave.id, state: 'waiting', firstAt: now, calls: 1 },
        ...{ attempts: 0, toldAt: null, toldBy: null, comment: null },
      }
  if (before) updateCaller(db, after)
  else insertCaller(db, after)
  recordWaveEvent(context, wave.id, {
    ...{ at: now, callerId: after.id },
    text: `${named(after)} ${before ? `第 ${after.calls} 次来电` : '来电'}${said.said === null ? '' : `：${said.said}`}`,
  })
  const more = before ? 0 : 1
  const changed = changeWave(context, wave, { households: wave.households + more, waiting: wave.waiting + more })
  return { wave: changed, caller: after }
}

/** Never a phone number: the time-line is read by people for whom phones are masked. */
export function named({ room, name }: Pick<WaveCallerRow, 'room' | 'name'>): string {
  return [room ?? '未留房号', name].filter(Boolean).join(' ')
}
