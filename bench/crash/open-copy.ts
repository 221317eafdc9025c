import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { handles, type Reader } from '../../electron/core/database/handles.ts'
import { openDatabase } from '../../electron/core/database/open.ts'
import { readKeyFile } from '../../electron/core/keys/key-file.ts'
import { fileKeyring } from '../../electron/host/file-keyring.ts'
import type { Places } from './host-process.ts'

/** The data key, through the product's own keyring and key file. */
export function dataKeyOf({ data, keys }: Places): Uint8Array {
  const wrapped = readKeyFile(data)?.wraps.find(({ by }) => by === 'file')
  if (!wrapped) throw new Error(`no key for ${data}`)
  return fileKeyring(keys).unwrap(Buffer.from(wrapped.key, 'base64'))
}

/**
 * Looks at what a killed host left behind: in a copy, because opening repairs, and the product shall repair the original
 * itself when it starts again.
 */
export function readCopy<T>(places: Places, scratch: string, look: (db: Reader) => T): T {
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch)
  for (const name of ['desk.db', 'desk.db-wal']) {
    const from = path.join(places.data, name)
    if (existsSync(from)) copyFileSync(from, path.join(scratch, name), constants.COPYFILE_FICLONE)
  }
  const database = openDatabase(path.join(scratch, 'desk.db'), dataKeyOf(places))
  try {
    return look(handles(database).reader)
  } finally {
    database.close()
  }
}
