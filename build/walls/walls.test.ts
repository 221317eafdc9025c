import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../set-up/steps.mjs'
import { brokenWalls } from './check-walls.mjs'
import { violationsIn } from './house-rules.mjs'

/** Each planted file breaks the wall that is named. */
const planted: readonly (readonly [wall: string, file: string, text: string])[] = [
  ['shared-is-plain', 'shared/clock.ts', `import { readFileSync } from 'node:fs'\nexport const now = readFileSync`],
  ['shared-is-plain', 'shared/hooks.ts', `import { useState } from 'react'\nexport const state = useState`],
  ['core-knows-no-host', 'electron/core/windows.ts', `import { app } from 'electron'\nexport const name = app.name`],
  [
    'core-knows-no-host',
    'electron/core/server.ts',
    `import { createServer } from 'node:http'\nexport const serve = createServer`,
  ],
  ['core-knows-no-host', 'electron/core/print.ts', `import { pdf } from '../http/pdf.ts'\nexport const print = pdf`],
  ['react-only-for-forms', 'electron/core/access/log-in.tsx', `import { useState } from 'react'\nexport const state = useState`],
  [
    'hosts-use-the-door',
    'electron/http/short-cut.ts',
    `import { rows } from '../core/cases/cases.ts'\nexport const short = rows`,
  ],
  ['hosts-use-the-door', 'electron/main.ts', `import type { Rows } from './core/cases/cases.ts'\nexport type Short = Rows`],
  ['hosts-are-apart', 'electron/host/notice.ts', `import { Notification } from 'electron'\nexport const notice = Notification`],
  ['desktop-has-no-server', 'electron/desktop/lan.ts', `import { pdf } from '../http/pdf.ts'\nexport const lan = pdf`],
  ['screens-only-ask', 'renderer/cheat.ts', `import { rows } from '../electron/core/cases/cases.ts'\nexport const cheat = rows`],
  ['screens-only-ask', 'renderer/files.ts', `import { readFileSync } from 'node:fs'\nexport const read = readFileSync`],
  ['sql-stays-at-home', 'electron/core/today/today.ts', `import { row } from '../cases/cases.sql.ts'\nexport const today = row`],
  [
    'no-test-code-in-the-product',
    'electron/core/cases/more.ts',
    `import { desk } from '../testing/desk.ts'\nexport const more = desk`,
  ],
  ['no-circle', 'shared/one.ts', `import { two } from './two.ts'\nexport const one = (): unknown => two`],
  ['nothing-missing', 'shared/lost.ts', `import { gone } from './gone.ts'\nexport const lost = gone`],
]

const sound: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "module": "preserve", "moduleResolution": "bundler" } }',
  'shared/two.ts': `import { one } from './one.ts'\nexport const two = (): unknown => one`,
  'shared/plain.ts': `import { z } from 'zod'\nexport const plain = z.string()`,
  'electron/http/pdf.ts': `export const pdf = 1`,
  'electron/core/app.ts': `export const app = 1`,
  'electron/core/cases/cases.ts': `import { row } from './cases.sql.ts'\nexport const rows = [row]\nexport type Rows = typeof rows`,
  'electron/core/cases/cases.sql.ts': `export const row = 1`,
  'electron/core/testing/desk.ts': `import { rows } from '../cases/cases.ts'\nexport const desk = rows`,
  'electron/core/today/today.test.ts': `import { row } from '../cases/cases.sql.ts'\nexport const seen = row`,
  'electron/browser.ts': `import { app } from './core/app.ts'\nexport const host = app`,
  'renderer/screen.ts': `import { plain } from '../shared/plain.ts'\nexport const screen = plain`,
}

let house = ''
let broken: readonly string[] = []

beforeAll(async () => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'qiantai-walls-')))
  for (const [file, text] of [...Object.entries(sound), ...planted.map(([, file, text]) => [file, text] as const)]) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  symlinkSync(realpathSync(join(root, 'node_modules')), join(house, 'node_modules'))
  broken = await brokenWalls(house, ['shared', 'electron', 'renderer'])
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

test.each(planted)('%s catches %s', (wall, file) => {
  expect(broken).toContainEqual(expect.stringMatching(new RegExp(`^${wall}: ${file.replaceAll('.', '[.]')} `)))
})

test('what is sound is let through', () => {
  const sinners = new Set(planted.map(([, file]) => file).concat('shared/two.ts'))
  const accused = broken.map((line) => line.replace(/^.*?: /, '').replace(/ → .*/, ''))
  expect(accused.filter((file) => !sinners.has(file))).toEqual([])
})

test.each([
  ['a type assertion', 'electron/core/x.ts', 'export const x = JSON.parse("1") as number'],
  ['SQL outside', 'electron/core/x.ts', 'export const x = (db) => db.get("SELECT id FROM cases")'],
  ['SQL outside', 'electron/http/x.ts', 'export const x = (t) => `DELETE FROM ` + t'],
  ['ipcMain', 'electron/desktop/x.ts', 'import { ipcMain } from "electron"\nipcMain.on("x", () => 1)'],
  ['crypto.randomUUID', 'renderer/x.ts', 'export const x = () => crypto.randomUUID()'],
  ['navigator.clipboard', 'renderer/x.tsx', 'export const x = () => window.navigator.clipboard.readText()'],
  ['Notification', 'renderer/x.ts', 'export const x = () => new Notification("x")'],
  ['renderer/ui/select.tsx', 'renderer/x.tsx', 'import { Button, Select } from "antd"'],
  ['at most 400', 'shared/x.ts', 'export const x = 1\n'.repeat(401)],
])('the house says "%s" about %s', (words, path, text) => {
  expect(violationsIn(path, text)).toEqual([expect.stringContaining(words)])
})

test.each([
  ['electron/core/x.sql.ts', 'export const x = (db) => db.get("SELECT id FROM cases")'],
  ['electron/desktop/ipc.ts', 'import { ipcMain } from "electron"\nipcMain.on("x", () => 1)'],
  ['shared/x.ts', 'export const x = ["a"] as const\nexport const y = Object.keys({ a: 1 }) as readonly "a"[]'],
  ['electron/core/x.test.ts', 'export const x = JSON.parse("1") as number'],
])('the house lets %s pass', (path, text) => {
  expect(violationsIn(path, text)).toEqual([])
})
