import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { backupBeforeMigration } from '../backups/before-migration.ts'
import { finishRestore } from '../backups/restore.ts'
import { migrate, schemaVersion } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import { assertDurable, configure, openDatabase, recordOpening } from '../database/open.ts'
import type { Ports } from '../ports.ts'
import { StartError } from '../start-error.ts'
import { databaseIn } from './data-folder.ts'
import { hasKeyFile, type KeyFile, readKeyFile, withWrap, writeKeyFile } from './key-file.ts'

/** The data folder as it was found. */
export type Vault =
  | { readonly state: 'open'; readonly database: Database; readonly dataKey: Uint8Array }
  | { readonly state: 'keyNeeded' }
  /** `dataKey` if this computer has it: then a copy can take the place of what cannot be read. */
  | { readonly state: 'unreadable'; readonly trouble: string; readonly dataKey: Uint8Array | null }

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch {
    throw new StartError(`数据文件夹不能读写：${folder}；请检查磁盘和权限，或用 --data 指定另一个文件夹`)
  }
}

/** Opens the file under a known key, brings its schema up to date and proves that it writes durably. */
function openWithKey({ folder, clock }: Ports, dataKey: Uint8Array, holdsRecords: boolean): Database {
  const database = openDatabase(databaseIn(folder), dataKey)
  try {
    const newest = migrations.at(-1)?.version ?? 0
    const found = schemaVersion(database)
    if (found === 0 && holdsRecords) throw new Error('an empty file where records were')
    if (found > newest) throw new StartError('这份数据是更新版本的前台写的，本版本没有动它；请安装新版本后再打开')
    configure(database)
    if (found > 0 && found < newest) backupBeforeMigration(folder, dataKey, clock.now())
    migrate(database, migrations)
    recordOpening(database, clock.now())
    assertDurable(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function firstRun(ports: Ports, known: KeyFile | undefined): Vault {
  const dataKey = randomBytes(32)
  const { kind, wrap } = ports.keyring
  writeKeyFile(ports.folder, withWrap(known, { by: kind, key: Buffer.from(wrap(dataKey)).toString('base64') }))
  return { state: 'open', database: openWithKey(ports, dataKey, false), dataKey }
}

/** The data key as this computer's keyring holds it; `undefined` when it holds none or cannot open it any more. */
function keyFromKeyring(ports: Ports, file: KeyFile): Uint8Array | undefined {
  const wrapped = file.wraps.find(({ by }) => by === ports.keyring.kind)
  if (!wrapped) return undefined
  try {
    return ports.keyring.unwrap(Buffer.from(wrapped.key, 'base64'))
  } catch {
    return undefined
  }
}

const isSetUp = (file: KeyFile | undefined) => file?.wraps.some(({ by }) => by === 'recoveryCode') ?? false

const noKeyFile = '数据还在，但钥匙文件(keys.json)缺失或损坏；没有改动任何数据。请把它从备份复制回数据文件夹后重新打开'
const noDatabase = '这个文件夹里有钥匙却没有数据文件(desk.db)；没有新建空数据。请把数据文件放回来，或用 --data 指定正确的文件夹'
const damaged = '数据文件读不出来，可能已损坏或不属于这把钥匙；没有改动它，也没有新建空数据。请从备份恢复，或联系系统管理员'

/** Never puts an empty database beside something unreadable. */
export function openVault(ports: Ports): Vault {
  makeFolder(ports.folder)
  finishRestore(ports.folder, ports.clock.now())
  const hasDatabase = existsSync(databaseIn(ports.folder))
  const file = readKeyFile(ports.folder)
  if (!hasDatabase) {
    if (isSetUp(file) || (hasKeyFile(ports.folder) && !file)) {
      return { state: 'unreadable', trouble: noDatabase, dataKey: (file && keyFromKeyring(ports, file)) ?? null }
    }
    return firstRun(ports, undefined)
  }
  if (!file) return { state: 'unreadable', trouble: noKeyFile, dataKey: null }
  const dataKey = keyFromKeyring(ports, file)
  if (dataKey) return tryKey(ports, dataKey, isSetUp(file))
  return isSetUp(file) ? { state: 'keyNeeded' } : { state: 'unreadable', trouble: noKeyFile, dataKey: null }
}

/** @param holdsRecords a set-up was completed here: an empty file would mean that its records are gone */
export function tryKey(ports: Ports, dataKey: Uint8Array, holdsRecords: boolean): Vault {
  try {
    return { state: 'open', database: openWithKey(ports, dataKey, holdsRecords), dataKey }
  } catch (error) {
    if (error instanceof StartError) throw error
    ports.log.warn(
      `the database could not be opened: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}`,
    )
    return { state: 'unreadable', trouble: damaged, dataKey }
  }
}
