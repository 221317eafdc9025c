import { constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { copyFile, open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../database/durable-files.ts'

/** Copies whole or not at all, and it is on the disk when it resolves. A file that is there already stays. */
export async function carryFile(from: string, to: string): Promise<void> {
  if (existsSync(to)) return
  const temporary = `${to}.part`
  try {
    await copyFile(from, temporary, constants.COPYFILE_FICLONE)
    const handle = await open(temporary, 'r+')
    await handle.sync()
    await handle.close()
    renameSync(temporary, to)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

const isAttachment = (name: string) => /^[0-9a-f]{32}$/.test(name)

/** Files of the desk keep their name and never change, so that only the new ones are copied. They stay encrypted. */
export async function carryAttachments(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true, mode: 0o700 })
  const there = new Set(await readdir(to))
  const wanting = (await readdir(from)).filter((name) => isAttachment(name) && !there.has(name))
  for (const name of wanting) await carryFile(path.join(from, name), path.join(to, name))
  syncFolder(to)
}

/** Whether both lie on one disk, where one fault takes both. */
export function onSameDisk(one: string, other: string): boolean {
  try {
    return statSync(one).dev === statSync(other).dev
  } catch {
    return false
  }
}
