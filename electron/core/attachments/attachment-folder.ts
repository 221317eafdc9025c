import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../database/durable-files.ts'
import { seal, sealLength, unseal } from './sealed-file.ts'

/** A file on the disk, not registered yet. */
export interface WrittenFile {
  readonly file: string
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly digest: string
}

export interface KnownFile extends WrittenFile {
  /** Of the bytes as they came. */
  readonly size: number
}

export type FileState = 'kept' | 'missing' | 'damaged'

export interface AttachmentFolder {
  /** Encrypts and writes; on the disk when it resolves. Held until it is registered or let go. */
  readonly write: (bytes: Uint8Array) => Promise<WrittenFile>
  /** Nobody will register it any more. */
  readonly letGo: (file: string) => void
  /** The whole file, or what is wrong with it; never a part. */
  readonly read: (known: KnownFile) => Promise<Uint8Array | 'missing' | 'damaged'>
  /** The same, at once: for a paper that shows it. */
  readonly readNow: (known: KnownFile) => Uint8Array | 'missing' | 'damaged'
  /** Reads the whole file, and says only what is wrong with it. */
  readonly prove: (known: KnownFile) => FileState
  /** By its length only. */
  readonly look: (known: Pick<KnownFile, 'file' | 'size'>) => FileState
  /** Moves up what was registered, and removes what never was and is not held. */
  readonly settle: (isRegistered: (file: string) => boolean) => void
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const isName = (name: string) => /^[0-9a-f]{32}$/.test(name)

/** `attachments/` of the data folder, and `incoming/` in it for what is not registered yet (decision 10). */
export function attachmentFolder(dataFolder: string, dataKey: Uint8Array): AttachmentFolder {
  const folder = path.join(dataFolder, 'attachments')
  const incoming = path.join(folder, 'incoming')

  const held = new Set<string>()

  /** A link that somebody laid there is no file of ours. */
  const find = (file: string) =>
    [path.join(folder, file), path.join(incoming, file)].flatMap((place) => {
      const found = lstatSync(place, { throwIfNoEntry: false })
      return found?.isFile() ? [{ place, length: found.size }] : []
    })[0]

  const whole = ({ file, size }: KnownFile) => {
    const found = find(file)
    if (found === undefined) return 'missing'
    return found.length === size + sealLength ? found : 'damaged'
  }
  const opened = ({ file, digest }: KnownFile, sealed: Buffer) => {
    const bytes = unseal(dataKey, file, sealed)
    return bytes === undefined || digestOf(bytes) !== digest ? 'damaged' : bytes
  }
  const readNow = (known: KnownFile) => {
    const found = whole(known)
    return typeof found === 'string' ? found : opened(known, readFileSync(found.place))
  }
  return {
    write: async (bytes) => {
      mkdirSync(incoming, { recursive: true, mode: 0o700 })
      const file = randomBytes(16).toString('hex')
      held.add(file)
      const handle = await open(path.join(incoming, file), 'wx', 0o600)
      try {
        await handle.writeFile(seal(dataKey, file, bytes))
        await handle.sync()
      } finally {
        await handle.close()
      }
      for (const each of [incoming, folder, dataFolder]) syncFolder(each)
      return { file, digest: digestOf(bytes) }
    },
    letGo: (file) => {
      held.delete(file)
      rmSync(path.join(incoming, file), { force: true })
    },
    read: async (known) => {
      const found = whole(known)
      return typeof found === 'string' ? found : opened(known, await readFile(found.place))
    },
    readNow,
    prove: (known) => {
      const found = readNow(known)
      return typeof found === 'string' ? found : 'kept'
    },
    look: ({ file, size }) => {
      const found = find(file)
      if (found === undefined) return 'missing'
      return found.length === size + sealLength ? 'kept' : 'damaged'
    },
    settle: (isRegistered) => {
      if (!lstatSync(incoming, { throwIfNoEntry: false })?.isDirectory()) return
      for (const name of readdirSync(incoming)) {
        if (isName(name) && isRegistered(name)) {
          renameSync(path.join(incoming, name), path.join(folder, name))
          held.delete(name)
        } else if (!held.has(name)) rmSync(path.join(incoming, name), { recursive: true, force: true })
      }
    },
  }
}
