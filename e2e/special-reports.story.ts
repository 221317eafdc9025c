import { expect, test } from './desk.ts'
import { register } from './ground.ts'

const judgement = {
  cause: 'internal',
  complaintClass: '设施设备',
  matter: '地库渗水',
  grade: 'major',
  validity: 'valid',
  serious: false,
  households: 3,
  needsCorrection: false,
} as const

test('a 重大 complaint asks for its special report: late on 今日, drafted by one key, edited, handed in, answered (2.1)', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const chief = await desk.as('customerServiceSupervisor')
  const settings = await chief.settings.read({})
  const reports = { ...settings.complaints.reports, major: { amount: 1, unit: 'hour' } as const }
  await chief.settings.save({ ...settings, complaints: { ...settings.complaints, reports } })
  const { id: caseId } = await register(api, { category: 'complaint', content: '地库渗水浸三车，索赔', room: '5-1-401' })
  const slip = (await api.cases.get({ id: caseId })).slips[0]?.id ?? ''
  await api.complaints.judge({ ...judgement, id: slip, rev: 1 })

  const page = await desk.signIn('customerServiceSupervisor')
  await page.evaluate(() => {
    location.hash = '#/today'
  })
  const due = page.getByRole('region', { name: '专题报告待报送' })
  await expect(due).toContainText('重大投诉专题报告')
  expect(await desk.axe()).toEqual([])
  await due.getByRole('button').press('Enter')
  const asked = page.getByRole('region', { name: '专题报告', exact: true })
  await expect(asked.getByRole('button', { name: /起草重大投诉专题报告/ })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await expect(async () => {
    await page.keyboard.press('b')
    await expect(page.getByRole('region', { name: '专题报告正文' })).toBeVisible({ timeout: 1500 })
  }).toPass()

  const report = page
    .getByRole('dialog')
    .filter({ hasText: /ZT-\d{8}-01/ })
    .last()
  await expect(report.getByLabel('投诉事实')).toHaveValue(/地库渗水浸三车，索赔/)
  await report.getByLabel('防止再发生').fill('雨前巡检列入日检')
  await expect(report.getByText('有改动还没有保存', { exact: true })).toBeVisible()
  await page.waitForTimeout(2500)
  await page.reload()
  await expect(report.getByText('已恢复未保存的内容')).toBeVisible()
  await expect(report.getByLabel('防止再发生')).toHaveValue('雨前巡检列入日检')
  await report.getByRole('button', { name: /报送/ }).press('Enter')
  await expect(page.getByText('正文有改动还没有保存，不能报送')).toBeVisible()
  await expect(report.getByLabel('报送给')).toBeHidden()
  await page.keyboard.press('Control+s')
  await expect(report.getByText('有改动还没有保存', { exact: true })).toBeHidden()
  expect(await desk.axe()).toEqual([])

  await report.getByRole('button', { name: /报送/ }).press('Enter')
  await expect(report.getByLabel('报送给')).toHaveValue('公司品质部')
  await report.getByLabel(/接收人/).fill('白露')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(report.getByText(/书面报送公司品质部 白露/)).toBeVisible()
  await report.getByRole('button', { name: /记批复/ }).press('Enter')
  await report.getByLabel('批复内容').fill('同意，按期复查')
  await page.keyboard.press('Control+Enter')
  await expect(report.getByText(/批复：同意，按期复查/)).toBeVisible()
  await expect(report.getByRole('button', { name: /记批复/ })).toBeHidden()
  expect(await desk.axe()).toEqual([])

  const { missing, reports: owed } = await api.complaints.get({ id: slip })
  expect(missing.join()).not.toContain('专题报告')
  expect(owed).toMatchObject([{ kind: 'major', report: { state: 'submitted' } }])
})
