import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { storyClient } from './client.ts'
import { faults, onScreen } from './closed-desk.ts'
import { startBrowserHost } from './hosts/browser-process.ts'
import { copyPlace, template, tokenOf } from './template.ts'

test('data that cannot be read: the newest copy is offered, one key puts it in place, the damaged file is kept', async () => {
  const place = copyPlace(await template('browser', startBrowserHost))
  const host = await startBrowserHost(place)
  await storyClient(host.call, await tokenOf(host, 'administrator')).backups.make({})
  await host.close()
  const damaged = Buffer.alloc(65_536, 7)
  writeFileSync(join(place.folder, 'desk.db'), damaged)
  await onScreen(place, async (page) => {
    await expect(page.getByRole('heading', { name: '数据打不开' })).toBeVisible()
    await expect(page.getByText('最近一份备份是', { exact: false })).toContainText('最多缺')
    expect(await faults(page)).toEqual([])
    await expect(page.getByRole('button', { name: '从这份备份恢复' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main', { name: '登录' })).toBeVisible()
  })
  const [aside = ''] = readdirSync(join(place.folder, 'quarantine'))
  expect(readFileSync(join(place.folder, 'quarantine', aside, 'desk.db')).equals(damaged)).toBe(true)
  rmSync(place.root, { recursive: true, force: true })
})
