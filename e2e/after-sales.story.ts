import { expect, test } from './desk.ts'
import { register } from './ground.ts'

test('an after-sales matter goes out the same day on its slip', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeFocused()
  await page.keyboard.type('5-2-1101 蒋文博 卫生间顶板渗水 售后')
  await expect(page.getByText('《物业返修联系单》')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page.getByText('今天送达').first()).toBeVisible()
  await expect(page.getByText(/张返修单今天须送出/)).toBeVisible()

  await page.keyboard.press('Alt+o')
  const slip = page.getByRole('dialog').filter({ hasText: 'FX-' }).last()
  await expect(slip).toContainText('待送达')
  expect(await desk.axe()).toEqual([])
  await slip.getByLabel('可入户时间').fill('每天 18 点后')
  await page.keyboard.press('Control+s')
  await expect(slip.getByText('有改动还没有保存')).toBeHidden()
  await page.keyboard.press('Alt+d')
  await page.keyboard.type('售后 钱工')
  await page.keyboard.press('Enter')
  await expect(slip).toContainText('售后签收 售后 钱工')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/张返修单今天须送出/)).toBeHidden()
})

test('the day shows what has not gone out, and every line opens its record', async ({ desk }) => {
  const api = await desk.as('receptionist')
  await register(api, { category: 'afterSales', content: '入户门锁芯涩滞', name: '陶静宜', room: '2-1-303' })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+1')
  const undelivered = page.getByRole('region', { name: '返修单未送达' })
  await expect(undelivered).toContainText('陶静宜')
  expect(await desk.axe()).toEqual([])
  await undelivered.getByRole('button').first().press('Enter')
  await expect(page.getByRole('dialog').last()).toContainText('待送达')
})

test('an empty day teaches the first step', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+1')
  await expect(page.getByText(/眼下没有欠着的事/)).toBeVisible()
})
