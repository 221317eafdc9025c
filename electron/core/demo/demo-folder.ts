import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { databaseIn } from '../keys/data-folder.ts'

const filling = (folder: string) => path.join(folder, 'demo-filling')
const whole = (folder: string) => path.join(folder, 'demo-whole')

/** Database and key file go up into the data folder one after the other; a start that finds only one there takes the other. */
function moveUp(folder: string): void {
  const made = whole(folder)
  for (const name of readdirSync(made)) renameSync(path.join(made, name), path.join(folder, name))
  rmSync(made, { recursive: true })
}

/** Brings to its end what an earlier start was killed in: what is whole moves up, what is half is thrown away. */
export function finishFilling(folder: string): void {
  rmSync(filling(folder), { recursive: true, force: true })
  if (existsSync(whole(folder))) moveUp(folder)
}

export const holdsDatabase = (folder: string) => existsSync(databaseIn(folder))

/**
 * Fills a folder aside with `fill`, which leaves it closed, and moves it in as a whole: a demonstration that was killed while it
 * loaded must not pass for a complete one.
 */
export async function fillWhole(folder: string, fill: (aside: string) => Promise<void>): Promise<void> {
  const aside = filling(folder)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  await fill(aside)
  renameSync(aside, whole(folder))
  moveUp(folder)
}
