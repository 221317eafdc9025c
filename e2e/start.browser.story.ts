import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { fileKeyring } from '../electron/host/file-keyring.ts'
import { root } from './hosts/electron-runtime.ts'
import { newPlace, type Place } from './template.ts'

/** What a person sees of one `npm start`. */
interface Run {
  readonly child: ChildProcess
  readonly said: () => string
  readonly open: Promise<string>
  readonly end: Promise<number | null>
}

const test = base.extend<{ readonly place: Place; readonly start: (...args: string[]) => Run }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  place: async ({}, use) => {
    const place = newPlace()
    await use(place)
    rmSync(place.root, { recursive: true, force: true })
  },
  start: async ({ place }, use) => {
    const runs: Run[] = []
    await use((...args) => {
      const run = startProduct(place, args)
      runs.push(run)
      return run
    })
    for (const { child, end } of runs) {
      child.kill('SIGTERM')
      await end
    }
  },
})

function startProduct(place: Place, args: readonly string[]): Run {
  const usual = ['--browser', '--no-open', ...(args.includes('--data') ? [] : ['--data', place.folder])]
  const child = spawn(process.execPath, [join(root, 'build', 'start.mjs'), ...usual, ...args], {
    env: { ...process.env, QIANTAI_KEYS: place.keys },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const end = once(child, 'exit').then(([code]) => code)
  const open = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /^Qiantai is open at (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(said)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    void end.then((code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
  open.catch(() => undefined)
  return { child, said: () => said, open, end }
}

/** Ended with 1 and this one sentence after the progress lines; no stack. */
async function expectSentence(run: Run, sentence: RegExp): Promise<void> {
  expect(await run.end, run.said()).toBe(1)
  expect(run.said()).toMatch(sentence)
  expect(run.said()).not.toMatch(/^\s+at /m)
  expect(run.said()).not.toContain('Error:')
  const afterSteps = run
    .said()
    .trim()
    .split('\n')
    .filter((line) => !/^Qiantai 前台$| … /.test(line))
  expect(afterSteps).toHaveLength(1)
}

test('opens, shows each step, and closes the database when it is told to end', async ({ start, place }) => {
  const run = start('--port', '0')
  const url = await run.open
  expect((await fetch(url)).status).toBe(200)
  expect(run.said()).toMatch(/依赖 dependencies … .+\n\s+Node \S+ … .+\n\s+构建 build … /)
  expect(readdirSync(place.folder)).toContain('open.json')
  run.child.kill('SIGTERM')
  expect(await run.end).toBe(0)
  // SQLite removes its write-ahead log when the last connection is closed properly.
  expect(readdirSync(place.folder).filter((name) => /-wal$|-shm$|open\.json/.test(name))).toEqual([])
})

test('a second start on the same data says where it is open', async ({ start }) => {
  const url = await start('--port', '0').open
  const second = start('--port', '0')
  expect(await second.end).toBe(0)
  expect(second.said()).toContain(`Qiantai is already open at ${url}`)
  expect((await fetch(url)).status).toBe(200)
})

test('a killed desk opens again', async ({ start, place }) => {
  const first = start('--port', '0')
  await first.open
  const { pid } = z.object({ pid: z.number() }).parse(JSON.parse(readFileSync(join(place.folder, 'open.json'), 'utf8')))
  process.kill(pid, 'SIGKILL')
  await first.end
  expect(existsSync(join(place.folder, 'open.json'))).toBe(true)
  await start('--port', '0').open
})

test('a taken port is one sentence', async ({ start, place }) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expectSentence(start('--port', String(port)), new RegExp(`端口 ${port} 已被别的程序占用`))
  other.close()
  expect(existsSync(join(place.folder, 'open.json'))).toBe(false)
})

test('a folder that cannot be used is one sentence', async ({ start, place }) => {
  await expectSentence(start('--data', join(place.root, 'not', 'there')), /找不到文件夹/)
  await expectSentence(start('--data', join(root, 'package.json')), /不是文件夹/)
  if (process.platform === 'linux') {
    const readOnly = join(place.root, 'read-only')
    mkdirSync(readOnly)
    chmodSync(readOnly, 0o500)
    // Nothing is closed to root but what the kernel itself keeps.
    await expectSentence(start('--data', process.getuid?.() === 0 ? '/sys/kernel' : readOnly), /不能写入/)
  }
  await expectSentence(start('--port', 'door'), /端口 door 不是/)
})

test('a newer database is one sentence and stays as it is', async ({ start, place }) => {
  const first = start('--port', '0')
  await first.open
  first.child.kill('SIGTERM')
  await first.end
  const file = join(place.folder, 'desk.db')
  makeNewer(place, file)
  const before = readFileSync(file)
  await expectSentence(start('--port', '0'), /更新版本/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('an unknown option shows the options', async ({ start }) => {
  const run = start('--prot', '1')
  expect(await run.end).toBe(1)
  expect(run.said()).toContain('--port N')
  expect(run.said()).not.toMatch(/^\s+at /m)
})

test('the wish for a desktop window without a display is answered with the way to get one', async ({ place }) => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const args = [join(root, 'build', 'start.mjs'), '--no-open', '--port', '0', '--data', place.folder]
  const child = spawn(process.execPath, args, { env: { ...env, QIANTAI_KEYS: place.keys }, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    if (said.includes('Qiantai is open at')) child.kill('SIGTERM')
  }
  if (process.platform === 'linux') expect(said).toMatch(/没有图形界面.*DISPLAY/)
  expect(said).toMatch(/^Qiantai is open at http:\/\/127\.0\.0\.1:\d+\/$/m)
})

const keyFile = z.object({ wraps: z.array(z.object({ by: z.string(), key: z.string() })) })

function makeNewer(place: Place, file: string): void {
  const { wraps } = keyFile.parse(JSON.parse(readFileSync(join(place.folder, 'keys.json'), 'utf8')))
  const wrapped = wraps.find(({ by }) => by === 'file')?.key ?? ''
  const key = fileKeyring(place.keys).unwrap(Buffer.from(wrapped, 'base64'))
  const database = new Database(file)
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
  database.pragma('user_version = 99990')
  database.close()
  writeFileSync(join(place.folder, 'newer'), '')
}
