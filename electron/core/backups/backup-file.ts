import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type BackupReason, backupName, backupReasons } from '../../../shared/backups/backups.ts'
import { type Proof, proof } from './backup-proof.ts'

const manifest = proof.extend({ version: z.literal(1), at: z.int(), reason: z.enum(backupReasons) })

/** A copy with what was proved of it. Holds numbers only: nothing of a person. */
export type KnownBackup = z.infer<typeof manifest> & { readonly name: string }

export const backupFolder = (dataFolder: string) => path.join(dataFolder, 'backups')

/** `20261124T113300000Z`: an instant as a part of a file's name. */
export const stampOf = (at: number) => new Date(at).toISOString().replace(/[-:.]/g, '')

/** `qiantai-20261124T113300000Z-clock.db`: sorts by its instant. */
export function nameOf(at: number, reason: BackupReason): string {
  return `qiantai-${stampOf(at)}-${reason}.db`
}

const manifestOf = (folder: string, name: string) => path.join(folder, `${name}.json`)

/** Written last: a copy without it was never finished, and is none. */
export function writeManifest(folder: string, name: string, at: number, reason: BackupReason, found: Proof): void {
  const whole = manifestOf(folder, name)
  writeFileSync(`${whole}.new`, JSON.stringify(manifest.parse({ version: 1, at, reason, ...found })), { mode: 0o600 })
  renameSync(`${whole}.new`, whole)
}

function readManifest(folder: string, name: string): KnownBackup | undefined {
  try {
    const read = manifest.safeParse(JSON.parse(readFileSync(manifestOf(folder, name), 'utf8')))
    return read.success ? { ...read.data, name } : undefined
  } catch {
    return undefined
  }
}

/** The finished copies of a folder, newest first; none when it is not there. */
export function backupsIn(folder: string): KnownBackup[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  const found = names.filter((name) => backupName.safeParse(name).success && names.includes(`${name}.json`))
  return found
    .sort()
    .reverse()
    .flatMap((name) => readManifest(folder, name) ?? [])
}

/** Without its manifest first: what is left half-removed is no copy any more. */
export function removeBackup(folder: string, name: string): void {
  rmSync(manifestOf(folder, name), { force: true })
  rmSync(path.join(folder, name), { force: true })
}
