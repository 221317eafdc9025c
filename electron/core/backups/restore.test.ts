import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishRestore, swapIn } from './restore.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qiantai-restore-'))
  lay('backup.db', 'copy')
  lay('desk.db', 'old')
  lay('desk.db-wal', 'old log')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = Date.UTC(2026, 9, 12, 4)
const lay = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
const read = (name: string) => (existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : null)
const aside = 'quarantine/20261012T040000000Z'

test('the copy is in place, and database and log lie aside together', () => {
  expect(path.relative(folder, swapIn(folder, path.join(folder, 'backup.db'), at))).toBe(aside)
  expect([read('desk.db'), read('desk.db-wal'), read('desk.db.restored')]).toEqual(['copy', null, null])
  expect([read(`${aside}/desk.db`), read(`${aside}/desk.db-wal`)]).toEqual(['old', 'old log'])
})

test('attachments that the folder has lost come back, and none is overwritten', () => {
  for (const place of ['backups/attachments', 'attachments']) mkdirSync(path.join(folder, place), { recursive: true })
  lay('backups/attachments/a', 'kept')
  lay('backups/attachments/b', 'kept')
  lay('attachments/b', 'there')
  swapIn(folder, path.join(folder, 'backup.db'), at)
  expect([read('attachments/a'), read('attachments/b')]).toEqual(['kept', 'there'])
})

/** The states in which a cut may leave the folder, in the order of the work. */
const cuts: readonly (readonly [string, () => void, string])[] = [
  ['while the copy was being written', () => lay('desk.db.restored.part', 'co'), 'old'],
  ['before the old data were moved', () => lay('desk.db.restored', 'copy'), 'old'],
  [
    'after the database was moved, its log still there',
    () => {
      lay('desk.db.restored', 'copy')
      mkdirSync(path.join(folder, aside), { recursive: true })
      renameSync(path.join(folder, 'desk.db'), path.join(folder, aside, 'desk.db'))
    },
    'copy',
  ],
]

test.each(cuts)('cut off %s: whole after the next start', (_when, cut, expected) => {
  cut()
  finishRestore(folder, at)
  expect(read('desk.db')).toBe(expected)
  // A log beside a database that it does not belong to would be played into it.
  expect(read('desk.db-wal')).toBe(expected === 'old' ? 'old log' : null)
  expect([read('desk.db.restored'), read('desk.db.restored.part')]).toEqual([null, null])
  finishRestore(folder, at)
  expect(read('desk.db')).toBe(expected)
})
