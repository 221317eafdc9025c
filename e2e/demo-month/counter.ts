import type { Page } from '@playwright/test'
import { expect } from '../desk.ts'

export const record = (page: Page) => page.getByRole('dialog', { name: /^JD-/ })
/** By its own number: the record beneath names it, too. */
export const sheet = (page: Page, number: string) => page.getByRole('dialog', { name: new RegExp(`^${number}`) })

/** Nothing lies over the counter, and the box waits for a line. */
export async function counter(page: Page): Promise<void> {
  await closeAll(page)
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeHidden()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeFocused()
}

export async function closeAll(page: Page): Promise<void> {
  const open = page.getByRole('dialog')
  await expect(async () => {
    if ((await open.count()) > 0) await page.keyboard.press('Escape')
    await expect(open).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

/** One line in the box, one key. @returns its number */
export async function registered(page: Page, line: string): Promise<string> {
  await counter(page)
  await page.keyboard.type(line)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  const said = page.getByText(/已登记 JD-/)
  await expect(said).toBeVisible()
  return /JD-\d{8}-\d+/.exec((await said.textContent()) ?? '')?.[0] ?? ''
}

/** By its number, from wherever one is. */
export async function openRecord(page: Page, serial: string): Promise<void> {
  // The list under the box follows what is typed; Enter before it has caught up means something else.
  await expect(async () => {
    await closeAll(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: '找人、房号、记录' })).toBeFocused()
    await page.keyboard.type(serial)
    await expect(page.getByRole('option', { name: /^\d\d-\d\d / })).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(record(page)).toContainText(serial, { timeout: 3000 })
  }).toPass()
}

/** A verb answers its letter as soon as it can be seen. */
export async function verb(page: Page, within: 'record' | string, name: string | RegExp, key: string): Promise<void> {
  const place = within === 'record' ? record(page) : sheet(page, within)
  await expect(place.getByRole('button', { name }).first()).toBeVisible()
  await page.keyboard.press(key)
}

export const done = (page: Page) => page.keyboard.press('Control+Enter')
