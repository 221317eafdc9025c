import type { Reader } from '../database/handles.ts'

/*
 * Each hands out the ids of prospects that may be meant, through an index where the beginning is known. A range ends at the
 * beginning followed by the last code point there is.
 */
const last = 'char(1114111)'
const standing = 'p.siteId = @siteId AND p.mergedIntoId IS NULL AND (@ownerId IS NULL OR p.ownerId = @ownerId)'

interface Asked {
  readonly siteId: string
  /** Whose alone; `null`: everybody's. */
  readonly ownerId: string | null
  readonly limit: number
}
interface IdRow {
  readonly id: string
}

const ids = (rows: readonly IdRow[]): readonly string[] => rows.map((row) => row.id)

/** Whose numbers end so; the whole number is asked for as the end that it is. */
export function idsByPhoneEnd(db: Reader, asked: Asked & { readonly reversed: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT DISTINCT p.id FROM prospectPhones AS n
        CROSS JOIN prospectContacts AS c ON c.id = n.contactId CROSS JOIN prospects AS p ON p.id = c.prospectId
        WHERE n.reversed >= @reversed AND n.reversed < @reversed || ${last} AND ${standing} LIMIT @limit`,
      { ...asked },
    ),
  )
}

/** Names that begin so: `coreName` and `pinyin` and `company` and `initials` are indexed alike. */
export function idsByStart(
  db: Reader,
  column: 'coreName' | 'company' | 'pinyin' | 'initials',
  asked: Asked & { readonly start: string },
): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT p.id FROM prospects AS p
        WHERE ${standing} AND p.${column} IS NOT NULL AND p.${column} >= @start AND p.${column} < @start || ${last}
        ORDER BY p.${column} LIMIT @limit`,
      { ...asked },
    ),
  )
}

/** Names that are one of these, whole. */
export function idsByCores(db: Reader, asked: Asked & { readonly cores: readonly string[] }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT p.id FROM json_each(@cores) AS core CROSS JOIN prospects AS p
        WHERE ${standing} AND p.coreName IS NOT NULL AND p.coreName = core.value LIMIT @limit`,
      { ...asked, cores: JSON.stringify(asked.cores) },
    ),
  )
}

/** Names that hold one of these pairs of characters, up to so many for each pair. */
export function idsByNamePart(db: Reader, asked: Asked & { readonly part: string }): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT p.id FROM prospectNameParts AS n CROSS JOIN prospects AS p ON p.id = n.prospectId
        WHERE n.part = @part AND ${standing} LIMIT @limit`,
      { ...asked },
    ),
  )
}

/** People of the company whose name, pinyin or initials begin so. */
export function idsByContact(
  db: Reader,
  column: 'name' | 'pinyin' | 'initials',
  asked: Asked & { readonly start: string },
): readonly string[] {
  return ids(
    db.all<IdRow>(
      `SELECT DISTINCT p.id FROM prospectContacts AS c CROSS JOIN prospects AS p ON p.id = c.prospectId
        WHERE c.siteId = @siteId AND c.${column} IS NOT NULL AND c.${column} >= @start AND c.${column} < @start || ${last}
        AND ${standing} LIMIT @limit`,
      { ...asked },
    ),
  )
}

export function idsByNumber(db: Reader, asked: Asked & { readonly number: number }): readonly string[] {
  return ids(db.all<IdRow>(`SELECT p.id FROM prospects AS p WHERE ${standing} AND p.number = @number LIMIT @limit`, { ...asked }))
}
