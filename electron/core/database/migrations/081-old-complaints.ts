import type { Migration, MigrationDatabase } from '../migrate.ts'
import { uuidv7 } from '../uuid.ts'

interface OldCase {
  readonly id: string
  readonly siteId: string
  readonly receivedAt: number
}

interface Moment {
  readonly now: number
  /** Civil date on the site, `20261012`. */
  readonly day: string
  readonly prefix: string
}

function momentOf(database: MigrationDatabase): Moment | undefined {
  return database.get<Moment>(
    `SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now, strftime('%Y%m%d', 'now', '+8 hours') AS day,
       COALESCE(body ->> '$.prefix', '') AS prefix
     FROM settings LIMIT 1`,
  )
}

function giveRecord(database: MigrationDatabase, { id: caseId, siteId, receivedAt }: OldCase, number: number, moment: Moment) {
  const { now, day, prefix } = moment
  const serial = `${prefix === '' ? '' : `${prefix}-`}TS-${day}-${String(number).padStart(2, '0')}`
  const row = { id: uuidv7(now), siteId, caseId, serial, now, receivedAt }
  database.run(
    `INSERT INTO complaints (id, siteId, rev, serial, caseId, state, issuedAt, receivedAt, serious, households, hot)
     VALUES (@id, @siteId, 1, @serial, @caseId, 'kept', @now, @receivedAt, 0, 1, 0)`,
    row,
  )
  database.run(
    `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
     VALUES (@id, @siteId, @caseId, @now, @now, 'complaintIssued', '', '系统', @text)`,
    { id: uuidv7(now), siteId, caseId, now, text: `软件升级，补开投诉处理记录 ${serial}` },
  )
}

/**
 * Complaints that were open before there was a 《业主投诉处理记录》 get theirs, numbered on the day of the upgrade in the order
 * in which they came in; what was struck off under the old rules stays as it was.
 */
export const recordsOfOldComplaints: Migration = {
  version: 81,
  name: 'old-complaints',
  up: (database) => {
    const moment = momentOf(database)
    const old = database.all<OldCase>(
      `SELECT id, siteId, receivedAt FROM cases WHERE category = 'complaint' AND struckOffAt IS NULL
         AND NOT EXISTS (SELECT 1 FROM complaints WHERE caseId = cases.id) ORDER BY receivedAt, seq`,
    )
    const [first] = old
    if (!moment || !first) return
    for (const [index, one] of old.entries()) giveRecord(database, one, index + 1, moment)
    const day = moment.day.replace(/^(....)(..)(..)$/, '$1-$2-$3')
    database.run(`INSERT INTO serials (siteId, kind, day, last) VALUES (@siteId, 'TS', @day, @last)`, {
      ...{ siteId: first.siteId, day, last: old.length },
    })
  },
}
