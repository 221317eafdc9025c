import type { z } from 'zod'
import { type Role, receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import { addDays, instantOf, minute } from '../../../shared/calendar.ts'
import type { incidents as contract, IncidentFilter, IncidentLineInput } from '../../../shared/reception/incidents.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { AppError, invalid, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { findComplaint } from './complaints.sql.ts'
import { draftCorrection } from './correction-steps.ts'
import { clockStandings, missingForClosing, standingLines } from './incident-clocks.ts'
import { get } from './incident-detail.ts'
import type { IncidentRow } from './incident-row.ts'
import { appendLine, changeIncident, incidentAt, incidentById, mustBeOpen, notAhead, openIncident } from './incident-steps.ts'
import { incidentOfComplaint, incidentRows, linesOfIncident, stillOpen } from './incidents.sql.ts'

/** People write minutes: whatever happened in the same minute was not before. */
const wholeMinute = (at: number) => at - (at % minute)

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: IncidentRow) => ({ id, rev })

const someLate = `(COALESCE(oralAt, closedAt, @now) > oralDueAt OR COALESCE(writtenAt, closedAt, @now) > writtenDueAt
  OR COALESCE(summaryAt, closedAt, @now) > summaryDueAt)`

function conditionOf(filter: IncidentFilter, now: number) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value> = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  if (filter.open) ask(stillOpen)
  for (const column of ['kind', 'level'] as const) {
    const values = filter[column]
    if (values.length > 0) ask(`${column} IN (SELECT value FROM json_each(@${column}))`, { [column]: JSON.stringify(values) })
  }
  if (filter.late) ask(someLate, { now })
  if (filter.from !== null) ask('discoveredAt >= @from', { from: instantOf(filter.from) })
  if (filter.until !== null) ask('discoveredAt < @until', { until: instantOf(addDays(filter.until, 1)) })
  return { where, parameters }
}

