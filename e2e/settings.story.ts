import { expect, test } from './desk.ts'

test('limits are settings with their source, and a change made elsewhere meanwhile is not overwritten', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('link', { name: '时限与部门' }).click()
  const finish = page.getByLabel('报修办结时限：数量')
  await expect(finish).toHaveValue('2')
  await expect(page.getByLabel('售后依据')).toContainText('4.5')
  expect(await desk.axe()).toEqual([])
  await finish.fill('3')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已保存')).toBeVisible()

  const manager = await desk.as('projectManager')
  const { rev, ...body } = await manager.settings.read({})
  expect(body.rules.repair.finish).toEqual({ amount: 3, unit: 'day' })
  await manager.settings.save({ ...body, rev, closingTime: '17:30' })
  await finish.fill('4')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert').filter({ hasText: '刚刚被别人改过' })).toBeVisible()
  await expect(finish).toHaveValue('4')
  await page.getByRole('button', { name: '载入新内容' }).click()
  await expect(finish).toHaveValue('3')
})

test('every section opens without a serious accessibility fault', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  for (const [link, heading] of [
    ['公司与项目', '公司与项目'],
    ['表单编号', '表单编号'],
    ['工作日历', '工作日历'],
    ['操作记录', '操作记录'],
    ['我的密码', '我的密码'],
    ['外观', '外观'],
    ['关于', 'Qiantai 前台'],
  ] as const) {
    await page.getByRole('navigation', { name: '设置' }).getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    expect(await desk.axe(), link).toEqual([])
  }
})

test('who may not change the settings can read them', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+6')
  await expect(page.getByLabel('公司名称')).toBeDisabled()
  await expect(page.getByRole('button', { name: '保存' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: '人员' })).toHaveCount(0)
  expect(await desk.axe()).toEqual([])
})

test('a day off is added to the calendar', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('link', { name: '工作日历' }).click()
  await page.getByLabel('日期', { exact: true }).fill('20270104')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '加入', exact: true }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已保存')).toBeVisible()
  const administrator = await desk.as('administrator')
  expect((await administrator.settings.read({})).calendar).toEqual([{ date: '2027-01-04', kind: 'holiday' }])
})

test('the notice of a year is pasted, its wrong lines are named, a removal is taken back, a month shows what holds', async ({
  desk,
}) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('link', { name: '工作日历' }).click()
  const box = page.getByLabel('一行一段')
  await box.fill('2047-10-01..2047-10-07 放假\n2047-02-30 放假\n2047-10-12 上班')
  await expect(page.getByText('第 2 行：没有这一天')).toBeVisible()
  await expect(page.getByRole('button', { name: '加入日历' })).toBeDisabled()
  await box.fill('2047-10-01..2047-10-07 放假\n2047-10-12 上班')
  await expect(page.getByText('读到放假 7 天、上班 1 天，其中 8 天是新的')).toBeVisible()
  await page.getByRole('button', { name: '加入日历' }).click()
  await page.getByRole('button', { name: '移除 2047-10-01 至 10-07（7 天）' }).click()
  await expect(page.getByRole('button', { name: '移除 2047-10-01' })).toHaveCount(0)
  await page.getByRole('button', { name: '撤销移除' }).click()
  await expect(page.getByRole('button', { name: '移除 2047-10-01' })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已保存')).toBeVisible()
  const { calendar } = await (await desk.as('administrator')).settings.read({})
  expect(calendar.map(({ kind }) => kind)).toEqual([...Array(7).fill('holiday'), 'workday'])

  const month = page.getByRole('heading', { name: /^\d{4} 年 \d+ 月$/ })
  await month.click()
  for (let pressed = 0; (await month.textContent()) !== '2026 年 10 月' && pressed < 600; pressed++) {
    const [, year, number] = /^(\d+) 年 (\d+) 月$/.exec((await month.textContent()) ?? '') ?? []
    await page.keyboard.press(Number(year) * 12 + Number(number) > 2026 * 12 + 10 ? 'PageUp' : 'PageDown')
  }
  const cells = page.getByRole('table', { name: '2026 年 10 月' }).getByRole('cell')
  await expect(cells.filter({ hasText: /^7 放假国庆节$/ })).toBeVisible()
  await expect(cells.filter({ hasText: /^10 上班国庆节调休$/ })).toBeVisible()
  await expect(cells.filter({ hasText: /^11 休息$/ })).toBeVisible()
})

test('light or dark stays with the PC', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+6')
  await page.getByRole('link', { name: '外观' }).click()
  await page.getByLabel('深色').check()
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
  expect(await desk.axe()).toEqual([])
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
})

test('the whole chain of the audit trail is checked', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('link', { name: '操作记录' }).click()
  await expect(page.getByRole('grid', { name: '操作记录' })).toContainText('登录')
  await page.keyboard.press('Alt+V')
  await expect(page.getByRole('status')).toContainText('首尾相连')
})
