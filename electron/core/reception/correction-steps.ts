import { type CorrectionGrade, correctionStateLabels } from '../../../shared/reception/corrections.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import type { Reader } from '../database/handles.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { limitFrom } from './case-deadlines.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import type { LinkedSlip } from './case-slips.ts'
import { difference } from './case-steps.ts'
import type { ComplaintRow } from './complaint-row.ts'
import type { CorrectionRow } from './correction-row.ts'
import {
  correctionsOf,
  findCorrection,
  insertCorrection,
  rowsOfComplaint,
  serialsById,
  updateCorrection,
} from './corrections.sql.ts'

/** @throws NOT_FOUND */
export function correctionById(context: QueryContext, id: string): CorrectionRow {
  const row = findCorrection(context.db, context.siteId, id)
  if (!row) throw notFound('不合格报告')
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function correctionAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): CorrectionRow {
  const row = correctionById(context, id)
  checkRev(row, rev)
  return row
}

type Fields = Omit<CorrectionRow, 'id' | 'siteId' | 'rev' | 'serial' | 'state' | 'issuedAt' | 'dueAt' | 'closedAt' | 'voidReason'>

/** By when it must be corrected, counted from when it was found (domain 2.6); `null` before its 程度 is chosen. */
export function correctionDueAt(context: QueryContext, grade: CorrectionGrade | null, foundAt: number): number | null {
  return grade === null ? null : limitFrom(foundAt, context.settings.corrections[grade].limit, context)
}

export function draftCorrection(context: CommandContext, fields: Fields): CorrectionRow {
  const row: CorrectionRow = {
    ...fields,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'BH', context.today) },
    ...{ state: 'open', issuedAt: context.now, closedAt: null, voidReason: null },
    dueAt: correctionDueAt(context, fields.grade, fields.foundAt),
  }
  insertCorrection(context.db, row)
  context.record({ feature: 'corrections', id: row.id, before: null, after: { ...row } })
  if (row.caseId !== null) {
    recordEvent(context, row.caseId, {
      kind: 'correctionIssued',
      at: context.now,
      text: `开出不合格报告/纠正预防措施表 ${row.serial}`,
    })
  }
  return row
}

type Changes = Partial<Omit<CorrectionRow, 'id' | 'siteId' | 'rev' | 'serial' | 'issuedAt' | 'caseId' | 'complaintId'>>

export function changeCorrection(context: CommandContext, before: CorrectionRow, changes: Changes): CorrectionRow {
  const after: CorrectionRow = { ...before, ...changes, rev: before.rev + 1 }
  updateCorrection(context.db, after)
  context.record({ feature: 'corrections', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

const live = (rows: readonly CorrectionRow[]) => rows.filter(({ state }) => state !== 'voided')

/** 需要: the report is drafted with the decision; 无须: one on which nobody worked yet is voided, its number stays used (1: 4.8). */
export function followDecision(context: CommandContext, complaint: ComplaintRow, row: CaseRow): void {
  const standing = live(rowsOfComplaint(context.db, complaint.id))
  if (complaint.needsCorrection === 1 && standing.length === 0) {
    draftCorrection(context, {
      ...{ caseId: row.id, complaintId: complaint.id, foundAt: context.now, finder: signedIn(context).name },
      ...{ source: 'complaint', sourceNote: complaint.serial, fact: row.content, kind: null, grade: null },
      ...{ department: row.department, analysis: null, immediate: null, measure: null, responsible: null },
    })
  }
  if (complaint.needsCorrection === 1) return
  const worked = standing.find(({ rev }) => rev > 1)
  if (worked)
    throw invalid('needsCorrection', `纠正预防措施表 ${worked.serial} 已有内容，不能改为无须纠正；确需作废请主管在表上写明原因`)
  for (const one of standing) changeCorrection(context, one, { state: 'voided', voidReason: '改判为无须纠正预防措施' })
}

export function correctionsOfComplaint(db: Reader, complaintId: string) {
  return rowsOfComplaint(db, complaintId).map(({ id, serial, state }) => ({
    ...{ id, serial },
    state: correctionStateLabels[state],
    open: state === 'open',
  }))
}

/** Their numbers, for records of other domains that lead to them. */
export function correctionSerials({ db }: QueryContext, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(serialsById(db, ids).map(({ id, serial }) => [id, serial]))
}

/** 注销 waits until the report is verified and closed (1: 4.8, 4.11). */
export function correctionSlips({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return correctionsOf(db, caseIds).map(({ id, caseId, serial, state }) => ({
    ...{ kind: 'correction', id, caseId, serial },
    state: correctionStateLabels[state],
    open: state === 'open',
    beforeFinish: [],
    beforeStrikeOff: state === 'open' ? [`纠正预防措施表 ${serial} 尚未验证关闭`] : [],
  }))
}
