import { z } from 'zod'
import { type Role, receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import { instantOf } from '../../../shared/calendar.ts'
import { type shifts as contract, type Shift, type ShiftCount, shiftStateLabels } from '../../../shared/reception/shifts.ts'
import { accounts } from '../access/accounts.ts'
import { endOfTrail } from '../audit/audit.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { nextSerial, numbersAllotted } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { refused } from './case-steps.ts'
import { shiftLines } from './shift-lines.ts'
import {
  endShift,
  insertShift,
  lastCaseSeq,
  lastShift,
  openShift,
  type ShiftHead,
  type ShiftRow,
  shiftById,
  shiftPage,
} from './shifts.sql.ts'
import { today } from './today.ts'
import { shiftSummaryOf } from './waiting-shift.ts'

const atDesk = (held: readonly Role[]) => receptionDesk.some((role) => held.includes(role))
const sumOf = (counts: readonly ShiftCount[]) => counts.reduce((sum, { count }) => sum + count, 0)

/** Since the last hand-over; where there was none, since the day began. */
function onDuty(context: QueryContext) {
  const last = lastShift(context.db, context.siteId)
  if (!last) return { since: instantOf(context.today, '00:00'), registered: numbersAllotted(context, 'JD', context.today) }
  return { since: last.madeAt, registered: lastCaseSeq(context.db, context.siteId) - last.lastCase }
}

function receiverOf(context: CommandContext, receiverId: string): string {
  if (receiverId === signedIn(context).accountId) throw invalid('receiverId', '不能交给自己，请选择接班的同事')
  const person = accounts.names(context, {}).people.find(({ id }) => id === receiverId)
  if (!person || !atDesk(person.roles)) throw invalid('receiverId', '接班的人须是前台的同事，请重新选择')
  return person.name
}

function handOver(context: CommandContext, { receiverId, note }: z.output<typeof contract.handOver.input>) {
  const receiver = receiverOf(context, receiverId)
  const waiting = openShift(context.db, context.siteId)
  if (waiting)
    throw refused(`${waiting.serial} 还没有人接班，先请${waiting.receiver}接班，或由${waiting.giver}撤回，再开新的交接单`)
  const giver = signedIn(context)
  const { lines, counts } = shiftLines(today.overview(context, {}))
  const { rows, head } = endOfTrail(context.db)
  const row: ShiftRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'JB', context.today), state: 'open' },
    ...{ madeAt: context.now, giverId: giver.accountId, giver: giver.name, receiverId, receiver, note },
    ...onDuty(context),
    lastCase: lastCaseSeq(context.db, context.siteId),
    ...{ owed: sumOf(counts), lines: JSON.stringify(lines), counts: JSON.stringify(counts), auditRows: rows, auditHead: head },
    ...{ settledAt: null, settledById: null, settledBy: null, remark: null, withdrawReason: null },
  }
  insertShift(context.db, row)
  const { id, rev, serial, owed } = row
  context.record({ feature: 'shifts', id, before: null, after: { serial, giver: row.giver, receiver, owed, note } })
  return { id, rev, serial }
}

function shiftOf(context: QueryContext, id: string): ShiftRow {
  const row = shiftById(context.db, context.siteId, id)
  if (!row) throw notFound('交接单')
  return row
}

const mayTake = (context: QueryContext, row: ShiftHead) => {
  const { accountId } = signedIn(context)
  return accountId !== row.giverId && (accountId === row.receiverId || hasRole(context, receptionSupervision))
}

function openOne(context: CommandContext, { id, rev }: { readonly id: string; readonly rev: number }): ShiftRow {
  const row = shiftOf(context, id)
  checkRev(row, rev)
  if (row.state !== 'open') throw refused(`${row.serial} ${shiftStateLabels[row.state]}，不能再改；请看最新的交接单`)
  return row
}

function settle(context: CommandContext, row: ShiftRow, ending: Pick<ShiftRow, 'state' | 'remark' | 'withdrawReason'>) {
  const { accountId, name } = signedIn(context)
  const after = { ...row, ...ending, rev: row.rev + 1, settledAt: context.now, settledById: accountId, settledBy: name }
  endShift(context.db, after)
  const told = ({ state, remark, withdrawReason, settledBy }: ShiftRow) => ({ state, remark, withdrawReason, settledBy })
  context.record({ feature: 'shifts', id: row.id, before: told(row), after: told(after) })
  return { id: row.id, rev: after.rev }
}

function detailOf(context: QueryContext, row: ShiftRow): Shift {
  const { since, registered, note, remark, settledBy, withdrawReason, auditRows, auditHead } = row
  const open = row.state === 'open'
  return {
    ...shiftSummaryOf(row),
    ...{ since, registered, note, remark, settledBy, withdrawReason, auditRows, auditHead },
    ...{ lines: JSON.parse(row.lines), counts: JSON.parse(row.counts) },
    actions: [
      ...(open && mayTake(context, row) ? (['takeOver'] as const) : []),
      ...(open && signedIn(context).accountId === row.giverId ? (['withdraw'] as const) : []),
      'print',
    ],
  }
}

const key = z.tuple([z.int(), z.string()])

function placeAfter(after: string | null) {
  if (after === null) return { beforeAt: Number.MAX_SAFE_INTEGER, beforeId: '' }
  const read = key.safeParse(after.split('|').map((part, at) => (at === 0 ? Number(part) : part)))
  if (!read.success) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { beforeAt: read.data[0], beforeId: read.data[1] }
}

/** 交接班: what one shift leaves to the next, frozen, with both names. */
export const shifts: FeatureServices<'shifts'> = {
  preview: (context) => {
    const now = today.overview(context, {})
    return { ...onDuty(context), ...shiftLines(now), waiting: now.shift }
  },
  handOver,
  takeOver: (context, input) => {
    const row = openOne(context, input)
    if (signedIn(context).accountId === row.giverId) throw refused('交班的人不能自己接班，请接班的同事登录后接班')
    if (!mayTake(context, row)) throw refused(`${row.serial} 是交给${row.receiver}的，请${row.receiver}或主管接班`)
    return settle(context, row, { state: 'taken', remark: input.remark, withdrawReason: null })
  },
  withdraw: (context, input) => {
    const row = openOne(context, input)
    if (signedIn(context).accountId !== row.giverId)
      throw refused(`只有${row.giver}能撤回 ${row.serial}；情况有出入的，请在接班时注明`)
    return settle(context, row, { state: 'withdrawn', remark: null, withdrawReason: input.reason })
  },
  get: (context, { id }) => detailOf(context, shiftOf(context, id)),
  list: (context, { after, limit }) => {
    const found = shiftPage(context.db, { siteId: context.siteId, ...placeAfter(after), limit: limit + 1 })
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return { shifts: page.map(shiftSummaryOf), next: found.length > limit && last ? `${last.madeAt}|${last.id}` : null }
  },
}
