import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { z } from 'zod'
import { createApp } from '../../electron/core/app.ts'
import { openKeyring, testClock } from '../../electron/core/testing/test-desk.ts'
import { builtFiles } from '../../electron/host/built-files.ts'
import { findBrowser, quietSwitches } from '../../electron/http/find-browser.ts'
import { openDoor } from '../../electron/http/server.ts'
import { dataSetEnd } from '../data-set/fill.ts'
import { person } from '../data-set/open-desk.ts'

/** A ledger on the screen of a real browser, with somebody signed in. */
export interface ShownDesk {
  readonly page: Page
  readonly close: () => Promise<void>
}

const signedIn = z.object({ ok: z.literal(true), data: z.object({ token: z.string() }) })

/** The built screens before the core over that data, as the browser host puts them together. @throws when nothing is built */
export async function showDesk(folder: string): Promise<ShownDesk> {
  const clock = testClock(dataSetEnd)
  const app = createApp({ folder, clock, keyring: openKeyring, log: { warn: console.error }, passwordCost: 10 })
  const files = builtFiles({ screens: path.resolve('dist/renderer'), paperAssets: path.resolve('dist/paper-assets') })
  const door = await openDoor({ app, files, answer: (message) => app.call(message, 'reception'), port: 0 })
  const { loginName, password } = person
  const input = { loginName, password }
  const reply = await app.call({ path: 'sessions.logIn', input, token: null, operation: null }, 'reception')
  const { token } = signedIn.parse(reply).data
  const installed = findBrowser()
  const browser = await chromium.launch({ args: [...quietSwitches()], ...(installed ? { executablePath: installed } : {}) })
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await page.addInitScript((kept) => sessionStorage.setItem('qiantai.token', kept), token)
  await page.goto(`${door.url}#/reception/ledger`)
  await page.getByRole('grid').getByRole('row').nth(5).waitFor()
  const close = async () => {
    await browser.close()
    await door.close()
    app.close()
  }
  return { page, close }
}
