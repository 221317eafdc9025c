import { expect, test } from './desk.ts'
import { names } from './people.ts'

test('who is complained of writes it down truthfully: append-only, with a copy for the supervisor (4.1)', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeFocused()
  await page.keyboard.type('6-1-501 高淑芬 前台接待态度差 投诉')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+W')
  await page.keyboard.type(names.receptionist)
  await expect(page.getByText(/被投诉的是您自己/)).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('如实记录，已抄送主管')).toBeVisible()

  await page.getByRole('button', { name: /^JD-/ }).click()
  const record = page.getByRole('dialog')
  await expect(record).toContainText('只能补记')
  await expect(record.getByRole('button', { name: '补记' })).toBeVisible()
  await expect(record.getByRole('button', { name: '修改' })).toBeHidden()

  const chief = await desk.signIn('customerServiceSupervisor')
  await chief.keyboard.press('Escape')
  await chief.keyboard.press('Alt+1')
  const copies = chief.getByRole('region', { name: '抄送待阅' })
  await copies.getByRole('button').first().press('Enter')
  await expect(chief.getByRole('dialog')).toContainText('前台接待态度差')
  await chief.keyboard.press('y')
  await chief.keyboard.press('Control+Enter')
  await expect(chief.getByRole('dialog')).toContainText(`${names.customerServiceSupervisor}已阅`)
})
