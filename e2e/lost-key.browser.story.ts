import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { storyClient } from './client.ts'
import { faults, onScreen } from './closed-desk.ts'
import { startBrowserHost } from './hosts/browser-process.ts'
import { company, names, password, project } from './people.ts'
import { newPlace, type Place } from './template.ts'

interface Moved {
  readonly place: Place
  /** The code on the sealed sheet. */
  readonly code: string
}

/** A desk that was set up, and whose data folder then came to a computer without its key. */
const test = base.extend<{ readonly moved: Moved }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  moved: async ({}, use) => {
    const place = newPlace()
    const host = await startBrowserHost(place)
    const anyone = storyClient(host.call, null)
    const { code } = await anyone.setup.recoveryCode({})
    await anyone.setup.complete({
      company,
      project,
      prefix: '',
      administrator: { name: names.administrator, loginName: 'administrator', password },
      recoveryCodeCheck: code.slice(code.lastIndexOf('-') + 1),
    })
    await host.close()
    rmSync(place.keys, { recursive: true })
    await use({ place, code })
    rmSync(place.root, { recursive: true, force: true })
  },
})

test('the recovery code from the sealed sheet opens the data on another computer', async ({ moved }) => {
  await onScreen(moved.place, async (page) => {
    await expect(page.getByRole('heading', { name: '需要恢复码才能打开数据' })).toBeVisible()
    await expect(page.getByLabel('恢复码', { exact: true })).toBeFocused()
    expect(await faults(page)).toEqual([])
    await page.keyboard.type('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByLabel('恢复码', { exact: true }).fill(moved.code.toLowerCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  })
  // From now on this computer has a key of its own.
  await onScreen(moved.place, async (page) => {
    await expect(page.getByLabel('密码', { exact: true })).toBeVisible()
  })
})

test('a damaged file is said to be damaged, and nothing is made beside it', async ({ moved }) => {
  const { folder } = moved.place
  writeFileSync(join(folder, 'desk.db'), Buffer.alloc(65_536, 7))
  const before = readdirSync(folder).filter((name) => name.endsWith('.db'))
  await onScreen(moved.place, async (page) => {
    await expect(page.getByRole('heading', { name: /数据打不开|需要恢复码/ })).toBeVisible()
    await expect(page.getByText('原有数据原样放着', { exact: false })).toBeVisible()
    expect(await faults(page)).toEqual([])
  })
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(before)
})
