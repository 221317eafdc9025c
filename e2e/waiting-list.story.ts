import { someProspect } from '../electron/core/testing/prospect-inputs.ts'
import { someDeal } from '../electron/core/testing/waiting-inputs.ts'
import { addDays, civilDateOf } from '../shared/calendar.ts'
import { expect, test } from './desk.ts'

test('who signed elsewhere waits, is woken on the day, and their price is hidden until F7 (10.4, 9.1)', async ({ desk }) => {
  const api = await desk.as('leasingOfficer')
  const { id, rev } = await api.prospects.register(someProspect)
  const leaseEnd = addDays(civilDateOf(Date.now()), 90)
  await api.waitingList.add({ ...someDeal, leaseEnd, prospectId: id, rev })
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit7')
  const table = page.getByRole('grid', { name: '候租：候租中' })
  await expect(table).toContainText('金穗大厦')
  await expect(table).not.toContainText('2.95')
  await page.keyboard.press('F7')
  await expect(table).toContainText('2.95 元/㎡/天')
  expect(await desk.axe()).toEqual([])
  await page.getByText('竞争大楼', { exact: true }).click()
  await expect(page.getByRole('grid', { name: '竞争大楼的实际租金' })).toContainText('金穗大厦')
  expect(await desk.axe()).toEqual([])
  await page.getByText('到期唤醒', { exact: true }).click()
  await page.getByRole('grid', { name: '候租：到期唤醒' }).getByText('博翼信息技术').click()
  const drawer = page.getByRole('dialog', { name: /HZ-0001/ })
  await expect(drawer.getByLabel('签约大楼')).toHaveValue('金穗大厦')
  expect(await desk.axe()).toEqual([])
  await drawer.getByRole('button', { name: /唤醒/ }).click()
  const reason = page.getByRole('dialog', { name: /租约将满/ })
  await reason.getByLabel('原因').fill('愿意再看')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('没有「到期唤醒」的客户')).toBeVisible()
  expect((await api.prospects.get({ id })).prospect).toMatchObject({ stage: 'call' })
})
