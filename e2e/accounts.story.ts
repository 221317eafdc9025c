import { expect, test } from './desk.ts'

test('an account is made, used, given another password and switched off', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('link', { name: '人员' }).click()
  await expect(page.getByRole('heading', { name: '人员' })).toBeVisible()
  await page.keyboard.press('Alt+N')
  await page.getByLabel('姓名', { exact: true }).fill('蒋文静')
  await page.getByLabel('登录名').fill('jiangwenjing')
  await page.getByLabel('初始密码').fill('12345678')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByText('这个密码太容易猜到', { exact: false })).toBeVisible()
  await page.getByLabel('初始密码').fill('qingshan-2026')
  await page.keyboard.press('Control+s')
  const row = page.getByRole('row', { name: /蒋文静/ })
  await expect(row).toContainText('接待员')

  const logIn = (password: string) =>
    desk.call({ path: 'sessions.logIn', input: { loginName: 'jiangwenjing', password }, token: null, operation: null })
  expect(await logIn('qingshan-2026')).toMatchObject({ ok: true })

  await row.click()
  await page.getByLabel('忘记密码时', { exact: false }).fill('qingchi-2027')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已为 蒋文静 设置新密码')).toBeVisible()
  expect(await logIn('qingchi-2027')).toMatchObject({ ok: true })

  await page.getByRole('switch', { name: '停用' }).click()
  await page.keyboard.press('Control+s')
  await expect(row).toContainText('已停用')
  expect(await logIn('qingchi-2027')).toMatchObject({ ok: false })
})

test('a person changes the own password', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+6')
  await page.getByRole('link', { name: '我的密码' }).click()
  await page.getByLabel('现在的密码').fill('not-mine')
  await page.getByLabel('新密码', { exact: true }).fill('qingshan-2026')
  await page.getByLabel('再输一次新密码').fill('qingshan-2027')
  await page.keyboard.press('Enter')
  await expect(page.getByText('两次输入的密码不一样')).toBeVisible()
  await page.getByLabel('再输一次新密码').fill('qingshan-2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').first()).toBeVisible()
})
