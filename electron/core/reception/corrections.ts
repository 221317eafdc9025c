import type { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../../../shared/access/roles.ts'
import { addDays, civilTimeOf, instantOf } from '../../../shared/calendar.ts'
import { type CorrectionAction, type corrections as contract, verificationLabels } from '../../../shared/reception/corrections.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { recordEvent } from './case-events.ts'
import { excerptLimit } from './case-list.sql.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { changeComplaint } from './complaint-steps.ts'
import { findComplaint } from './complaints.sql.ts'
import type { CorrectionRow } from './correction-row.ts'
import { changeCorrection, correctionAt, correctionById, correctionDueAt, draftCorrection } from './correction-steps.ts'
import { correctionLines, insertVerification, verificationsOf } from './corrections.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: CorrectionRow) => ({ id, rev })

/** What must stand on the sheet before anybody can verify it (domain F18). */
function missingForVerification({ kind, grade, analysis, measure, responsible }: CorrectionRow): string[] {
  return [
    kind === null ? '不合格类型' : '',
    grade === null ? '不合格程度' : '',
    analysis === null ? '原因分析' : '',
    measure === null ? '纠正/预防措施' : '',
    responsible === null ? '责任人' : '',
  ].filter((line) => line !== '')
}

function actionsOf(context: QueryContext, row: CorrectionRow): CorrectionAction[] {
  const open = row.state === 'open'
  const rules: readonly (readonly [CorrectionAction, boolean])[] = [
    ['amend', open && hasRole(context, receptionDesk)],
    ['verify', open && hasRole(context, receptionReaders)],
    ['void', open && hasRole(context, receptionSupervision)],
    ['print', hasRole(context, receptionReaders)],
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

function get(context: QueryContext, input: Input<'get'>): z.input<typeof contract.get.output> {
  const row = correctionById(context, input.id)
  const complaint = row.complaintId === null ? undefined : findComplaint(context.db, context.siteId, row.complaintId)
  return {
    ...row,
    complaint: complaint ? { id: complaint.id, serial: complaint.serial } : null,
    verifications: verificationsOf(context.db, row.id),
    missing: row.state === 'open' ? missingForVerification(row) : [],
    actions: actionsOf(context, row),
  }
}

function list(context: QueryContext, filter: Input<'list'>) {
  const where: string[] = []
  const parameters: Record<string, Value> = { siteId: context.siteId, limit: filter.limit + 1 }
  const ask = (part: string, asked: Record<string, Value> = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  for (const column of ['grade', 'kind', 'source'] as const) {
    const values = filter[column]
    if (values.length > 0) ask(`${column} IN (SELECT value FROM json_each(@${column}))`, { [column]: JSON.stringify(values) })
  }
  if (filter.open) ask(`state = 'open'`)
  if (filter.late) ask(`state <> 'voided' AND dueAt < COALESCE(closedAt, @now)`, { now: context.now })
  if (filter.from !== null) ask('foundAt >= @from', { from: instantOf(filter.from) })
  if (filter.until !== null) ask('foundAt < @until', { until: instantOf(addDays(filter.until, 1)) })
  const [at, id] = filter.after?.split('.') ?? []
  if (filter.after !== null) {
    if (!id || !/^\d{1,15}$/.test(at ?? '')) throw invalid('after', '翻页位置不对，请从第一页重新开始')
    ask('(foundAt, id) < (@afterAt, @afterId)', { afterAt: Number(at), afterId: id })
  }
  const lines = correctionLines(context.db, where, parameters)
  const shown = lines.slice(0, filter.limit)
  const last = shown.at(-1)
  return {
    corrections: shown.map((row) => ({ ...row, excerpt: [...row.fact].slice(0, excerptLimit).join('') })),
    next: lines.length > filter.limit && last ? `${last.foundAt}.${last.id}` : null,
  }
}

function checkFound(context: CommandContext, foundAt: number): void {
  if (foundAt > context.now) throw invalid('foundAt', `发现时间不能晚于现在（${civilTimeOf(context.now)}），请核对日期和时间`)
}

function create(context: CommandContext, input: Input<'create'>) {
  checkFound(context, input.foundAt)
  if (input.source === 'complaint')
    throw invalid('source', '来源是投诉的，请在投诉处理记录里判定「需要纠正预防措施」，报告会随之开出')
  const row = draftCorrection(context, { ...input, caseId: null, complaintId: null })
  return { ...answer(row), serial: row.serial }
}

/** @throws CONFLICT, REFUSED once it is closed or voided */
function openCorrection(context: CommandContext, input: { readonly id: string; readonly rev: number }): CorrectionRow {
  const row = correctionAt(context, input)
  if (row.state === 'closed') throw refused(`纠正预防措施表 ${row.serial} 已验证关闭，不能再改`)
  if (row.state === 'voided') throw refused(`纠正预防措施表 ${row.serial} 已作废，不能再改`)
  return row
}

function amend(context: CommandContext, input: Input<'amend'>) {
  const { id, rev, ...fields } = input
  const row = openCorrection(context, { id, rev })
  checkFound(context, fields.foundAt)
  const bound = row.complaintId === null ? 'inspection' : 'complaint'
  if ((fields.source === 'complaint') !== (bound === 'complaint')) {
    throw invalid('source', bound === 'complaint' ? '这张表由投诉开出，来源不能改' : '来源是投诉的表只能由投诉处理记录开出')
  }
  const after = changeCorrection(context, row, { ...fields, dueAt: correctionDueAt(context, fields.grade, fields.foundAt) })
  if (row.caseId !== null) {
    recordEvent(context, row.caseId, { kind: 'amended', at: context.now, text: `填写纠正预防措施表 ${row.serial}` })
  }
  return answer(after)
}

/** 有效 closes the sheet, 无效 leaves it open for another measure; each is kept. */
function verify(context: CommandContext, input: Input<'verify'>) {
  const { result, text, verifier } = input
  const row = openCorrection(context, input)
  const missing = missingForVerification(row)
  if (missing.length > 0) throw refused(`还不能验证，请先填写：${missing.join('、')}`, missing)
  if (row.responsible === verifier) throw invalid('verifier', '验证人不能是责任人本人，请由另一位验证')
  const at = stepTime(input.at, { now: context.now, what: '验证', notBefore: row.foundAt, since: '发现' })
  const { accountId, name } = signedIn(context)
  insertVerification(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, correctionId: row.id, at, result, text, verifier },
    ...{ recordedAt: context.now, byId: accountId, by: name },
  })
  const effective = result === 'effective'
  const after = changeCorrection(context, row, effective ? { state: 'closed', closedAt: at } : {})
  if (row.caseId !== null) {
    const late = effective && row.dueAt !== null && at > row.dueAt ? `，超过期限 ${civilTimeOf(row.dueAt)}` : ''
    recordEvent(context, row.caseId, {
      kind: 'correctionVerified',
      at,
      text: `纠正预防措施表 ${row.serial}：${verifier}验证${verificationLabels[result]}，${effective ? `关闭${late}` : '继续纠正'}`,
    })
  }
  return answer(after)
}

/** Its complaint asked for it: whether it still needs one must be decided again, or 注销 would pass without any (1: 4.8). */
function undecide(context: CommandContext, { caseId, complaintId }: CorrectionRow): void {
  const complaint = complaintId === null ? undefined : findComplaint(context.db, context.siteId, complaintId)
  if (!complaint || caseId === null || complaint.state === 'voided') return
  changeComplaint(context, complaint, caseById(context, caseId), { needsCorrection: null })
}

function voidIt(context: CommandContext, input: Input<'void'>) {
  const row = openCorrection(context, input)
  const after = changeCorrection(context, row, { state: 'voided', voidReason: input.reason })
  if (row.caseId !== null) {
    const text = `纠正预防措施表 ${row.serial} 作废：${input.reason}`
    recordEvent(context, row.caseId, { kind: 'correctionVerified', at: context.now, text })
    undecide(context, row)
  }
  return answer(after)
}

/** 《不合格报告/纠正预防措施表》 (1: 4.8, domain F18): found, analysed, corrected, verified by another person. */
export const corrections: FeatureServices<'corrections'> = { get, list, create, amend, verify, void: voidIt }
