import { expect, test } from './desk.ts'
import { register } from './ground.ts'
import { names } from './people.ts'

const judged = {
  cause: 'attitude',
  complaintClass: '综合服务',
  matter: '发票',
  grade: 'minor',
  validity: 'valid',
  serious: false,
  households: 1,
  needsCorrection: true,
} as const

test('a complaint that needs correction has its report: filled in, verified by another person, closed (4.8)', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const { slip } = await register(api, { category: 'complaint', content: '停车费发票两次开错', name: '钟毅', room: '6-2-1101' })
  await api.complaints.judge({ ...judged, id: slip?.id ?? '', rev: 1 })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+7')
  const complaints = page.getByRole('grid', { name: '投诉' })
  await expect(complaints).toContainText('停车费发票两次开错')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('F2')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  // Its case lies beneath with a button of the same name.
  const complaint = page.getByRole('dialog', { name: /^TS-/ })
  await complaint.getByRole('button', { name: /纠正预防措施表/ }).click()
  const sheet = page.getByRole('dialog').filter({ hasText: '不合格报告/纠正预防措施表' }).last()
  await expect(sheet).toContainText('验证前还要填写：不合格类型、不合格程度')

  await page.keyboard.press('y')
  const looking = page.getByRole('region', { name: '验证', exact: true })
  await looking.getByLabel('验证情况').fill('看过')
  await page.keyboard.press('Control+Enter')
  await expect(looking).toContainText('还不能验证')
  await page.keyboard.press('Escape')

  await sheet.getByRole('radio', { name: '体系不合格' }).check()
  await sheet.getByRole('radio', { name: '一般' }).check()
  for (const [label, words] of [
    ['责任人', names.receptionist],
    ['原因分析', '开票无复核步骤'],
    ['纠正/预防措施', '第二人复核签字'],
  ] as const) {
    await sheet.getByLabel(label, { exact: true }).fill(words)
  }
  await sheet.getByLabel('原因分析').fill('开票无复核步骤 ')
  await expect(sheet.getByText('有改动还没有保存')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(sheet).toContainText('剩')
  await expect(sheet.getByText('有改动还没有保存')).toBeHidden()
  await expect(sheet.getByRole('button', { name: '保存', exact: true })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await sheet.getByRole('button', { name: /验证关闭/ }).click()
  await looking.getByLabel('验证情况').fill('抽查 12 张均有复核')
  await looking.getByLabel('验证人').fill(names.receptionist)
  await page.keyboard.press('Control+Enter')
  await expect(looking).toContainText('不能是责任人本人')
  await looking.getByLabel('验证人').fill(names.customerServiceSupervisor)
  await page.keyboard.press('Control+Enter')
  await expect(sheet).toContainText('已关闭')
  await expect(sheet).toContainText('抽查 12 张均有复核')
})

test('out of an inspection, with the keyboard alone', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+0')
  await expect(page.getByRole('button', { name: /新开报告/ }).first()).toBeVisible()
  await page.keyboard.press('n')
  await page.getByLabel('不合格事实').fill('接待准备用时 26 分钟')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog').last()).toContainText(/BH-\d{8}-01/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toContainText('接待准备用时 26 分钟')
  expect(await desk.axe()).toEqual([])
})
