import { expect, test } from './desk.ts'

test.use({ fresh: true })

test('Ctrl+P prints the recovery code as a form, before anybody has an account', async ({ desk }) => {
  const page = await desk.open()
  await page.getByLabel('公司名称').fill('青禾示范物业服务有限公司')
  await page.getByLabel('项目名称').fill('云汀花园管理处')
  await page.keyboard.press('Enter')
  await page.getByLabel('姓名', { exact: true }).fill('陈立')
  await page.getByLabel('登录名').fill('chenli')
  await page.getByLabel('密码', { exact: true }).fill('qingshan-2026')
  await page.getByLabel('再输一次密码').fill('qingshan-2026')
  await page.keyboard.press('Enter')
  const code = (await page.getByLabel('恢复码', { exact: true }).innerText()).trim().split(/\s+/)
  const paper = page.waitForResponse((response) => /\/paper\/[^/]+$/.test(new URL(response.url()).pathname))
  await page.keyboard.press('Control+p')
  const html = await (await paper).text()
  for (const group of code) expect(html).toContain(group)
  expect(html).toContain('数据恢复码')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
