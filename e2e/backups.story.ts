import { expect, test } from './desk.ts'
import { password } from './people.ts'

test('a copy is made, compared with now, proved and put in place; what it replaced can be had back', async ({ desk }) => {
  const page = await desk.signIn('administrator')
  await page.getByRole('navigation', { name: '设置' }).getByRole('link', { name: '备份' }).click()
  await expect(page.getByRole('status').filter({ hasText: '还没有备份' })).toBeVisible()
  await page.keyboard.press('Alt+b')
  const rows = page.getByRole('grid', { name: '备份' }).getByRole('row')
  await expect(rows.filter({ hasText: '手工' })).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: '最近一份备份' })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  const receptionist = await desk.as('receptionist')
  await receptionist.cases.register({
    ...{ receivedAt: null, channel: 'phone', category: 'repair', name: '祝晓岚', standing: 'owner', room: null },
    ...{ phone: null, residentId: null, content: '客厅灯不亮', urgency: 'normal', complainedOf: null, remark: null },
  })
  await rows.filter({ hasText: '手工' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('row', { name: /接待记录 0 1/ })).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByText('这份备份完好')).toBeVisible()
  expect(await desk.axe()).toEqual([])

  await drawer.getByLabel('恢复原因').fill('演练')
  await drawer.getByLabel('您的密码').fill('not-my-password')
  await page.keyboard.press('Control+Enter')
  await expect(drawer.getByRole('alert').filter({ hasText: '密码不对' })).toBeVisible()
  await drawer.getByLabel('您的密码').fill(password)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('main', { name: '登录' })).toBeVisible()

  const again = await desk.as('administrator')
  const status = await again.backups.status({})
  expect(status.now.counts.cases).toBe(0)
  expect(status.items.find(({ reason }) => reason === 'restore')?.counts.cases).toBe(1)
})
