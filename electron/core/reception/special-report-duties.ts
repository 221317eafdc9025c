import { day } from '../../../shared/calendar.ts'
import { specialReportStateLabels } from '../../../shared/reception/special-reports.ts'
import type { QueryContext } from '../context.ts'
import { limitFrom } from './case-deadlines.ts'
import type { CaseRow } from './case-row.ts'
import type { LinkedSlip } from './case-slips.ts'
import type { ComplaintRow } from './complaint-row.ts'
import type { CoveringReport } from './special-report-row.ts'
import { answers, askedReports } from './special-report-rules.ts'
import { openSpecialComplaints, reportsAbout, reportsOfCases } from './special-reports.sql.ts'

type Limited = Pick<QueryContext, 'settings' | 'calendar' | 'now'>

/** Every report that a complaint asks for, with its due time and the last one written. */
export function owedReports(
  context: Limited,
  complaint: ComplaintRow,
  row: Pick<CaseRow, 'finishedAt'>,
  reports: readonly CoveringReport[],
) {
  const rules = context.settings.complaints
  return askedReports(complaint, row, rules, context.now).map((asked) => {
    const own = reports.filter((one) => answers(one, asked))
    const sent = own.find(({ state }) => state === 'submitted')
    const dueAt = limitFrom(asked.since, rules.reports[asked.kind], context)
    const hotDueAt = asked.hotSince === null ? dueAt : limitFrom(asked.hotSince, rules.reports.hot, context)
    return {
      kind: asked.kind,
      dueAt: Math.min(dueAt, hotDueAt),
      report: sent ?? own.at(-1) ?? null,
      done: sent !== undefined,
    }
  })
}

/** The reports beside their case; what is missing is told by the complaint. */
export function specialReportSlips({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return reportsOfCases(db, caseIds).map(({ id, caseId, serial, state }) => ({
    ...{ kind: 'specialReport', id, caseId, serial, state: specialReportStateLabels[state], open: state === 'draft' },
    ...{ beforeFinish: [], beforeStrikeOff: [] },
  }))
}

const shown = 50

/** Reports that are late or due within a day, the next to fall due first. */
export function specialReportsDue(context: QueryContext) {
  const { db, siteId, now, settings } = context
  const complaints = openSpecialComplaints(db, siteId, now - settings.complaints.major.afterDays * day)
  const ids = complaints.map(({ id }) => id)
  const written = Map.groupBy(reportsAbout(db, ids), ({ memberId }) => memberId)
  const due = complaints.flatMap((one) =>
    owedReports(context, one, one, written.get(one.id) ?? [])
      .filter(({ done, dueAt }) => !done && dueAt < now + day)
      .map(({ kind, dueAt, report }) => ({
        ...{ kind, dueAt, complaintId: one.id, serial: one.serial, caseId: one.caseId, name: one.name, room: one.room },
        reportId: report?.id ?? null,
      })),
  )
  due.sort((a, b) => a.dueAt - b.dueAt)
  return { count: due.length, reports: due.slice(0, shown) }
}
