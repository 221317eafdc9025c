import type { Page } from '@playwright/test'
import { expect, test } from './desk.ts'
import { names, password } from './people.ts'

async function logIn(page: Page, loginName: string): Promise<void> {
  await page.getByLabel('姓名或登录名').first().fill(loginName)
  await page.keyboard.press('Enter')
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

test('a name, a password, and the desk is open; a wrong password says so', async ({ desk }) => {
  const page = await desk.open()
  await expect(page.getByRole('combobox')).toBeFocused()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.type(names.receptionist.slice(0, 2))
  await page.keyboard.press('Enter')
  await page.keyboard.type('not-the-password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('密码', { exact: true })).toBeFocused()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  await expect(page.getByRole('button', { name: `前台：${names.receptionist}，换人` })).toBeVisible()
})

test('locked: what lies beneath can be neither seen nor reached, and is as it was after the password', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+4')
  const box = page.getByLabel('姓名、拼音、房号或电话')
  await box.fill('张')
  await page.keyboard.press('Shift+F9')
  await expect(page.getByText('已锁定').filter({ visible: true }).first()).toBeVisible()
  await expect(box).toBeHidden()
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await desk.axe()).toEqual([])
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('张')
  await expect(box).toBeFocused()
})

test('five minutes without a key lock the desk', async ({ desk }) => {
  const { page } = desk
  await page.clock.install()
  await desk.signIn('receptionist')
  await page.clock.fastForward('04:50')
  await expect(page.getByText('已锁定', { exact: false })).toHaveCount(0)
  await page.clock.fastForward('00:20')
  await expect(page.getByText('已锁定').filter({ visible: true }).first()).toBeVisible()
  const reply = await page.evaluate(() => sessionStorage.getItem('qiantai.token'))
  // The window covers itself first and tells the host at once.
  const current = () => desk.call({ path: 'sessions.current', input: {}, token: reply, operation: null })
  await expect.poll(current).toMatchObject({ ok: true, data: { state: 'locked' } })
})

test('another person takes over the counter and what was open stays', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+5')
  await page.getByLabel('查找房号').fill('3-1')
  await page.keyboard.press('F8')
  await expect(page.getByText('换人：', { exact: false })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('查找房号')).toHaveValue('3-1')
  await page.keyboard.press('F8')
  await logIn(page, 'customerServiceSupervisor')
  await expect(page.getByRole('button', { name: `前台：${names.customerServiceSupervisor}，换人` })).toBeVisible()
  await expect(page.getByLabel('查找房号')).toHaveValue('3-1')
})

test('whoever may not see a screen is led off it when taking over', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('heading', { name: '业主', exact: true })).toBeVisible()
  await page.keyboard.press('F8')
  await logIn(page, 'administrator')
  await expect(page.getByRole('heading', { name: '公司与项目' })).toBeVisible()
  await expect(page.getByRole('link', { name: '接待', exact: true })).toHaveCount(0)
})

test('one key blanks the screen when somebody steps up, one key brings it back', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('heading', { name: '业主', exact: true })).toBeVisible()
  await page.keyboard.press('Alt+N')
  await page.getByLabel('姓名', { exact: true }).fill('张文博')
  await page.keyboard.press('F9')
  await expect(page.getByRole('main', { name: '您好，请稍候' })).toBeVisible()
  await expect(page.getByLabel('姓名', { exact: true })).toBeHidden()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('姓名', { exact: true })).toHaveValue('张文博')
  await page.keyboard.press('F9')
  await page.keyboard.press('F9')
  await expect(page.getByLabel('姓名', { exact: true })).toBeVisible()
})

test('Ctrl+K goes anywhere, ? shows the keys of the screen', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '找人、房号、记录' }).fill('房号')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '房号', exact: true })).toBeVisible()
  await page.getByRole('grid', { name: '房号' }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '按键' })).toContainText('新增房号')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('whoever leaves without a successor logs out, and nothing stays in the window', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('F8')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(
    page
      .getByRole('combobox', { name: '姓名或登录名' })
      .or(page.getByLabel('密码', { exact: true }))
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('behind a lock a draft is its owner’s: the next person begins with her own, the owner finds it again', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+2')
  const line = page.getByRole('combobox', { name: '登记' }).first()
  await line.fill('3-1-1201 张 厨房漏水')
  await page.keyboard.press('Shift+F9') // before the next regular save
  await page.getByRole('button', { name: '换一个人登录' }).click()
  await expect(page.getByText('没写完的内容留着', { exact: false })).toBeVisible()
  await logIn(page, 'customerServiceSupervisor')
  await expect(page.getByRole('button', { name: `前台：${names.customerServiceSupervisor}，换人` })).toBeVisible()
  await expect(line).toHaveValue('')
  await line.fill('电梯异响')
  await page.keyboard.press('Shift+F9')
  await page.getByRole('button', { name: '换一个人登录' }).click()
  await logIn(page, 'receptionist')
  await expect(line).toHaveValue('3-1-1201 张 厨房漏水')
  await page.keyboard.press('Shift+F9')
  await page.getByRole('button', { name: '换一个人登录' }).click()
  await logIn(page, 'customerServiceSupervisor')
  await expect(line).toHaveValue('电梯异响')
})
