import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { syncFolder } from '../database/durable-files.ts'

const base64 = z.base64()
const wrap = z.discriminatedUnion('by', [
  z.object({ by: z.literal('system'), key: base64 }),
  z.object({ by: z.literal('file'), key: base64 }),
  z.object({ by: z.literal('recoveryCode'), salt: base64, nonce: base64, tag: base64, key: base64 }),
])
const keyFile = z.object({ version: z.literal(1), wraps: z.array(wrap) })

/** `keys.json`: the data key, wrapped once for each way in. Holds no secret in the clear. */
export type KeyFile = z.infer<typeof keyFile>
export type Wrap = z.infer<typeof wrap>

const fileIn = (folder: string) => path.join(folder, 'keys.json')

export function hasKeyFile(folder: string): boolean {
  return existsSync(fileIn(folder))
}

/** `undefined` when missing or not readable as one. */
export function readKeyFile(folder: string): KeyFile | undefined {
  try {
    return keyFile.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Whole or not at all, and on the disk when it returns. */
export function writeKeyFile(folder: string, content: KeyFile): void {
  const temporary = `${fileIn(folder)}.new`
  const handle = openSync(temporary, 'w', 0o600)
  writeSync(handle, JSON.stringify(content))
  fsyncSync(handle)
  closeSync(handle)
  renameSync(temporary, fileIn(folder))
  syncFolder(folder)
}

/** Replaces the wrap of the same kind, keeps the others. */
export function withWrap(file: KeyFile | undefined, added: Wrap): KeyFile {
  return { version: 1, wraps: [...(file?.wraps ?? []).filter(({ by }) => by !== added.by), added] }
}
