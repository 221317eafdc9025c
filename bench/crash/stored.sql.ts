import type { Reader } from '../../electron/core/database/handles.ts'

export interface OperationRow {
  readonly call: string
  readonly answer: string
}

export interface OutboxRow {
  readonly feature: string
  readonly entityId: string
  readonly auditSeq: number
}

type Row = Readonly<Record<string, unknown>>

export function storedOperation(db: Reader, id: string): OperationRow | undefined {
  return db.get('SELECT call, answer FROM operations WHERE id = $id', { id })
}

export function outboxFrom(db: Reader, auditSeq: number): OutboxRow[] {
  return db.all('SELECT feature, entityId, auditSeq FROM outbox WHERE auditSeq > $auditSeq ORDER BY seq', { auditSeq })
}

const tables = { cases: 'cases', rework: 'reworkSlips' } as const
export type Recorded = keyof typeof tables
export const isRecorded = (feature: string): feature is Recorded => Object.hasOwn(tables, feature)

export function storedRow(db: Reader, feature: Recorded, id: string): Row | undefined {
  return db.get(`SELECT * FROM ${tables[feature]} WHERE id = $id`, { id })
}

export function rowsStored(db: Reader, feature: Recorded): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${tables[feature]}`)?.n ?? 0
}

/** Answered commands of one call, and its audit rows: each pair was written by one transaction. */
export function callsOutOfStep(db: Reader): { call: string; operations: number; trails: number }[] {
  return db.all(`
    SELECT call, coalesce(o.n, 0) AS operations, coalesce(a.n, 0) AS trails
    FROM (SELECT call, count(*) AS n FROM operations WHERE call NOT LIKE 'drafts.%' GROUP BY call) AS o
    FULL JOIN (
      SELECT call, count(*) AS n FROM audit
      WHERE outcome = 'ok' AND call NOT LIKE 'sessions.%' AND call NOT LIKE 'setup.%' AND call NOT LIKE 'accounts.%' GROUP BY call
    ) AS a USING (call)
    WHERE operations <> trails`)
}

/** Cases without their time-line, their words in the index, or (售后) their slip. */
export function incompleteCases(db: Reader): { serial: string; events: number; words: number; slips: number }[] {
  return db.all(`
    SELECT serial, events, words, slips FROM (
      SELECT c.serial, c.category,
        (SELECT count(*) FROM caseEvents AS e WHERE e.caseId = c.id AND e.kind = 'registered') AS events,
        (SELECT count(*) FROM caseWords_docsize AS w WHERE w.id = c.seq) AS words,
        (SELECT count(*) FROM reworkSlips AS s WHERE s.caseId = c.id AND s.state <> 'voided') AS slips
      FROM cases AS c)
    WHERE events <> 1 OR words <> 1 OR (category = 'afterSales' AND slips <> 1)`)
}

export function miscounted(db: Reader): Row[] {
  return db.all(`
    SELECT * FROM (
      SELECT category, state, count(*) AS n FROM cases GROUP BY category, state
      EXCEPT SELECT category, state, count FROM caseCounts)`)
}

/** Days whose paper numbers are not exactly 1, 2, 3 … up to the last one allotted. */
export function numberGaps(db: Reader): { kind: string; day: string; last: number; n: number; highest: number }[] {
  return db.all(`
    WITH numbers AS (
      SELECT serial FROM cases UNION ALL SELECT serial FROM reworkSlips
    ), parts AS (
      SELECT substr(serial, 1, 2) AS kind, substr(serial, 4, 8) AS day, CAST(substr(serial, 13) AS INTEGER) AS number
      FROM numbers
    ), found AS (
      SELECT kind, day, count(DISTINCT number) AS n, count(*) AS papers, max(number) AS highest, min(number) AS lowest
      FROM parts GROUP BY kind, day
    )
    SELECT kind, day, last, n, highest
    FROM (SELECT kind, replace(day, '-', '') AS day, last FROM serials WHERE kind IN ('JD', 'FX')) FULL JOIN found USING (kind, day)
    WHERE last IS NOT n OR last IS NOT papers OR last IS NOT highest OR lowest IS NOT 1`)
}

export function storedDraft(db: Reader, key: string): string | undefined {
  return db.get<{ body: string }>('SELECT body FROM drafts WHERE key = $key', { key })?.body
}

export function structuralFaults(db: Reader, thorough: boolean): string[] {
  const check = thorough ? 'PRAGMA integrity_check' : 'PRAGMA quick_check'
  const found = db.all<Record<string, string>>(check).flatMap((row) => Object.values(row))
  const orphans = db.all<Row>('PRAGMA foreign_key_check').map((row) => `foreign key: ${JSON.stringify(row)}`)
  return [...found.filter((line) => line !== 'ok'), ...orphans]
}
