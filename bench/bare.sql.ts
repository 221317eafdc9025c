// The bare statements that everything is measured against: what somebody would write who wanted nothing but these rows.
import Database from 'better-sqlite3'

const line = `c.id, c.rev, c.serial, c.receivedAt, c.channel, c.category, c.name, c.standing, c.room, c.phone,
  substr(c.content, 1, 120) AS excerpt, c.urgency, c.state, c.department, c.handOverDueAt, c.handedOverAt, c.dueAt,
  c.finishedAt, c.callBackDueAt, c.calledBack, c.struckOffAt, c.registrar`

export const newestCases = `SELECT ${line} FROM cases AS c WHERE c.siteId = ? ORDER BY c.receivedAt DESC, c.seq DESC LIMIT ?`

export const olderCases = `SELECT ${line} FROM cases AS c WHERE c.siteId = ? AND (c.receivedAt, c.seq) < (?, ?)
  ORDER BY c.receivedAt DESC, c.seq DESC LIMIT ?`

/** Newest hits of an FTS5 expression that also hold a phrase; an empty one is in every text. */
export const foundCases = `SELECT ${line} FROM caseWords CROSS JOIN cases AS c ON c.seq = caseWords.rowid
  WHERE caseWords MATCH ? AND instr(c.content, ?) > 0 ORDER BY caseWords.rowid DESC LIMIT ?`

export const oneDraft = 'SELECT body FROM drafts WHERE accountId = ? AND key = ?'

export const someIds = 'SELECT id FROM cases ORDER BY (seq * 7919) % 1000003 LIMIT ?'
export const somePhones = `SELECT phone FROM cases WHERE phone IS NOT NULL ORDER BY (seq * 7919) % 1000003 LIMIT ?`
export const someKeys = 'SELECT receivedAt, seq FROM cases WHERE seq BETWEEN ? AND ? ORDER BY (seq * 7919) % 1000003 LIMIT ?'
export const auditRows = 'SELECT count(*) FROM audit'

export const someNumbers = 'SELECT digits FROM residentPhones WHERE length(digits) = 11 ORDER BY reversed LIMIT ?'
export const phonesEnding = 'SELECT count(*) AS count FROM residentPhones WHERE digits GLOB ?'
export const initialsLike = 'SELECT count(*) AS count FROM residents WHERE deletedAt IS NULL AND initials GLOB ?'
export const wholeCase = 'SELECT * FROM cases WHERE id = ?'

// Word for word what the product asks of its own connection.
const sameSettings = ['journal_mode = WAL', 'synchronous = FULL', 'checkpoint_fullfsync = 1', 'foreign_keys = ON']
const sameCare = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  'cache_size = -65536',
  'temp_store = MEMORY',
]

export type BareRow = Readonly<Record<string, string | number | null>>

/** Records of these columns in a file of their own, one fsynced insert each and one index, of the id: the least that a save can cost. */
export function bareInsert(file: string, key: Uint8Array, columns: readonly string[]) {
  const database = new Database(file)
  for (const setting of [`cipher = 'sqlcipher'`, 'legacy = 4', `key = "x'${Buffer.from(key).toString('hex')}'"`])
    database.pragma(setting)
  for (const setting of [...sameSettings, ...sameCare]) database.pragma(setting)
  database.exec(`CREATE TABLE records (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ${columns.join(' ANY, ')} ANY) STRICT`)
  const insert = database.prepare(`INSERT INTO records (id, ${columns.join(', ')}) VALUES ($id, $${columns.join(', $')})`)
  return {
    /** Durable when it returns. */
    insert: (row: BareRow) => void insert.run(row),
    /** In bulk: the records of before. */
    fill: database.transaction((rows: readonly BareRow[]) => {
      for (const row of rows) insert.run(row)
    }),
    rows: () => Number(database.prepare('SELECT count(*) FROM records').pluck().get()),
    close: () => database.close(),
  }
}

/** What somebody would write who counts complaints where they are kept. */
export const joinedCounts = `SELECT p.complaintClass, c.department, p.cause, count(*) AS count, sum(c.finishedAt IS NOT NULL) AS settled,
  sum(c.finishedAt <= c.dueAt) AS onTime, sum(c.calledBack = 'satisfied') AS satisfied
  FROM complaints AS p INDEXED BY complaintsByReceived CROSS JOIN cases AS c ON c.id = p.caseId
  WHERE p.siteId = @siteId AND p.state = 'kept' AND p.receivedAt >= @from AND p.receivedAt < @until GROUP BY 1, 2, 3`
