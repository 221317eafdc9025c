import { civilTimeOf } from '../../../shared/calendar.ts'
import { type IncidentKind, incidentStateLabels } from '../../../shared/reception/incident-words.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import { difference, refused } from './case-steps.ts'
import { nameless, overwritten } from './incident-changes.ts'
import { clocksOf, standingLines } from './incident-clocks.ts'
import type { IncidentLineRow, IncidentRow } from './incident-row.ts'
import {
  findIncident,
  incidentBySerial,
  insertIncident,
  insertIncidentLine,
  linesOfIncident,
  updateIncident,
} from './incidents.sql.ts'

/** @throws NOT_FOUND */
export function incidentById(context: QueryContext, id: string): IncidentRow {
  const row = findIncident(context.db, context.siteId, id)
  if (!row) throw notFound('重大事件记录')
  return row
}

/** By its number as it stands on the paper. */
export function incidentNumbered(context: QueryContext, serial: string): IncidentRow | undefined {
  return incidentBySerial(context.db, context.siteId, serial)
}

/** @throws NOT_FOUND, CONFLICT */
export function incidentAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): IncidentRow {
  const row = incidentById(context, id)
  checkRev(row, rev)
  return row
}

/** @throws REFUSED once it is closed or voided */
export function mustBeOpen(row: IncidentRow): void {
  if (row.state === 'open') return
  const way = row.state === 'closed' ? '；确需补记请客服主管或项目经理写明原因重新打开' : ''
  throw refused(`事件 ${row.serial} ${incidentStateLabels[row.state]}，不能再改${way}`)
}

/** @throws INVALID: nothing of an incident lies in the future */
export function notAhead(context: QueryContext, field: string, what: string, at: number | null): void {
  if (at !== null && at > context.now) {
    throw invalid(field, `${what}不能晚于现在(${civilTimeOf(context.now)})，请核对日期和时间`)
  }
}

const unknown = {
  ...{ correctionId: null, happenedAt: null, reporter: null, reporterDepartment: null, reporterPhone: null, level: null },
  ...{ deaths: null, injured: null, damage: null, households: null, cause: null, result: null, insurer: null },
  ...{ insuranceNumber: null, insuredOn: null, visitingUnit: null, leaders: null, visitors: null, purpose: null },
  ...{ escort: null, instruction: null, endedAt: null, closedAt: null, closedBy: null },
  ...{ overrideReason: null, overriddenDuties: null, voidReason: null },
  signedInStead: 0,
} as const

interface Opened {
  readonly kind: IncidentKind
  readonly name: string | null
  readonly place: string
  readonly course: string
  readonly discoveredAt: number
  readonly of: { readonly complaintId: string; readonly caseId: string } | null
  readonly households?: number
}

/** Begins a record with what is known in the first minute; it is `received` now, by whoever writes it. */
export function openIncident(context: CommandContext, { of, households, ...said }: Opened): IncidentRow {
  const { accountId, name } = signedIn(context)
  const row: IncidentRow = {
    ...unknown,
    ...said,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'ZD', context.today) },
    ...{ state: 'open', registeredAt: context.now, registrarId: accountId, registrar: name },
    ...{ caseId: of?.caseId ?? null, complaintId: of?.complaintId ?? null, households: households ?? null },
    ...{ name: said.name ?? nameless(said), receiver: name, receivedAt: context.now },
    ...clocksOf(context, { ...said, endedAt: null }, []),
  }
  insertIncident(context.db, row)
  context.record({ feature: 'incidents', id: row.id, before: null, after: { ...row } })
  if (of) {
    const text = `填写《重大(突发)事件处理记录表》${row.serial}`
    recordEvent(context, of.caseId, { kind: 'incidentOpened', at: context.now, text })
  }
  return row
}

type Written = Pick<IncidentLineRow, 'kind'> & Partial<Omit<IncidentLineRow, 'id' | 'siteId' | 'incidentId'>>

export function appendLine(context: CommandContext, incidentId: string, line: Written): IncidentLineRow {
  const { accountId, name } = signedIn(context)
  const row: IncidentLineRow = {
    ...{ at: context.now, text: null, person: null, departments: null, target: null, method: null, dueOn: null },
    ...{ correctsId: null, correctReason: null },
    ...line,
    ...{ id: context.newId(), siteId: context.siteId, incidentId, recordedAt: context.now, byId: accountId, by: name },
  }
  insertIncidentLine(context.db, row)
  return row
}

type Changes = Partial<Omit<IncidentRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'complaintId'>>

/** One change of a record, with its clocks; what was written over becomes a line of its own. */
export function changeIncident(context: CommandContext, before: IncidentRow, changes: Changes): IncidentRow {
  const changed = { ...before, ...changes, rev: before.rev + 1 }
  const lines = standingLines(linesOfIncident(context.db, before.id))
  const after: IncidentRow = { ...changed, ...clocksOf(context, changed, lines) }
  updateIncident(context.db, after)
  const was = overwritten(before, after)
  if (was !== '') appendLine(context, after.id, { kind: 'change', text: was })
  context.record({ feature: 'incidents', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}
