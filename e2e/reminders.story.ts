import { expect, test } from './desk.ts'
import { atAnyTime, register } from './ground.ts'

test('what falls due is said once, opens its record, and leaves the list when it is acknowledged', async ({ desk }) => {
  await atAnyTime(await desk.as('administrator'))
  const page = await desk.signIn('receptionist')
  await expect(page.getByRole('button', { name: '提醒：没有' })).toBeVisible()

  const api = await desk.as('receptionist')
  const line = { category: 'complaint', content: '楼下噪音', name: '祝晓岚', room: '1-2-806' } as const
  const first = await register(api, { ...line, receivedAt: Date.now() - 25 * 60_000 })
  await expect(page.getByRole('button', { name: '提醒：1 件，其中 1 件已到期或超时' })).toBeVisible()
  if (desk.kind === 'browser') {
    const notice = page.getByRole('status').filter({ hasText: '转交 1 件已到期' })
    await expect(notice).toContainText(first.serial)
    await expect(notice).not.toContainText('祝晓岚')
    expect(await desk.axe()).toEqual([])
    await notice.getByRole('button', { name: '打开' }).click()
    await expect(page.getByRole('dialog', { name: new RegExp(`^${first.serial}`) })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  expect(await api.reminders.pending({})).toMatchObject({ count: 1, raises: false })

  const second = await register(api, { ...line, content: '楼上漏水', receivedAt: Date.now() - 24 * 60_000 })
  await page.keyboard.press('F6')
  const list = page.getByRole('dialog', { name: '提醒' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('listitem').first()).toContainText(first.serial)
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('z')
  await expect(list.getByRole('listitem').nth(1)).toContainText('再提醒')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('x')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: new RegExp(`^${second.serial}`) })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '提醒：1 件' })).toBeVisible()
})

test('many at once are one notice, and a covered window keeps it until somebody sees it', async ({ desk }) => {
  test.skip(desk.kind !== 'browser', 'the desktop shows it outside of the window')
  await atAnyTime(await desk.as('administrator'))
  const page = await desk.signIn('receptionist')
  await expect(page.getByRole('button', { name: '提醒：没有' })).toBeVisible()
  await page.keyboard.press('F9')
  const api = await desk.as('receptionist')
  for (const content of ['一', '二', '三', '四']) {
    await register(api, { category: 'complaint', content, receivedAt: Date.now() - 25 * 60_000 })
  }
  await expect.poll(async () => (await api.reminders.pending({})).count).toBe(4)
  expect(await api.reminders.pending({})).toMatchObject({ raises: true })
  await page.keyboard.press('F9')
  const notice = page.getByRole('status').filter({ hasText: '4 件事要办，其中 4 件已到期或超时' })
  await expect(notice).toContainText('转交 4')
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByRole('button', { name: '提醒：没有' })).toBeVisible()
})

test('hours, kinds and how early are settings', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('link', { name: '提醒', exact: true }).click()
  await expect(page.getByLabel('前台上班时间')).toHaveValue('08:30')
  expect(await desk.axe()).toEqual([])
  await page.getByLabel('前台上班时间').fill('19:00')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('上班时间应早于下班时间').first()).toBeVisible()
  await page.getByLabel('前台上班时间').fill('09:00')
  await page.getByLabel('失物保管期').uncheck()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已保存')).toBeVisible()
  const { reminders } = await (await desk.as('administrator')).settings.read({})
  expect(reminders).toMatchObject({ opensAt: '09:00', off: ['lostFound'], sound: false })
})
