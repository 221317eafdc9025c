// The bare statements that everything is measured against: what somebody would write who wanted nothing but these rows.
import Database from 'better-sqlite3'

const line = `c.id, c.rev, c.serial, c.receivedAt, c.channel, c.category, c.name, c.standing, c.room, c.phone,
  substr(c.content, 1, 120) AS excerpt, c.urgency, c.state, c.department, c.handOverDueAt, c.handedOverAt, c.dueAt,
  c.finishedAt, c.calledBack, c.struckOffAt, c.registrar`

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

/** A record of the same columns in a file of its own, one fsynced insert each: the least that a save can cost. */
export function bareInsert(file: string, key: Uint8Array): { readonly run: (row: object) => void; readonly close: () => void } {
  const database = new Database(file)
  for (const setting of [`cipher = 'sqlcipher'`, 'legacy = 4', `key = "x'${Buffer.from(key).toString('hex')}'"`])
    database.pragma(setting)
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536']) database.pragma(setting)
  database.exec(`CREATE TABLE records (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, siteId TEXT, serial TEXT, receivedAt INTEGER,
    channel TEXT, category TEXT, name TEXT, standing TEXT, room TEXT, phone TEXT, content TEXT, urgency TEXT, remark TEXT) STRICT`)
  const insert = database.prepare(`INSERT INTO records (id, siteId, serial, receivedAt, channel, category, name, standing, room,
    phone, content, urgency, remark) VALUES ($id, $siteId, $serial, $receivedAt, $channel, $category, $name, $standing, $room,
    $phone, $content, $urgency, $remark)`)
  return { run: (row) => void insert.run(row), close: () => database.close() }
}
