import type { Reader } from '../database/handles.ts'

/*
 * Each of these hands out the ids of people who may be meant, through an index where the beginning is known. A range ends
 * at the beginning followed by the last code point there is.
 */
const last = 'char(1114111)'
const living = 'r.siteId = $siteId AND r.deletedAt IS NULL'

interface Asked {
  readonly siteId: string
  readonly limit: number
}
interface IdRow {
  readonly id: string
}

const ids = (rows: readonly IdRow[]): readonly string[] => rows.map((row) => row.id)

export function idsByPhoneTail(db: Reader, asked: Asked & { readonly reversed: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT r.id FROM residentPhones AS p CROSS JOIN residents AS r ON r.id = p.residentId
        WHERE p.reversed >= $reversed AND p.reversed < $reversed || ${last} AND ${living} LIMIT $limit`,
      { ...asked },
    ),
  )
}

/** Four or more digits in a row, wherever they stand. */
export function idsByPhonePart(db: Reader, asked: Asked & { readonly digits: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT r.id FROM residentPhoneParts AS p CROSS JOIN residents AS r ON r.id = p.residentId
        WHERE p.part >= $digits AND p.part < $digits || ${last} AND ${living} LIMIT $limit`,
      { ...asked },
    ),
  )
}

export function idsByName(db: Reader, asked: Asked & { readonly name: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT r.id FROM residents AS r WHERE ${living} AND r.name >= $name AND r.name < $name || ${last}
        ORDER BY r.name LIMIT $limit`,
      { ...asked },
    ),
  )
}

export function idsByNamePart(db: Reader, asked: Asked & { readonly name: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT r.id FROM residents AS r INDEXED BY residentsByName WHERE ${living} AND instr(r.name, $name) > 0 LIMIT $limit`,
      { ...asked },
    ),
  )
}

export function idsByInitials(db: Reader, asked: Asked & { readonly letters: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT r.id FROM residents AS r WHERE ${living} AND r.initials >= $letters AND r.initials < $letters || ${last}
        ORDER BY r.initials LIMIT $limit`,
      { ...asked },
    ),
  )
}

export function idsByPinyin(db: Reader, asked: Asked & { readonly letters: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT r.id FROM residents AS r WHERE ${living} AND r.pinyin >= $letters AND r.pinyin < $letters || ${last}
        ORDER BY r.pinyin LIMIT $limit`,
      { ...asked },
    ),
  )
}

const unitsOf = (
  condition: string,
  units = 'units AS u',
) => `SELECT r.id FROM ${units} CROSS JOIN residences AS x ON x.unitId = u.id
  CROSS JOIN residents AS r ON r.id = x.residentId
  WHERE u.siteId = $siteId AND u.deletedAt IS NULL AND ${living} AND ${condition} LIMIT $limit`

export function idsByRoom(db: Reader, asked: Asked & { readonly key: string }): readonly string[] {
  return ids(db.all<IdRow>(unitsOf('u.codeKey = $key'), { ...asked }))
}

export function idsByRoomStart(db: Reader, asked: Asked & { readonly key: string }): readonly string[] {
  return ids(db.all<IdRow>(unitsOf(`u.codeKey >= $key AND u.codeKey < $key || ${last}`), { ...asked }))
}

export function idsByRoomPart(db: Reader, asked: Asked & { readonly key: string }): readonly string[] {
  return ids(db.all<IdRow>(unitsOf('instr(u.codeKey, $key) > 0', 'units AS u INDEXED BY unitsByCode'), { ...asked }))
}

/** `building` empty: any. */
export function idsByDoor(db: Reader, asked: Asked & { readonly door: string; readonly building: string }): readonly string[] {
  return ids(
    db.all<IdRow>(unitsOf(`u.door = $door AND ($building = '' OR substr(u.codeKey, 1, length($building)) = $building)`), {
      ...asked,
    }),
  )
}
