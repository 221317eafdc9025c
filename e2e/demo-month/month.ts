import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, createApp } from '../../electron/core/app.ts'
import { type DemoPerson, demoPassword } from '../../electron/core/demo/demo-site.ts'
import { type DemoStory, demoStory } from '../../electron/core/demo/load-demo.ts'
import { fileKeyring } from '../../electron/host/file-keyring.ts'
import { instantOf } from '../../shared/calendar.ts'
import { type Send, type StoryClient, storyClient } from '../client.ts'
import { axe, test as desks, openHost, signInWith } from '../desk.ts'
import { anyCase } from '../ground.ts'
import { startElectronHost } from '../hosts/electron-host.ts'
import type { OpenHost } from '../hosts/host.ts'
import { newPlace, type Place, takeKeyOver } from '../template.ts'

/** What the story does with its own hands between these times instead of the demonstration: a line of the ledger, a month. */
export interface ByHand {
  readonly of: string
  readonly from: string
  readonly until: string
}

/** A desk in the demonstration month (domain 4): what the story does not do itself happens as the demonstration tells it. */
export interface DemoMonth {
  readonly page: Page
  /** Everything up to that time happens, then the clocks of host and window stand there: `10-03 14:00`. */
  readonly goTo: (time: string) => Promise<void>
  readonly signIn: (person: DemoPerson) => Promise<Page>
  readonly as: (person: DemoPerson) => Promise<StoryClient>
  readonly axe: () => Promise<readonly string[]>
}

export interface MonthPlan {
  readonly begins: string
  readonly byHand: readonly ByHand[]
}

export const moment = (time: string) => instantOf(`2026-${time.slice(0, 5)}`, time.slice(6))

/** Accounts with a cheap hash, whose price every later log-in keeps; then days go by in this process, not behind a window. */
async function found(place: Place, clock: { now: number }, begins: number) {
  mkdirSync(place.folder, { recursive: true })
  const ports = { keyring: fileKeyring(place.keys), log: { warn: (line: string) => console.error(line) }, passwordCost: 10 }
  const app = createApp({ ...ports, folder: place.folder, clock: { now: () => clock.now } })
  let send: Send = (message) => app.call(message, 'stories')
  let code = ''
  const caller: Pick<App, 'call'> = {
    call: async (message) => {
      const reply = await send(message)
      if (message.path === 'setup.recoveryCode' && reply.ok) code = (reply.data as { readonly code: string }).code
      return reply
    },
  }
  const set = (instant: number) => {
    clock.now = instant
  }
  const story = await demoStory(caller, { now: () => clock.now, set })
  const rest = story.scenes.filter(({ at }) => at >= begins)
  for (const scene of story.scenes) {
    if (scene.at >= begins) break
    set(scene.at)
    await scene.play()
  }
  app.close()
  const through = (next: Send) => {
    send = next
  }
  return { ...story, scenes: rest, code, through }
}

/** In the window: `Date` goes as far ahead as the host's clock. Runs in every document, and again when the clock is moved. */
function moveWindow(ahead: number): void {
  const moved = globalThis as typeof globalThis & { ahead?: number }
  const first = moved.ahead === undefined
  moved.ahead = ahead
  if (!first) return
  const RealDate = Date
  const now = () => RealDate.now() + (moved.ahead ?? 0)
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
}

async function tokenOf(send: Send, loginName: DemoPerson): Promise<string> {
  return (await storyClient(send, null).sessions.logIn({ loginName, password: demoPassword })).token
}

/** Days go by at the log-in screen: a window that found its session ended would throw the next one away with it. */
async function leave({ page, url }: OpenHost): Promise<void> {
  if (!page.url().startsWith(url)) return
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await page.getByLabel('姓名或登录名').first().waitFor()
}

/** What the story registered itself goes on in the demonstration. */
async function adopt(host: OpenHost, { played }: DemoStory, of: string): Promise<void> {
  if (played.has(of) || !of.startsWith('JD-')) return
  const api = storyClient(host.call, await tokenOf(host.call, 'shenwanqing'))
  const { cases } = await api.cases.list({ ...anyCase, text: of, sort: 'newest', after: null, limit: 1 })
  const id = cases[0]?.id
  if (id === undefined) throw new Error(`${of} is not in the ledger`)
  played.set(of, { id, slipId: (await api.cases.get({ id })).slips[0]?.id ?? null })
}

export const test = desks.extend<{ readonly month: DemoMonth; readonly plan: MonthPlan }>({
  plan: [{ begins: '10-03 14:00', byHand: [] }, { option: true }],

  month: async ({ host: kind, fresh, width, height, refusals, chromium, plan: { begins, byHand } }, use, info) => {
    const fresher = newPlace()
    const place = { ...fresher, clock: join(fresher.root, 'clock') }
    const clock = { now: 0 }
    const story = await found(place, clock, moment(begins))
    const ahead = () => clock.now - Date.now()
    const write = () => writeFileSync(place.clock, String(ahead()))
    clock.now = moment(begins)
    write()
    if (kind === 'electron') await takeKeyOver(story.code, await startElectronHost(place))
    const host = await openHost({ host: kind, fresh, width, height, refusals }, place, chromium)
    story.through(host.call)
    host.page.setDefaultTimeout(20_000)
    let next = 0
    const goTo = async (time: string) => {
      await leave(host)
      for (; (story.scenes[next]?.at ?? Number.POSITIVE_INFINITY) < moment(time); next += 1) {
        const scene = story.scenes[next]
        const mine = byHand.some(
          ({ of, from, until }) => scene?.of === of && scene.at >= moment(from) && scene.at <= moment(until),
        )
        if (!scene || mine) continue
        clock.now = scene.at
        write()
        if (scene.of !== null && byHand.some(({ of }) => of === scene.of)) await adopt(host, story, scene.of)
        await scene.play()
      }
      clock.now = moment(time)
      write()
      await host.page.addInitScript(moveWindow, ahead())
      await host.page.evaluate(moveWindow, ahead())
    }
    await use({
      page: host.page,
      goTo,
      signIn: async (person) => signInWith(host, await tokenOf(host.call, person)),
      as: async (person) => storyClient(host.call, await tokenOf(host.call, person)),
      axe: () => axe(host.page),
    })
    if (info.status !== info.expectedStatus) {
      const body = await host.page.screenshot().catch(() => undefined)
      if (body) await info.attach('window', { body, contentType: 'image/png' })
    }
    await host.close()
    rmSync(place.root, { recursive: true, force: true })
  },
})
