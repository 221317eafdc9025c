import type { Page } from '@playwright/test'
import { someProspect } from '../electron/core/testing/prospect-inputs.ts'
import { terms1203 } from '../electron/core/testing/quotation-inputs.ts'
import { fiveSuites } from '../electron/core/testing/suite-inputs.ts'
import { someDeal } from '../electron/core/testing/waiting-inputs.ts'
import { addDays, civilDateOf } from '../shared/calendar.ts'
import { expect, test } from './desk.ts'

/** The window dies: it is told nothing, so nothing is saved on the way out. */
async function kill(page: Page) {
  await page.waitForTimeout(3000)
  await page.evaluate(() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true }))
  await page.reload()
}

const restored = '已恢复未保存的内容'

test('a quotation that was being edited is there again after the window died, can be thrown away, and is gone once saved', async ({
  desk,
}) => {
  const supervisor = await desk.as('leasingSupervisor')
  const officer = await desk.as('leasingOfficer')
  const ids: string[] = []
  for (const suite of fiveSuites) ids.push((await supervisor.suites.create(suite)).id)
  const start = addDays(civilDateOf(Date.now()), 40)
  const { id: prospectId } = await officer.prospects.register({ ...someProspect, termMonths: 36, startOn: start })
  const { id, rev } = await officer.quotations.create({ prospectId, terms: terms1203(ids[2] ?? '', { start }) })
  const page = await desk.signIn('leasingOfficer')
  await page.evaluate((one) => {
    location.hash = `#/leasing/quotations/${one}`
  }, id)
  const remark = page.getByRole('textbox', { name: '备注' })
  await remark.fill('含一次开荒保洁')
  await kill(page)
  await expect(remark).toHaveValue('含一次开荒保洁')
  await expect(page.getByText(restored)).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.getByRole('button', { name: /放\s*弃/ }).press('Enter')
  await expect(remark).toHaveValue('')
  await expect(page.getByText(restored)).toBeHidden()

  await remark.fill('含两次开荒保洁')
  await page.waitForTimeout(2500)
  const other = { ...terms1203(ids[2] ?? '', { start, months: 60 }) }
  await supervisor.quotations.save({ id, rev, terms: other })
  await page.reload()
  const conflict = page.getByRole('alert').filter({ hasText: '刚刚改过这份草稿' })
  await expect(conflict).toContainText('租期')
  await conflict.getByRole('button', { name: '用我填的' }).click()
  await expect(remark).toHaveValue('含两次开荒保洁')
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await officer.quotations.get({ id })).terms.remark).toBe('含两次开荒保洁')
  await page.reload()
  await expect(remark).toHaveValue('含两次开荒保洁')
  await expect(page.getByText(restored)).toBeHidden()
  // The window may have gone before it heard that its words were saved; then it throws them away when it next keeps.
  await expect.poll(async () => (await officer.drafts.load({ key: `quotation.${id}` })).body).toBeNull()
})

test('what was typed about a follow-up and a waiting client is there again after Esc, until it is saved', async ({ desk }) => {
  const api = await desk.as('leasingOfficer')
  await api.prospects.register({ ...someProspect, channel: 'visit', card: true })
  const waiting = await api.prospects.register({ ...someProspect, company: '恒澜物流(示例)' })
  await api.waitingList.add({ ...someDeal, prospectId: waiting.id, rev: waiting.rev })
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit5')
  const row = page.getByRole('grid', { name: '跟进：还早' }).getByText('博翼信息技术')
  await row.click()
  const followUp = page.getByRole('dialog', { name: /KH-0101/ })
  await followUp.getByLabel('结果').fill('送回遗落的雨伞')
  await page.keyboard.press('Escape')
  await expect(followUp).toBeHidden()
  await row.click()
  await expect(followUp.getByLabel('结果')).toHaveValue('送回遗落的雨伞')
  await expect(followUp.getByText(restored)).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await followUp.getByLabel(/提前的原因/).fill('客户的雨伞')
  await page.keyboard.press('Control+Enter')
  await expect(followUp).toBeHidden()
  await row.click()
  await expect(followUp.getByLabel('结果')).toHaveValue('')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+Shift+Digit7')
  const entry = page.getByRole('grid', { name: '候租：候租中' }).getByText('恒澜物流')
  await entry.click()
  await page.keyboard.press('F7')
  const drawer = page.getByRole('dialog', { name: /HZ-0001/ })
  await drawer.getByLabel('转介绍情况').fill('介绍了同园区的客户')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await entry.click()
  await expect(drawer.getByLabel('转介绍情况')).toHaveValue('介绍了同园区的客户')
  await expect(drawer.getByText(restored)).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(drawer).toBeHidden()
  await entry.click()
  await expect(drawer.getByLabel('转介绍情况')).toHaveValue('介绍了同园区的客户')
  await expect(drawer.getByText(restored)).toBeHidden()
})

test('a visit that was being registered is there again after Esc', async ({ desk }) => {
  const page = await desk.signIn('officeSupervisor')
  await page.evaluate(() => {
    location.hash = '#/visits'
  })
  const plan = page.getByRole('button', { name: /登记参观/ })
  await plan.click()
  const unit = page.getByRole('region', { name: '参观接待' }).getByLabel('来访单位')
  await unit.fill('邻城物业（示例）')
  await page.keyboard.press('Escape')
  await expect(unit).toBeHidden()
  await plan.click()
  await expect(unit).toHaveValue('邻城物业（示例）')
  await expect(page.getByText(restored)).toBeVisible()
  expect(await desk.axe()).toEqual([])
})
