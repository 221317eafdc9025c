import { expect, test } from './desk.ts'
import { register } from './ground.ts'
import { names } from './people.ts'

test('a shift is handed over with what is owed, gone through and taken over by the colleague, and printed for both to sign', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  await register(api, { category: 'afterSales', content: '外墙渗水', name: '彭若谷', room: '8-1-904' })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+E')
  await expect(page.getByRole('region', { name: '单据未送达' })).toContainText('8-1-904 彭若谷')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: '交班' }).getByRole('alert').first()).toBeVisible()
  await page.getByRole('combobox', { name: '交给' }).fill(names.customerServiceSupervisor)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '物品、钥匙、现金及其它' }).fill('备用钥匙 3 把')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('待接班')
  await expect(sheet).toContainText('备用钥匙 3 把')
  await expect(sheet.getByRole('button', { name: /接班/ })).toHaveCount(0)
  expect(await desk.axe()).toEqual([])

  const chief = await desk.signIn('customerServiceSupervisor')
  await chief.keyboard.press('Alt+1')
  await chief.getByRole('link', { name: /JB-.*待接班/ }).click()
  await expect(chief.getByRole('status').filter({ hasText: '还没有接班' })).toBeVisible()
  await chief.keyboard.press('j')
  await expect(chief.getByRole('dialog').getByRole('button', { name: /接班/ })).toBeVisible()
  await chief.keyboard.press('t')
  await chief.getByRole('textbox', { name: /接班说明/ }).fill('钥匙实为 2 把')
  await chief.keyboard.press('Control+Enter')
  await expect(chief.getByRole('dialog')).toContainText('已接班')
  await expect(chief.getByRole('dialog')).toContainText('钥匙实为 2 把')
  await expect(chief.getByRole('dialog').getByRole('button', { name: /打印/ })).toBeVisible()
  await chief.keyboard.press('p')
  await expect(chief.getByRole('dialog').filter({ hasText: '前台交接班记录表' }).last()).toBeVisible()
  const [first] = (await api.shifts.list({ after: null, limit: 5 })).shifts
  expect(first).toMatchObject({ state: 'taken', giver: names.receptionist })
})
