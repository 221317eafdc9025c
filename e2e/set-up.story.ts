import { expect, test } from './desk.ts'

test.use({ fresh: true })

test('the first run is set up with the keyboard alone, and its recovery code must come back from paper', async ({ desk }) => {
  const page = await desk.open()
  const { keyboard } = page
  await expect(page.getByLabel('公司名称')).toBeFocused()
  expect(await desk.axe()).toEqual([])

  await keyboard.press('Enter')
  await expect(page.getByText('请填写公司名称')).toBeVisible()
  await keyboard.type('青禾示范物业服务有限公司')
  await keyboard.press('Tab')
  await keyboard.type('云汀花园管理处')
  await keyboard.press('Tab')
  await keyboard.type('yt')
  await expect(page.getByText(/YT-JD-\d{8}-01/)).toBeVisible()
  await keyboard.press('Enter')

  await expect(page.getByLabel('姓名', { exact: true })).toBeFocused()
  await keyboard.type('陈立')
  await keyboard.press('Tab')
  await keyboard.type('chenli')
  await keyboard.press('Tab')
  await keyboard.type('88888888')
  await keyboard.press('Enter')
  await expect(page.getByText('这个密码太容易猜到', { exact: false })).toBeVisible()
  await page.getByLabel('密码', { exact: true }).fill('qingshan-2026')
  await page.getByLabel('再输一次密码').fill('qingshan-2026')
  expect(await desk.axe()).toEqual([])
  await keyboard.press('Enter')

  const code = await page.getByLabel('恢复码', { exact: true }).innerText()
  const last = code.trim().split(/\s+/).at(-1) ?? ''
  await page.getByLabel('照纸上输入最后一组').fill('00000')
  await keyboard.press('Enter')
  await expect(page.getByText('与恢复码的最后一组不符', { exact: false })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  // Going back and forth shows the same code: the sheet that was printed stays the right one.
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await expect(page.getByLabel('公司名称')).toHaveValue('青禾示范物业服务有限公司')
  await keyboard.press('Enter')
  await expect(page.getByLabel('登录名')).toHaveValue('chenli')
  await keyboard.press('Enter')
  await expect(page.getByLabel('恢复码', { exact: true })).toContainText(last)

  await page.getByLabel('照纸上输入最后一组').fill(last.toLowerCase())
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '公司与项目' })).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByLabel('编号前缀')).toHaveValue('YT')
})
