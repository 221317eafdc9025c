import type { ComplaintDuty } from '../../../shared/reception/complaint-words.ts'
import type { CaseState, Channel, Satisfaction } from '../../../shared/reception/words.ts'
import type { Parameters, Reader } from '../database/handles.ts'
import type { CaseTextSource } from '../search/case-index.ts'
import { excerptLimit } from './case-list.sql.ts'
import type { ComplaintRow } from './complaint-row.ts'

/** A line of the list with what its duties are worked out from. */
export interface ComplaintLine extends ComplaintRow {
  readonly caseSerial: string
  readonly channel: Channel
  readonly name: string | null
  readonly room: string | null
  readonly excerpt: string
  readonly caseState: CaseState
  readonly department: string | null
  readonly dueAt: number
  readonly finishedAt: number | null
  readonly calledBack: Satisfaction | null
}

/** The same rule as `effectiveGrade`, over `complaints AS p` and `cases AS c`; needs `@now` and `@majorAfter` (ms). */
export const gradeColumn = `CASE
  WHEN p.grade = 'major' OR p.raisedAt IS NOT NULL THEN 'major'
  WHEN p.validity IS NOT 'invalid' AND COALESCE(c.finishedAt, @now) - p.receivedAt >= @majorAfter THEN 'major'
  ELSE p.grade END`

interface Asked {
  /** An index of `complaints` in the order of reception. */
  readonly index: 'complaintsByReceived' | 'complaintsHot' | 'complaintsByClass'
  readonly where: readonly string[]
  readonly parameters: Parameters
  /** Found by words: the search leads, and its hits are sorted. */
  readonly text: CaseTextSource | null
}

/** The latest first. */
export function complaintLines(db: Reader, { index, where, parameters, text }: Asked): ComplaintLine[] {
  const from = text
    ? `${text.from} CROSS JOIN complaints AS p INDEXED BY complaintsOnePerCase ON p.caseId = c.id AND p.state = 'kept'`
    : `complaints AS p INDEXED BY ${index} CROSS JOIN cases AS c ON c.id = p.caseId`
  const all = [...(text ? [text.where] : []), 'p.siteId = @siteId', `p.state = 'kept'`, ...where].join(' AND ')
  return db.all<ComplaintLine>(
    `SELECT p.*, c.serial AS caseSerial, c.channel, c.name, c.room, substr(c.content, 1, ${excerptLimit}) AS excerpt,
       c.state AS caseState, c.department, c.dueAt, c.finishedAt, c.calledBack
     FROM ${from} WHERE ${all} ORDER BY p.receivedAt DESC, p.id DESC LIMIT @limit`,
    { ...parameters, ...text?.parameters },
  )
}

/** Which duties of these complaints have been done. */
export function dutiesDone(db: Reader, ids: readonly string[]): { readonly complaintId: string; readonly duty: ComplaintDuty }[] {
  return db.all(
    `SELECT DISTINCT complaintId, duty FROM complaintDuties
     WHERE complaintId IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids) },
  )
}
