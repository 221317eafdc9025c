import { expect, test } from './desk.ts'
import { register } from './ground.ts'

test('a paper is seen, printed with one key, confirmed, and a second printing says 补打', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '客厅灯不亮', name: '祝晓岚', room: '1-2-806' })
  const page = await desk.signIn('receptionist')
  await page.evaluate((to) => {
    location.hash = to
  }, `#/reception/ledger?case=${id}`)
  await expect(page.getByRole('dialog')).toContainText('客厅灯不亮')
  await page.keyboard.press('p')
  const dialogue = page.getByRole('dialog').filter({ hasText: '联次' })
  await expect(dialogue).toContainText('还空着的栏目')
  await expect(dialogue).toContainText('处理结果')
  await expect(dialogue.getByRole('button', { name: /^打印/ })).toBeFocused()
  await expect(dialogue.locator('iframe, canvas').first()).toBeVisible()
  // The printer's own file, drawn page by page, takes the place of the quick preview.
  await expect(dialogue.getByRole('img', { name: /第 1 页/ })).toBeVisible({ timeout: 40_000 })
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialogue.getByText('纸出来了吗？')).toBeVisible({ timeout: 60_000 }) // two copies, one after the other
  await page.keyboard.press('Enter')
  await expect(dialogue).toBeHidden()
  await expect(page.getByRole('dialog')).toContainText('已打印')
  const { printings } = await api.printing.history({ subjectId: id })
  expect(printings.map(({ copy, printing, state }) => ({ copy, printing, state }))).toEqual(
    expect.arrayContaining([{ copy: '存档', printing: 1, state: 'printed' }]),
  )

  await page.keyboard.press('p')
  await expect(dialogue.getByText('补打第 2 份').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await dialogue.getByRole('button', { name: '没有' }).press('Enter')
  await expect(dialogue.getByRole('alert')).toContainText('已记为打印失败')
})

test('the ledger prints as it is filtered', async ({ desk }) => {
  const api = await desk.as('receptionist')
  await register(api, { category: 'repair', content: '客厅灯不亮' })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: '业主接待记录表' }).getByText('客厅灯不亮')).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog')).toContainText('打印《业主接待记录表》')
  await expect(page.getByRole('dialog').locator('iframe, canvas').first()).toBeVisible()
})
