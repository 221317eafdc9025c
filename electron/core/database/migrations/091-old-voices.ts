import type { Migration, MigrationDatabase } from '../migrate.ts'
import { uuidv7 } from '../uuid.ts'

interface OldCase {
  readonly id: string
  readonly siteId: string
}

interface Moment {
  readonly now: number
  /** Civil date on the site, `20261012`. */
  readonly day: string
  readonly prefix: string
}

interface Kind {
  readonly kind: 'praise' | 'suggestion'
  readonly letters: 'BY' | 'JY'
  readonly state: 'toVerify' | 'toReport'
  readonly word: string
}

const kinds: readonly Kind[] = [
  { kind: 'praise', letters: 'BY', state: 'toVerify', word: '表扬' },
  { kind: 'suggestion', letters: 'JY', state: 'toReport', word: '建议' },
]

function momentOf(database: MigrationDatabase): Moment | undefined {
  return database.get<Moment>(
    `SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now, strftime('%Y%m%d', 'now', '+8 hours') AS day,
       COALESCE(body ->> '$.prefix', '') AS prefix
     FROM settings LIMIT 1`,
  )
}

function giveRecord(database: MigrationDatabase, { id: caseId, siteId }: OldCase, number: number, moment: Moment, kind: Kind) {
  const { now, day, prefix } = moment
  const serial = `${prefix === '' ? '' : `${prefix}-`}${kind.letters}-${day}-${String(number).padStart(2, '0')}`
  database.run(
    `INSERT INTO voices (id, siteId, rev, serial, caseId, kind, state, issuedAt)
     VALUES (@id, @siteId, 1, @serial, @caseId, @kind, @state, @now)`,
    { id: uuidv7(now), siteId, serial, caseId, kind: kind.kind, state: kind.state, now },
  )
  database.run(
    `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
     VALUES (@id, @siteId, @caseId, @now, @now, 'voiceIssued', '', '系统', @text)`,
    { id: uuidv7(now), siteId, caseId, now, text: `软件升级，补编${kind.word} ${serial}` },
  )
}

/**
 * Praise and suggestions that nobody had settled before there was a record of their own get theirs, numbered on the day of the
 * upgrade in the order in which they came in; what was settled under the old rules stays as it was.
 */
export const recordsOfOldVoices: Migration = {
  version: 91,
  name: 'old-voices',
  up: (database) => {
    const moment = momentOf(database)
    if (!moment) return
    for (const kind of kinds) {
      const old = database.all<OldCase>(
        `SELECT id, siteId FROM cases WHERE category = @kind AND finishedAt IS NULL ORDER BY receivedAt, seq`,
        { kind: kind.kind },
      )
      const [first] = old
      if (!first) continue
      for (const [index, one] of old.entries()) giveRecord(database, one, index + 1, moment, kind)
      database.run('INSERT INTO serials (siteId, kind, day, last) VALUES (@siteId, @letters, @day, @last)', {
        ...{ siteId: first.siteId, letters: kind.letters, last: old.length },
        day: moment.day.replace(/^(....)(..)(..)$/, '$1-$2-$3'),
      })
    }
  },
}
