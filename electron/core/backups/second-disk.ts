import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { secondState } from '../../../shared/backups/backups.ts'
import { databaseIn } from '../keys/data-folder.ts'
import { backupsIn, type KnownBackup, writeManifest } from './backup-file.ts'
import type { BackupJob } from './backup-jobs.ts'
import type { Proof } from './backup-proof.ts'
import { carryAttachments, carryFile, onSameDisk } from './carry.ts'

type State = (typeof secondState.options)[number]

interface SecondDisk {
  readonly dataFolder: string
  readonly dataKey: Uint8Array
  readonly siteId: string
  /** As set; empty for none. */
  readonly chosen: string
}

/** Why a folder cannot be chosen, as one sentence; `null` if it can. */
export function secondTrouble(dataFolder: string, chosen: string): string | null {
  if (chosen === '') return null
  if (!path.isAbsolute(chosen)) return '请写完整的文件夹路径，例如 E:\\前台备份'
  const inside = path.relative(dataFolder, chosen)
  const isOutside = inside.startsWith('..') || path.isAbsolute(inside)
  return isOutside ? null : '第二处备份不能放在数据文件夹里面；请选另一块磁盘或移动硬盘上的文件夹'
}

/** A folder of this site alone, so that two sites may share a disk. */
export const placeOn = ({ chosen, siteId }: SecondDisk) => path.join(chosen, `qiantai-backups-${siteId.slice(-8)}`)

/** How the newest copy stands there. A disk that is away is never made up for by a folder of its name. */
export function standingOf(disk: SecondDisk, newest: KnownBackup | undefined) {
  const state = (): State => {
    if (disk.chosen === '') return 'none'
    if (!existsSync(disk.chosen)) return 'away'
    return newest === undefined || backupsIn(placeOn(disk))[0]?.name === newest.name ? 'kept' : 'behind'
  }
  const sameDisk = disk.chosen !== '' && onSameDisk(databaseIn(disk.dataFolder), disk.chosen)
  return { folder: disk.chosen, state: state(), sameDisk }
}

/** Puts a copy and what belongs to it (files, the wrapped keys) on the other disk, and proves it there. */
export async function carryTo(
  disk: SecondDisk,
  backup: KnownBackup,
  from: string,
  run: (job: BackupJob) => Promise<Proof>,
): Promise<void> {
  const place = placeOn(disk)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const file = path.join(place, backup.name)
  await carryFile(path.join(from, backup.name), file)
  await carryAttachments(path.join(disk.dataFolder, 'attachments'), path.join(place, 'attachments'))
  copyFileSync(path.join(disk.dataFolder, 'keys.json'), path.join(place, 'keys.json'))
  const proof = await run({ kind: 'prove', file, key: disk.dataKey })
  if (proof.digest !== backup.digest) throw new Error('the copy on the second disk differs')
  writeManifest(place, backup.name, backup.at, backup.reason, proof)
}
