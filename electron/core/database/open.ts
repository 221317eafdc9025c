import Database from 'better-sqlite3'
import { StartError } from '../start-error.ts'

const oldestSafeLibrary = [3, 51, 3] as const // before it, two connections could corrupt the write-ahead log

function guardLibrary(database: Database.Database): void {
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const [a, b, c] = oldestSafeLibrary
  if (major * 1e6 + minor * 1e3 + patch < a * 1e6 + b * 1e3 + c)
    throw new StartError(`数据库组件版本过旧(${version})，请重新安装本软件；数据没有被改动`)
}

/** Encrypted with authenticated pages, so that a flipped bit is noticed instead of shown. SQLCipher 4's format: no lock-in. */
function unlockWith(database: Database.Database, key: Uint8Array): void {
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
}

const settings = [
  'journal_mode = WAL',
  'synchronous = FULL', // the library's default in WAL loses acknowledged rows at power loss
  'checkpoint_fullfsync = 1',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  'busy_timeout = 5000',
  'cache_size = -65536',
  'temp_store = MEMORY',
]

/**
 * Opens the encrypted file. Writes nothing yet: a file of a newer version must stay untouched.
 * Makes an empty one if there is none, unless it must exist. Throws what SQLite throws; SQLITE_NOTADB means a wrong key or a damaged first page.
 */
export function openDatabase(file: string, key: Uint8Array, options: { readonly mustExist?: boolean } = {}): Database.Database {
  const database = new Database(file, { fileMustExist: options.mustExist ?? false })
  try {
    unlockWith(database, key)
    guardLibrary(database)
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Puts the connection under the storage contract. */
export function configure(database: Database.Database): void {
  for (const setting of settings) database.pragma(setting)
}

/** Effective values differ from what was asked until the first write; so this is called after it. */
export function assertDurable(database: Database.Database): void {
  const effective = (name: string) => String(database.pragma(name, { simple: true }))
  const expected = {
    journal_mode: 'wal',
    synchronous: '2',
    foreign_keys: '1',
    trusted_schema: '0',
    secure_delete: '1',
    cell_size_check: '1',
  }
  for (const [name, value] of Object.entries(expected)) {
    if (effective(name) !== value)
      throw new StartError(`数据库没有进入安全写入状态(${name})，为免丢失记录没有打开；请重新启动电脑后再试`)
  }
}

/** The first write of every opening: settings such as the journal mode take effect with it. `at` in UTC ms. */
export function recordOpening(database: Database.Database, at: number): void {
  database.prepare('INSERT INTO lastOpened (id, at) VALUES (1, $at) ON CONFLICT (id) DO UPDATE SET at = $at').run({ at })
}
