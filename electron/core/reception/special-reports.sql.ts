import type { Channel } from '../../../shared/reception/words.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { excerptLimit } from './case-list.sql.ts'
import type { ComplaintRow } from './complaint-row.ts'
import type { CoveringReport, SpecialReportRow } from './special-report-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'complaintId', 'caseId', 'kind', 'state', 'draftedAt', 'drafter', 'dueAt'] as const),
  ...(['facts', 'course', 'investigation', 'measures', 'outcome', 'prevention'] as const),
  ...(['submittedAt', 'submittedTo', 'receiver', 'method', 'submittedBy'] as const),
  ...(['repliedAt', 'replyFrom', 'replyText', 'repliedBy'] as const),
] satisfies readonly (keyof SpecialReportRow)[]

const columns = written.join(', ')
const values = written.map((name) => `@${name}`).join(', ')

export function insertReport(db: Writer, row: SpecialReportRow): void {
  db.run(`INSERT INTO specialReports (${columns}) VALUES (${values})`, { ...row })
}

/** Only what changes: a trigger refuses number and origin, and the words of what was handed in. */
export function updateReport(db: Writer, id: string, rev: number, changes: Partial<SpecialReportRow>): void {
  const assignments = Object.keys(changes).map((name) => `${name} = @${name}`)
  const set = ['rev = @rev', ...assignments].join(', ')
  const rows = db.run(`UPDATE specialReports SET ${set} WHERE id = @id AND rev = @rev - 1`, { ...changes, id, rev })
  if (rows !== 1) throw new Error('the report was changed in between')
}

export function findReport(db: Reader, siteId: string, id: string): SpecialReportRow | undefined {
  return db.get<SpecialReportRow>(`SELECT ${columns} FROM specialReports WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** Written out of these cases, in the order of their drafts. */
export function reportsOfCases(db: Reader, caseIds: readonly string[]): SpecialReportRow[] {
  return db.all<SpecialReportRow>(
    `SELECT ${columns} FROM specialReports WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY draftedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

/** What is about these complaints, the first one first. */
export function reportsAbout(db: Reader, complaintIds: readonly string[]): CoveringReport[] {
  const rows = db.all<CoveringReport>(
    `SELECT m.complaintId AS memberId, r.id, r.serial, r.kind, r.state, r.draftedAt, r.submittedAt
     FROM specialReportMembers AS m JOIN specialReports AS r ON r.id = m.reportId
     WHERE m.complaintId IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(complaintIds) },
  )
  return rows.toSorted((one, other) => one.draftedAt - other.draftedAt)
}

export function insertMember(db: Writer, reportId: string, complaintId: string): void {
  db.run('INSERT INTO specialReportMembers (reportId, complaintId) VALUES (@reportId, @complaintId) ON CONFLICT DO NOTHING', {
    reportId,
    complaintId,
  })
}

export interface MemberLine {
  readonly id: string
  readonly serial: string
  readonly receivedAt: number
  readonly name: string | null
  readonly room: string | null
  readonly excerpt: string
}

/** The complaints that a report is about, in the order of time. */
export function membersOf(db: Reader, reportId: string): MemberLine[] {
  return db.all<MemberLine>(
    `SELECT p.id, p.serial, p.receivedAt, c.name, c.room, substr(c.content, 1, ${excerptLimit}) AS excerpt
     FROM specialReportMembers AS m JOIN complaints AS p ON p.id = m.complaintId JOIN cases AS c ON c.id = p.caseId
     WHERE m.reportId = @reportId ORDER BY p.receivedAt, p.serial`,
    { reportId },
  )
}

export interface HotMember {
  readonly id: string
  readonly finishedAt: number | null
}

interface Spot {
  readonly siteId: string
  readonly complaintClass: string
  readonly matter: string | null
  readonly from: number
  readonly until: number
}

/** The complaints of one hot spot: the same class and matter, hot, within a span. */
export function hotMembers(db: Reader, spot: Spot): HotMember[] {
  return db.all<HotMember>(
    `SELECT p.id, c.finishedAt FROM complaints AS p INDEXED BY complaintsByClass JOIN cases AS c ON c.id = p.caseId
     WHERE p.siteId = @siteId AND p.state = 'kept' AND p.complaintClass = @complaintClass
       AND p.receivedAt BETWEEN @from AND @until AND p.matter IS @matter AND p.hot = 1 ORDER BY p.receivedAt`,
    { ...spot },
  )
}

export interface OpenComplaint extends ComplaintRow {
  readonly channel: Channel
  readonly finishedAt: number | null
  readonly name: string | null
  readonly room: string | null
}

/** Complaints not struck off that may ask for a report: 重大, 热点, or received before `majorBefore`. */
export function openSpecialComplaints(db: Reader, siteId: string, majorBefore: number): OpenComplaint[] {
  return db.all<OpenComplaint>(
    `SELECT p.*, c.channel, c.finishedAt, c.name, c.room
     FROM cases AS c INDEXED BY casesOpenByReceived
     CROSS JOIN complaints AS p INDEXED BY complaintsOnePerCase ON p.caseId = c.id AND p.state = 'kept'
     WHERE c.siteId = @siteId AND c.struckOffAt IS NULL
       AND (p.grade = 'major' OR p.raisedAt IS NOT NULL OR p.hot = 1 OR p.receivedAt <= @majorBefore)`,
    { siteId, majorBefore },
  )
}
