import { civilTimeOf, minute } from '../../../shared/calendar.ts'
import type { CaseInput } from '../../../shared/reception/cases.ts'
import type { FaceRecord } from '../../../shared/reception/complaints.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import { categoryLabels, channelLabels } from '../../../shared/reception/words.ts'
import { type CommandContext, type Session, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { invalid } from '../errors.ts'
import { indexCase } from '../search/case-index.ts'
import { alwaysCalledBack } from './call-back-due.ts'
import { deadlines } from './case-deadlines.ts'
import { recordEvent } from './case-events.ts'
import { checkPeople } from './case-people.ts'
import type { CaseRow } from './case-row.ts'
import { receptionTime } from './case-times.ts'
import { insertCase } from './cases.sql.ts'
import { draftCategorySlip } from './category-slips.ts'

type Registrar = Pick<Session, 'accountId' | 'name'>

/** 受理人即被投诉人 (1: 4.1): the same account, or the same name where no account was picked. */
export function takenByTheComplainedOf(complainedOf: CaseInput['complainedOf'], registrar: Registrar): boolean {
  if (!complainedOf) return false
  return complainedOf.accountId === null ? complainedOf.name === registrar.name : complainedOf.accountId === registrar.accountId
}

/** What of the input is written as it was said. */
export function saidBy(input: CaseInput) {
  const { channel, category, name, standing, room, phone, residentId, content, urgency, remark } = input
  return {
    ...{ channel, category, name, standing, room, phone, residentId, content, urgency, remark },
    roomKey: room === null ? null : roomKey(room),
    complainedOf: input.complainedOf?.name ?? null,
    complainedOfId: input.complainedOf?.accountId ?? null,
  }
}

function newRow(context: CommandContext, input: CaseInput, receivedAt: number): Omit<CaseRow, 'seq'> {
  const registrar = signedIn(context)
  return {
    ...saidBy(input),
    ...deadlines(input.category, receivedAt, context),
    id: context.newId(),
    siteId: context.siteId,
    rev: 1,
    serial: nextSerial(context, 'JD', context.today),
    receivedAt,
    registeredAt: context.now,
    registrarId: registrar.accountId,
    registrar: registrar.name,
    appendOnly: takenByTheComplainedOf(input.complainedOf, registrar) ? 1 : 0,
    acknowledgedAt: null,
    acknowledgedBy: null,
    state: 'registered',
    department: null,
    receiver: null,
    handedOverAt: null,
    result: null,
    finishedAt: null,
    callBackRequired: alwaysCalledBack(context, input.category) ? 1 : 0,
    callBackDueAt: null,
    callBackRank: 2,
    calledBack: null,
    struckOffAt: null,
    struckOffBy: null,
    overrideReason: null,
    overriddenDuties: null,
  }
}

/** A new line in the ledger, with its number, its limits, and the paper that goes with its category. */
export function register(context: CommandContext, input: CaseInput & { readonly face: FaceRecord | null }) {
  const { face } = input
  checkPeople(context, input)
  if (face && input.category !== 'complaint') {
    throw invalid('face', '当面记录只随投诉登记；请把类别改为投诉，或取消当面记录')
  }
  const receivedAt = receptionTime(input.receivedAt ?? face?.openedAt ?? null, context.now)
  const made = newRow(context, input, receivedAt)
  const row: CaseRow = { ...made, seq: insertCase(context.db, made) }
  indexCase(context.db, row.seq, row)
  const later = context.now - receivedAt > minute ? `，接待时间 ${civilTimeOf(receivedAt)}` : ''
  recordEvent(context, row.id, {
    kind: 'registered',
    at: context.now,
    text: `${channelLabels[row.channel]}登记为「${categoryLabels[row.category]}」${later}`,
  })
  context.record({ feature: 'cases', id: row.id, before: null, after: made })
  return { id: row.id, rev: row.rev, serial: row.serial, slip: draftCategorySlip(context, row, face) }
}
