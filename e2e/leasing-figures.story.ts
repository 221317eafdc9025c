import { expect, test } from './desk.ts'
import { someProspect } from './leasing-ground.ts'
import { exported } from './workbook-out.ts'

test('an officer sees her own figures, opens the records behind a number, and takes the figures out (2: 3–11)', async ({
  desk,
}, info) => {
  const api = await desk.as('leasingOfficer')
  const { id, rev } = await api.prospects.register({ ...someProspect, areaFrom: 25_000 })
  await api.prospects.move({ id, rev, stage: 'negotiating', reason: null, note: null })
  const others = await desk.as('leasingSupervisor')
  await others.prospects.register({ ...someProspect, company: '恒澜物流(示例)', contacts: [] })
  const page = await desk.signIn('leasingOfficer')
  await expect(page.getByRole('button', { name: /登记客户/ })).toBeVisible()
  await page.keyboard.press('Alt+Shift+Digit9')
  const figures = page.getByRole('region', { name: '招商统计' })
  await expect(figures.getByRole('table', { name: '在谈客户' })).toBeVisible()
  const negotiating = figures.getByRole('link', { name: '在谈客户 实质谈判 客户 1，看明细' })
  await expect(negotiating).toBeVisible()
  await expect(figures.getByRole('link', { name: /在谈客户 来电 客户/ })).toHaveCount(0)
  await expect(page.getByLabel('负责人')).toHaveCount(0)
  expect(await desk.axe()).toEqual([])

  const sheets = await exported(desk, page, info.outputPath('统计.xlsx'))
  expect([...sheets.keys()]).toContain('阶段转化')
  expect(
    sheets
      .get('在谈客户')
      ?.find(([stage]) => stage === '实质谈判')
      ?.slice(0, 3),
  ).toEqual(['实质谈判', 1, 250])
  expect(sheets.get('阶段转化')?.[1]?.[1]).toBe(1)

  await negotiating.press('Enter')
  const list = page.getByRole('grid', { name: '客户' })
  await expect(list.getByText('博翼信息技术')).toBeVisible()
  await expect(list.getByText('恒澜')).toHaveCount(0)
  await page.goBack()
  await figures.getByRole('link', { name: '各阶段天数 来电 离开 次 1，看明细' }).press('Enter')
  await expect(page.getByText('离开「来电」')).toBeVisible()
  await expect(list.getByText('博翼信息技术')).toBeVisible()
})

test('supervision sees everybody’s, or one’s, and prints them', async ({ desk }) => {
  const api = await desk.as('leasingOfficer')
  await api.prospects.register(someProspect)
  const page = await desk.signIn('leasingSupervisor')
  await expect(page.getByRole('button', { name: /登记客户/ })).toBeVisible()
  await page.keyboard.press('Alt+Shift+Digit9')
  const figures = page.getByRole('region', { name: '招商统计' })
  await expect(figures.getByRole('link', { name: '在谈客户 来电 客户 1，看明细' })).toBeVisible()
  await expect(page.getByLabel('负责人')).toHaveCount(1)
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog').getByText('招商统计').first()).toBeVisible()
})
