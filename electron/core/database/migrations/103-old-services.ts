import type { Migration, MigrationDatabase } from '../migrate.ts'
import { uuidv7 } from '../uuid.ts'

interface OldCase {
  readonly id: string
  readonly siteId: string
  readonly handOverDueAt: number
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

function giveSlip(database: MigrationDatabase, old: OldCase, number: number, { now, day, prefix }: Moment): void {
  const serial = `${prefix === '' ? '' : `${prefix}-`}FW-${day}-${String(number).padStart(2, '0')}`
  const { id: caseId, siteId, handOverDueAt: answerBy } = old
  database.run(
    `INSERT INTO serviceOrders (id, siteId, rev, serial, caseId, state, issuedAt, answerBy, nextDueAt)
     VALUES (@id, @siteId, 1, @serial, @caseId, 'toAnswer', @now, @answerBy, @answerBy)`,
    { id: uuidv7(now), siteId, serial, caseId, now, answerBy },
  )
  database.run(
    `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
     VALUES (@id, @siteId, @caseId, @now, @now, 'serviceIssued', '', '系统', @text)`,
    { id: uuidv7(now), siteId, caseId, now, text: `软件升级，补开服务单 ${serial}` },
  )
}

/**
 * Services that nobody had settled before there was a 《特约（有偿）服务单》 get theirs, numbered on the day of the upgrade in the
 * order in which they came in, to be answered by the limit of their case; what was settled under the old rules stays as it was.
 */
export const slipsOfOldServices: Migration = {
  version: 103,
  name: 'old-services',
  up: (database) => {
    const moment = momentOf(database)
    const old = database.all<OldCase>(
      `SELECT id, siteId, handOverDueAt FROM cases
       WHERE category = 'service' AND finishedAt IS NULL ORDER BY receivedAt, seq`,
    )
    const [first] = old
    if (!moment || !first) return
    for (const [index, one] of old.entries()) giveSlip(database, one, index + 1, moment)
    const day = moment.day.replace(/^(....)(..)(..)$/, '$1-$2-$3')
    database.run(`INSERT INTO serials (siteId, kind, day, last) VALUES (@siteId, 'FW', @day, @last)`, {
      ...{ siteId: first.siteId, day, last: old.length },
    })
  },
}