function list(context: QueryContext, { after, limit, ...filter }: Input<'list'>) {
  const { where, parameters } = conditionOf(filter, context.now)
  if (after !== null) {
    const [at = '', id, rest] = after.split('.')
    if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
    where.push('(discoveredAt, id) < (@afterAt, @afterId)')
    Object.assign(parameters, { afterAt: Number(at), afterId: id })
  }
  const rows = incidentRows(context.db, where, { ...parameters, siteId: context.siteId, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    incidents: shown.map((row) => ({ ...row, clocks: clockStandings(row) })),
    next: rows.length > limit && last ? `${last.discoveredAt}.${last.id}` : null,
  }
}

/** @throws NOT_FOUND, REFUSED when it has its record already: one is enough (domain 2.1) */
function originOf(context: CommandContext, complaintId: string) {
  const complaint = findComplaint(context.db, context.siteId, complaintId)
  if (!complaint) throw notFound('投诉处理记录')
  if (complaint.state === 'voided') throw refused(`投诉处理记录 ${complaint.serial} 已作废，不能由它填写重大事件`)
  const known = incidentOfComplaint(context.db, complaintId)
  if (known) throw refused(`投诉 ${complaint.serial} 已填写重大事件记录 ${known.serial}，请在那张表里续写`)
  return { complaintId, caseId: complaint.caseId, households: complaint.households }
}

function register(context: CommandContext, { complaintId, ...said }: Input<'register'>) {
  notAhead(context, 'discoveredAt', '发现时间', said.discoveredAt)
  const origin = complaintId === null ? null : originOf(context, complaintId)
  const row = openIncident(context, {
    ...said,
    discoveredAt: said.discoveredAt ?? context.now,
    of: origin,
    ...(origin ? { households: origin.households } : {}),
  })
  return { ...answer(row), serial: row.serial }
}

function amend(context: CommandContext, { id, rev, ...facts }: Input<'amend'>) {
  const row = incidentAt(context, { id, rev })
  mustBeOpen(row)
  notAhead(context, 'discoveredAt', '发现时间', facts.discoveredAt)
  notAhead(context, 'receivedAt', '接报时间', facts.receivedAt)
  if (facts.happenedAt !== null && facts.happenedAt > facts.discoveredAt) {
    throw invalid('happenedAt', '发生时间不能晚于发现时间，请核对日期和时间')
  }
  return answer(changeIncident(context, row, facts))
}

function assess(context: CommandContext, { id, rev, ...assessed }: Input<'assess'>) {
  const row = incidentAt(context, { id, rev })
  mustBeOpen(row)
  notAhead(context, 'endedAt', '处置完毕时间', assessed.endedAt)
  if (assessed.endedAt !== null && assessed.endedAt < wholeMinute(row.discoveredAt)) {
    throw invalid('endedAt', '处置完毕时间不能早于发现时间，请核对日期和时间')
  }
  return answer(changeIncident(context, row, assessed))
}

/** Who writes which line (domain F5): the departments what they did, the desk whom it told, supervision the papers. */
function writersOf(line: IncidentLineInput): readonly Role[] | null {
  if (line.kind === 'remedy') return receptionSupervision
  if (line.kind !== 'report') return null
  return line.method === 'written' || line.method === 'summary' ? receptionSupervision : receptionDesk
}

function add(context: CommandContext, { id, at: said, line, corrects }: Input<'add'>) {
  const row = incidentById(context, id)
  mustBeOpen(row)
  const writers = writersOf(line)
  if (writers !== null && !hasRole(context, writers)) {
    throw new AppError('FORBIDDEN', '书面报告、总结和纠正预防措施由客服主管或项目经理填写，上报情况由前台或主管填写')
  }
  if (corrects !== null) {
    const wrong = standingLines(linesOfIncident(context.db, id)).find((one) => one.id === corrects.id)
    if (wrong?.kind !== line.kind) throw refused('要更正的那一行已被更正过，或不是同一栏；请看最新的一行再更正')
  }
  const earliest = wholeMinute(Math.min(row.discoveredAt, row.happenedAt ?? row.discoveredAt))
  const at = stepTime(said, { now: context.now, what: '这一行的', notBefore: earliest, since: '事件' })
  const written = appendLine(context, id, {
    ...line,
    ...{ at, correctsId: corrects?.id ?? null, correctReason: corrects?.reason ?? null },
  })
  context.record({ feature: 'incidents', id, before: null, after: { ...written } })
  return answer(changeIncident(context, row, {}))
}

function openCorrection(context: CommandContext, known: Input<'openCorrection'>) {
  const row = incidentAt(context, known)
  mustBeOpen(row)
  if (row.correctionId !== null) throw refused('这次事件已开过纠正预防措施表，请在那张表里续写')
  const report = draftCorrection(context, {
    ...{ caseId: null, complaintId: null, foundAt: row.discoveredAt, finder: row.reporter ?? row.receiver },
    ...{ source: 'inspection', sourceNote: `重大事件 ${row.serial}`, fact: row.course, kind: null, grade: null },
    ...{ department: null, analysis: row.cause, immediate: null, measure: null, responsible: null },
  })
  changeIncident(context, row, { correctionId: report.id })
  return { id: report.id }
}

function close(context: CommandContext, { id, rev, managerAway, reason, at: said }: Input<'close'>) {
  const row = incidentAt(context, { id, rev })
  mustBeOpen(row)
  const manager = hasRole(context, ['projectManager'])
  if (!(manager || managerAway)) {
    throw invalid('managerAway', '结案由项目经理签署；项目经理不在而事急的，请勾选「项目经理不在，当值主管代签」')
  }
  const missing = missingForClosing(row, standingLines(linesOfIncident(context.db, id)))
  if (missing.length > 0 && reason === null) {
    throw refused(`还不能结案，尚缺：${missing.join('、')}。确需结案请写明原因，原因会印在表上`, missing)
  }
  const notBefore = Math.max(row.discoveredAt, row.endedAt ?? 0)
  const overridden = missing.length > 0
  const after = changeIncident(context, row, {
    ...{ state: 'closed', closedBy: signedIn(context).name, signedInStead: manager ? 0 : 1 },
    closedAt: stepTime(said, { now: context.now, what: '结案', notBefore, since: '处置完毕' }),
    ...{ overrideReason: overridden ? reason : null, overriddenDuties: overridden ? missing.join('\n') : null },
  })
  return answer(after)
}

/** What it said when it was closed stays among the lines, and so does why it was opened again. */
function reopen(context: CommandContext, { id, rev, reason }: Input<'reopen'>) {
  const row = incidentAt(context, { id, rev })
  if (row.state !== 'closed') throw refused('只有已结案的事件才能重新打开')
  const over = row.overrideReason === null ? '' : `；结案时事项未齐，原因：${row.overrideReason}`
  appendLine(context, id, { kind: 'change', text: `重新打开：${reason}（原由${row.closedBy}结案${over}）` })
  const closing = { closedAt: null, closedBy: null, signedInStead: 0, overrideReason: null, overriddenDuties: null } as const
  return answer(changeIncident(context, row, { ...closing, state: 'open' }))
}

function voidIt(context: CommandContext, { id, rev, reason }: Input<'void'>) {
  const row = incidentAt(context, { id, rev })
  mustBeOpen(row)
  return answer(changeIncident(context, row, { state: 'voided', voidReason: reason }))
}

/** 《重大(突发)事件处理记录表》 (1: 4.10): opened in seconds, reported against a clock, closed when nothing is missing. */
export const incidents: FeatureServices<'incidents'> = {
  ...{ get, list, register, amend, assess, add, openCorrection, close, reopen },
  void: voidIt,
}
