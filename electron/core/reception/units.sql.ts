import type { Reader, Writer } from '../database/handles.ts'

export interface UnitRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly code: string
  readonly codeKey: string
  readonly codeOrder: string
  readonly door: string
  readonly handoverDate: string | null
  readonly note: string | null
  readonly updatedAt: number
}

/** With the number of people who belong to it. */
export interface UnitLine extends UnitRow {
  readonly residents: number
}

const line = `SELECT u.id, u.siteId, u.rev, u.code, u.codeKey, u.codeOrder, u.door, u.handoverDate, u.note, u.updatedAt,
  (SELECT count(*) FROM residences AS x JOIN residents AS r ON r.id = x.residentId AND r.deletedAt IS NULL
    WHERE x.unitId = u.id) AS residents
  FROM units AS u`

export function unitById(db: Reader, siteId: string, id: string): UnitLine | undefined {
  return db.get(`${line} WHERE u.id = $id AND u.siteId = $siteId AND u.deletedAt IS NULL`, { siteId, id })
}

export function unitByKey(db: Reader, siteId: string, codeKey: string): UnitLine | undefined {
  return db.get(`${line} WHERE u.siteId = $siteId AND u.codeKey = $codeKey AND u.deletedAt IS NULL`, { siteId, codeKey })
}

interface UnitPage {
  readonly siteId: string
  /** Any part of the comparable code; empty: all. */
  readonly part: string
  readonly afterOrder: string
  readonly afterId: string
  readonly limit: number
}

export function unitPage(db: Reader, page: UnitPage): UnitLine[] {
  return db.all(
    `${line} WHERE u.siteId = $siteId AND u.deletedAt IS NULL AND (u.codeOrder, u.id) > ($afterOrder, $afterId)
      AND ($part = '' OR instr(u.codeKey, $part) > 0)
      ORDER BY u.codeOrder, u.id LIMIT $limit`,
    { ...page },
  )
}

export function insertUnit(db: Writer, row: UnitRow): void {
  db.run(
    `INSERT INTO units (id, siteId, rev, code, codeKey, codeOrder, door, handoverDate, note, createdAt, updatedAt)
      VALUES ($id, $siteId, $rev, $code, $codeKey, $codeOrder, $door, $handoverDate, $note, $updatedAt, $updatedAt)`,
    { ...row },
  )
}

export function updateUnit(db: Writer, row: Omit<UnitRow, 'siteId'>): void {
  db.run(
    `UPDATE units SET rev = $rev, code = $code, codeKey = $codeKey, codeOrder = $codeOrder, door = $door,
      handoverDate = $handoverDate, note = $note, updatedAt = $updatedAt WHERE id = $id`,
    { ...row },
  )
}

export function removeUnit(db: Writer, id: string, rev: number, now: number): void {
  db.run('UPDATE units SET rev = $rev, updatedAt = $now, deletedAt = $now WHERE id = $id', { id, rev, now })
}

export function unitCount(db: Reader, siteId: string): number {
  const row = db.get<{ readonly count: number }>(
    'SELECT count(*) AS count FROM units WHERE siteId = $siteId AND deletedAt IS NULL',
    { siteId },
  )
  return row?.count ?? 0
}
