import type { Standing } from '../../../shared/reception/words.ts'
import type { Reader, Writer } from '../database/handles.ts'

export interface ResidentRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly name: string
  readonly phone: string | null
  readonly note: string | null
  readonly pinyin: string
  readonly initials: string
  readonly updatedAt: number
}

export interface ResidenceRow {
  readonly residentId: string
  readonly unitId: string
  readonly room: string
  readonly roomKey: string
  readonly standing: Standing
  readonly handoverDate: string | null
}

const columns = 'r.id, r.siteId, r.rev, r.name, r.phone, r.note, r.pinyin, r.initials, r.updatedAt'

export function residentById(db: Reader, siteId: string, id: string): ResidentRow | undefined {
  return db.get(`SELECT ${columns} FROM residents AS r WHERE r.id = $id AND r.siteId = $siteId AND r.deletedAt IS NULL`, {
    siteId,
    id,
  })
}

export function residentsByIds(db: Reader, ids: readonly string[]): ResidentRow[] {
  return db.all(
    `SELECT ${columns} FROM json_each($ids) AS asked CROSS JOIN residents AS r ON r.id = asked.value
      WHERE r.deletedAt IS NULL`,
    { ids: JSON.stringify(ids) },
  )
}

/** Homes of these people, each in the order of rooms. */
export function residencesOf(db: Reader, residentIds: readonly string[]): ResidenceRow[] {
  return db.all(
    `SELECT x.residentId, x.unitId, u.code AS room, u.codeKey AS roomKey, x.standing, u.handoverDate
      FROM json_each($ids) AS asked CROSS JOIN residences AS x ON x.residentId = asked.value
      JOIN units AS u ON u.id = x.unitId ORDER BY u.codeOrder`,
    { ids: JSON.stringify(residentIds) },
  )
}

/** A list is narrowed by what is not null: people who answer to any of it. */
export interface ResidentFilter {
  readonly everybody: 0 | 1
  readonly name: string | null
  readonly letters: string | null
  readonly digits: string | null
  readonly room: string | null
}

interface ResidentPage extends ResidentFilter {
  readonly siteId: string
  readonly afterPinyin: string
  readonly afterName: string
  readonly afterId: string
  readonly limit: number
}

export function residentPage(db: Reader, page: ResidentPage): ResidentRow[] {
  return db.all(
    `SELECT ${columns} FROM residents AS r
      WHERE r.siteId = $siteId AND r.deletedAt IS NULL AND (r.pinyin, r.name, r.id) > ($afterPinyin, $afterName, $afterId)
      AND ($everybody = 1
        OR instr(r.name, $name) > 0
        OR ($letters IS NOT NULL
          AND $letters IN (substr(r.initials, 1, length($letters)), substr(r.pinyin, 1, length($letters))))
        OR r.id IN (SELECT p.residentId FROM residentPhones AS p WHERE instr(p.digits, $digits) > 0)
        OR r.id IN (SELECT x.residentId FROM units AS u CROSS JOIN residences AS x ON x.unitId = u.id
          WHERE u.siteId = $siteId AND u.deletedAt IS NULL AND instr(u.codeKey, $room) > 0))
      ORDER BY r.pinyin, r.name, r.id LIMIT $limit`,
    { ...page },
  )
}

export function insertResident(db: Writer, row: ResidentRow): void {
  db.run(
    `INSERT INTO residents (id, siteId, rev, name, phone, note, pinyin, initials, createdAt, updatedAt)
      VALUES ($id, $siteId, $rev, $name, $phone, $note, $pinyin, $initials, $updatedAt, $updatedAt)`,
    { ...row },
  )
}

export function updateResident(db: Writer, row: ResidentRow): void {
  db.run(
    `UPDATE residents SET rev = $rev, name = $name, phone = $phone, note = $note, pinyin = $pinyin, initials = $initials,
      updatedAt = $updatedAt WHERE id = $id AND siteId = $siteId`,
    { ...row },
  )
}

export function removeResident(db: Writer, id: string, rev: number, now: number): void {
  db.run('UPDATE residents SET rev = $rev, updatedAt = $now, deletedAt = $now WHERE id = $id', { id, rev, now })
}

/** A number from each of its digits on, to the last four: what a question for its middle begins with. */
function partsOf(numbers: readonly string[]): string {
  return JSON.stringify(
    numbers.flatMap((digits) => Array.from({ length: Math.max(digits.length - 3, 0) }, (_, start) => digits.slice(start))),
  )
}

/** Replaces the numbers that a person is found by. `digits` as `phoneNumbers` gives them. */
export function setPhones(db: Writer, residentId: string, numbers: readonly string[]): void {
  const known = db.all<{ readonly digits: string }>('SELECT digits FROM residentPhones WHERE residentId = $residentId', {
    residentId,
  })
  db.run('DELETE FROM residentPhoneParts WHERE residentId = $residentId AND part IN (SELECT value FROM json_each($parts))', {
    residentId,
    parts: partsOf(known.map(({ digits }) => digits)),
  })
  db.run('DELETE FROM residentPhones WHERE residentId = $residentId', { residentId })
  db.run('INSERT OR IGNORE INTO residentPhoneParts (part, residentId) SELECT value, $residentId FROM json_each($parts)', {
    residentId,
    parts: partsOf(numbers),
  })
  for (const digits of numbers) {
    db.run('INSERT INTO residentPhones (residentId, digits, reversed) VALUES ($residentId, $digits, $reversed)', {
      residentId,
      digits,
      reversed: [...digits].reverse().join(''),
    })
  }
}

export function setResidences(
  db: Writer,
  residentId: string,
  residences: readonly { readonly unitId: string; readonly standing: Standing }[],
): void {
  db.run('DELETE FROM residences WHERE residentId = $residentId', { residentId })
  for (const { unitId, standing } of residences) {
    db.run('INSERT INTO residences (residentId, unitId, standing) VALUES ($residentId, $unitId, $standing)', {
      residentId,
      unitId,
      standing,
    })
  }
}
