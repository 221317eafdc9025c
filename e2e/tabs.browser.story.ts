import { expect, test } from './desk.ts'

test.use({ width: 1100 })

test('tabs that a narrow window has no room for are under 更多, by keyboard, with their keys', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+3')
  const tabs = page.getByRole('navigation', { name: '接待' })
  await expect(tabs.getByRole('link', { name: '台账' })).toBeVisible()
  await expect(tabs.getByRole('link', { name: '房号' })).toHaveCount(0)
  const more = tabs.getByRole('button', { name: '更多画面' })
  await more.focus()
  await page.keyboard.press('Enter')
  const units = page.getByRole('menuitem', { name: '房号' })
  await expect(units).toContainText('Alt+5')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(units).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '房号', exact: true })).toBeVisible()
  await expect(more).toHaveText('房号')
  await expect(more).toHaveAttribute('aria-current', 'page')

  await page.setViewportSize({ width: 1920, height: 768 })
  await expect(tabs.getByRole('link', { name: '房号' })).toHaveAttribute('aria-current', 'page')
  await expect(more).toHaveCount(0)
})
