import type { StoryClient } from './client.ts'
import { expect, test } from './desk.ts'
import { register } from './ground.ts'
import { names } from './people.ts'

/** The month whose 25th has passed: it may be closed whatever day the story runs on. */
async function lastMonth(api: StoryClient): Promise<{ readonly month: string; readonly at: number }> {
  const { month } = await api.monthClose.get({ month: null })
  const [year = 0, number = 0] = month.split('-').map(Number)
  const before = new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7)
  const { period } = await api.monthClose.get({ month: before })
  return { month: before, at: Date.parse(`${period.until}T10:00:00+08:00`) }
}

/** A judged complaint of that moment. */
async function complain(api: StoryClient, receivedAt: number, content: string) {
  const said = { category: 'complaint', channel: 'visit', name: '米兰英', room: '7-3-1002' } as const
  const { slip } = await register(api, { ...said, content, receivedAt })
  const id = slip?.id ?? ''
  const { rev } = await api.complaints.get({ id })
  await api.complaints.judge({
    ...{ id, rev, cause: 'internal', complaintClass: '房屋管理', matter: null, grade: 'major', validity: 'valid' },
    ...{ serious: false, households: 1, needsCorrection: false },
  })
}

const goTo = (to: string) => {
  location.hash = to
}

test('a month is counted, written about, submitted, returned, reviewed and signed; then it stays as it was (4.9)', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const { month, at } = await lastMonth(api)
  await complain(api, at, '楼道灯多盏不亮')

  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('region', { name: '月汇总' })).toContainText('已逾期')
  await page.keyboard.press('Alt+m')
  await expect(page.getByRole('heading', { name: /投诉情况月汇总表/ })).toBeVisible()
  await page.keyboard.press('[')
  await expect(page.getByRole('heading', { name: new RegExp(`${Number(month.slice(5))} 月`) })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  const number = page.getByRole('button', { name: '按类别 房屋管理 1 件，看明细' })
  await number.press('Enter')
  const records = page.getByRole('grid', { name: '按类别 房屋管理 的投诉' })
  await expect(records.getByRole('row')).toHaveCount(2)
  await expect(records).toContainText('楼道灯多盏不亮')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await expect(records).toBeHidden()

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: '还不能上报' })).toContainText('未结案件及计划')
  await page.getByRole('textbox', { name: '本月特点' }).fill('受理 1 件')
  await page.getByRole('textbox', { name: '原因分析' }).fill('灯具老化')
  await page.getByRole('textbox', { name: '纠正预防措施' }).fill('每周巡检')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('button', { name: /保存/ })).toBeDisabled()
  await page.getByRole('textbox', { name: '未结案件及计划' }).fill('月底前更换')
  await page.waitForTimeout(2500)
  await page.reload()
  await expect(page.getByText('上次没有保存的文字已恢复')).toBeVisible()
  await expect(page.getByRole('textbox', { name: '未结案件及计划' })).toHaveValue('月底前更换')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: '办理' })).toContainText(`制表上报 ${names.receptionist}`)

  const supervisor = await desk.signIn('customerServiceSupervisor')
  await supervisor.evaluate(goTo, `#/reception/month-close?month=${month}`)
  await expect(supervisor.getByText('待审核')).toBeVisible()
  await supervisor.keyboard.press('a')
  await expect(supervisor.getByText('待审阅')).toBeVisible()

  const chief = await desk.signIn('projectManager')
  await chief.evaluate(goTo, `#/reception/month-close?month=${month}`)
  await expect(chief.getByText('待审阅')).toBeVisible()
  await chief.keyboard.press('t')
  await chief.getByRole('textbox', { name: '退回的原因' }).fill('原因分析太简单')
  expect(await desk.axe()).toEqual([])
  await chief.keyboard.press('Control+Enter')
  await expect(chief.getByRole('region', { name: '办理' })).toContainText('原因分析太简单')
  await expect(chief.getByRole('dialog')).toBeHidden()

  const again = await api.monthClose.get({ month })
  await api.monthClose.submit({ ...again, causes: '灯具老化，巡检每月一次，间隔太长' })
  const reviewer = await desk.as('customerServiceSupervisor')
  await reviewer.monthClose.review({ month, rev: (await reviewer.monthClose.get({ month })).rev })
  await expect(chief.getByText('待审阅')).toBeVisible()
  await chief.keyboard.press('q')
  const signing = chief.getByRole('dialog')
  await expect(signing).toContainText('受理 1 件')
  await chief.keyboard.press('Control+Enter')
  await expect(chief.getByText('已审阅', { exact: true })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  await complain(api, at, '电梯停运')
  expect((await api.monthClose.get({ month })).figures.totals).toMatchObject({ received: 1, belated: 0 })
  expect((await api.monthClose.get({ month: null })).figures.totals).toMatchObject({ received: 1, belated: 1 })

  await chief.keyboard.press('Control+p')
  const dialogue = chief.getByRole('dialog').filter({ hasText: '联次' })
  await expect(dialogue.locator('iframe, canvas').first()).toBeVisible()
})

test('the period and the number of households are set, and stand on the table', async ({ desk }) => {
  const page = await desk.signIn('customerServiceSupervisor')
  await page.evaluate(goTo, '#/settings/month-close')
  await page.getByRole('radio', { name: '上一个自然月' }).check()
  await page.getByRole('spinbutton', { name: '总户数' }).fill('1860')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已保存')).toBeVisible()
  await page.keyboard.press('Alt+m')
  await expect(page.getByText(/上一个自然月.*总户数 1860 户/)).toBeVisible()
  expect(await desk.axe()).toEqual([])
})
