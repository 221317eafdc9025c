/**
 * What a story stands on. A story is one file `e2e/<what>.story.ts`; it runs on the browser host and, where there is an
 * Electron runtime, on the desktop host:
 *
 *   import { expect, test } from './desk.ts'
 *
 *   test('a call is registered with the keyboard alone', async ({ desk }) => {
 *     const api = await desk.as('receptionist')            // typed calls, to lay the ground: api.cases.register({…})
 *     const page = await desk.signIn('receptionist')       // the window, signed in, on its first screen
 *     await page.keyboard.type('3-1201 张 厨房漏水')
 *     …
 *   })
 *
 * Each test gets a desk of its own: a running host on a temporary folder that is set up (company, project, one account per
 * role: people.ts), closed and removed afterwards. For the first run use `test.use({ fresh: true })`: an empty folder.
 * `desk.open()` is the window as it opens, before anybody signs in; `desk.axe()` looks for serious accessibility faults.
 * A failed test leaves a picture of its window in test-results/.
 *
 * Run one: node build/test.mjs --stories counter   (or: npx playwright test counter --project browser, after npm run build)
 */
import { rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, test as base, type Page } from '@playwright/test'
import type { Role } from '../shared/access/roles.ts'
import { type StoryClient, storyClient } from './client.ts'
import { startBrowserHost } from './hosts/browser-process.ts'
import { launchChromium } from './hosts/chromium.ts'
import { type ElectronHost, startElectronHost } from './hosts/electron-host.ts'
import type { OpenHost, Where } from './hosts/host.ts'
import { watchPage } from './page-watch.ts'
import { copyPlace, newPlace, type Place, template, tokenOf } from './template.ts'

export const { expect } = base

export interface DeskOptions {
  readonly host: 'browser' | 'electron'
  /** An empty data folder: the first run. */
  readonly fresh: boolean
  readonly width: number
  readonly height: number
  /** This story has something refused by the content policy on purpose. */
  readonly refusals: boolean
}

export interface Desk {
  readonly kind: 'browser' | 'electron'
  readonly page: Page
  /** The window as it opens, before anybody signs in. */
  readonly open: () => Promise<Page>
  readonly url: string
  readonly folder: string
  /** A typed client, signed in beside the window with a session of its own. */
  readonly as: (role: Role) => Promise<StoryClient>
  /** Signs the window in without the log-in screen and waits for its first screen. */
  readonly signIn: (role: Role) => Promise<Page>
  /** Every serious or critical accessibility fault of what the window shows: expect it to be empty. */
  readonly axe: () => Promise<readonly string[]>
  readonly call: OpenHost['call']
  /** Electron's own side, for what only a desktop window has. */
  readonly electron: ElectronHost['app'] | null
}

export async function openHost(
  options: DeskOptions,
  where: Where,
  chromium: () => Promise<Browser>,
): Promise<OpenHost | ElectronHost> {
  if (options.host === 'electron') return startElectronHost(where)
  const host = await startBrowserHost(where)
  const browser = await chromium()
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const trouble = watchPage(page, host.url)
  const close = async () => {
    await context.close()
    await host.close()
  }
  return { page, url: host.url, call: host.call, close, trouble }
}

/** Has the window's origin and not its scripts: the session is laid down there before the window opens. */
const noPaper = 'paper/none'

// The desktop host opens its window by itself.
const isOpen = ({ page, url }: OpenHost) => page.url().startsWith(url)

async function open(host: OpenHost): Promise<Page> {
  if (!isOpen(host)) await host.page.goto(host.url)
  return host.page
}

/** Lays a session down in the window and waits for its first screen. */
export async function signInWith(host: OpenHost, token: string): Promise<Page> {
  const loaded = isOpen(host)
  if (!loaded) await host.page.goto(`${host.url}${noPaper}`)
  await host.page.evaluate((kept) => sessionStorage.setItem('qiantai.token', kept), token)
  await (loaded ? host.page.reload() : host.page.goto(host.url))
  await host.page.getByRole('navigation').first().waitFor()
  return host.page
}

/** What is about to open is not there yet, what is just opening is half transparent. */
async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const beginning = ['enter', 'appear'].flatMap((move) => [`[class*="-${move}-prepare"]`, `[class*="-${move}-start"]`])
    return (
      document.querySelector(beginning.join()) === null &&
      document.getAnimations().every(({ playState, effect }) => {
        const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
        return playState !== 'running' || endless
      })
    )
  })
}

export async function axe(page: Page): Promise<readonly string[]> {
  await opened(page)
  // The usual way opens a second page, which a desktop window has not. What is leaving is half gone and nobody's any more.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[class*="-leave"]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' · ')}`)
}

export const test = base.extend<DeskOptions & { readonly desk: Desk }, { readonly chromium: () => Promise<Browser> }>({
  host: ['browser', { option: true }],
  fresh: [false, { option: true }],
  width: [1366, { option: true }],
  height: [768, { option: true }],
  refusals: [false, { option: true }],

  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => {
        browser ??= launchChromium()
        return browser
      })
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],

  desk: async ({ host: kind, fresh, width, height, refusals, chromium }, use, info) => {
    const options = { host: kind, fresh, width, height, refusals }
    const start = (place: Place) => (kind === 'browser' ? startBrowserHost(place) : startElectronHost(place))
    const place = fresh ? newPlace() : copyPlace(await template(kind, start))
    const host = await openHost(options, place, chromium)
    await use({
      kind,
      page: host.page,
      open: () => open(host),
      url: host.url,
      folder: place.folder,
      as: async (role) => storyClient(host.call, await tokenOf(host, role)),
      signIn: async (role) => signInWith(host, await tokenOf(host, role)),
      axe: () => axe(host.page),
      call: host.call,
      electron: 'app' in host ? host.app : null,
    })
    if (info.status !== info.expectedStatus) {
      const body = await host.page.screenshot().catch(() => undefined)
      if (body) await info.attach('window', { body, contentType: 'image/png' })
    }
    const trouble = host.trouble().filter((line) => !(refusals && line.startsWith('policy:')))
    await host.close()
    rmSync(place.root, { recursive: true, force: true })
    expect(trouble, 'faults of the page, forbidden content, requests that leave the computer').toEqual([])
  },
})
