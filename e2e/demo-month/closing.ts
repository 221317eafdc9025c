import type { Page } from '@playwright/test'
import { demoAnalysis } from '../../electron/core/demo/demo-month.ts'
import { analysisFields, analysisLabels } from '../../shared/reception/month-close.ts'
import { expect } from '../desk.ts'
import { anyCase } from '../ground.ts'
import { closeAll, counter, done, openRecord, record, sheet, verb } from './counter.ts'
import type { DemoMonth } from './month.ts'

const everyLine = { ...anyCase, from: '2026-09-26', until: '2026-10-25', sort: 'oldest', after: null, limit: 200 } as const

/** The expected numbers of domain 4.2, as the screen says them. */
const sums = [
  '受理 12',
  '有效 11',
  '已结 10',
  '未结 2',
  '及时办结 9',
  '超时办结 1',
  '应回访 10',
  '已回访 10',
  '满意 6',
  '较满意 3',
  '不满意 1',
]
const rates = ['83.3 %', '90.0 %', '75.0 %', '100.0 %', '60.0 %', '6.45 ‰', '5.91 ‰', '−20.0 %', '−25.0 %']
const groups = [
  ...['按类别 设施设备 3', '按类别 综合服务 2', '按类别 秩序安全 2', '按类别 环境 2', '按类别 外部市政 1', '按类别 业户纠纷 1'],
  ...['按类别 房屋管理 1', '按原因 内部原因 4', '按原因 服务态度与质量 6', '按原因 市政设施 1', '按原因 其它 1'],
  ...['按性质 重大 1', '按性质 重要 4', '按性质 轻微 7', '按渠道 来电 5', '按渠道 来访 4', '按渠道 信函 1', '按渠道 邮件 1'],
  '按渠道 电子信箱 1',
]

async function numbers(page: Page): Promise<void> {
  const count = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} 件`) }).first()
  for (const name of [...sums, ...groups]) await expect(count(name), name).toBeVisible()
  for (const rate of rates) await expect(page.getByRole('region', { name: '指标' }), rate).toContainText(rate)
}

/** All seven words and all five ways stand in the ledger (4.2, 4.4). */
export async function ledger({ signIn, as, axe }: DemoMonth): Promise<void> {
  const { cases } = await (await as('linxiaoyu')).cases.list(everyLine)
  expect(new Set(cases.map(({ category }) => category)).size).toBe(7)
  expect(new Set(cases.map(({ channel }) => channel)).size).toBe(5)
  const page = await signIn('linxiaoyu')
  await page.keyboard.press('Alt+3')
  const lines = page.getByRole('grid', { name: '业主接待记录表' })
  for (const words of ['伍国强', '再约全屋保洁', '雨棚', '雨伞']) await expect(lines).toContainText(words)
  expect(await axe()).toEqual([])
}

/** Counted, written about, submitted before the 25th is over; reviewed; signed (4.9). */
export async function monthClose({ signIn, axe }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('region', { name: '月汇总' })).toBeVisible()
  await page.keyboard.press('Alt+m')
  await expect(page.getByRole('heading', { name: /10 月/ })).toBeVisible()
  await numbers(page)
  expect(await axe()).toEqual([])
  for (const field of analysisFields) {
    await page.getByRole('textbox', { name: analysisLabels[field] }).fill(demoAnalysis[field] ?? '')
  }
  await done(page)
  await expect(page.getByRole('region', { name: '办理' })).toContainText('制表上报 林晓雨')

  const supervisor = await signIn('shenwanqing')
  await supervisor.keyboard.press('Alt+m')
  await expect(supervisor.getByText('待审核')).toBeVisible()
  await supervisor.keyboard.press('a')
  await expect(supervisor.getByText('待审阅')).toBeVisible()

  const chief = await signIn('gumingyuan')
  await chief.keyboard.press('Alt+m')
  await expect(chief.getByText('待审阅')).toBeVisible()
  await chief.keyboard.press('q')
  await expect(chief.getByRole('dialog')).toContainText('受理 12 件')
  await done(chief)
  await expect(chief.getByText('已审阅', { exact: true })).toBeVisible()
}

/** From the period that runs now to the one before. */
async function closedMonth(page: Page): Promise<void> {
  await page.keyboard.press('Alt+m')
  await expect(page.getByRole('heading', { name: /11 月/ })).toBeVisible()
  await page.keyboard.press('[')
}

/** The second round goes well, on the day after; what was signed does not move (4.9). */
export async function secondRound({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('shenwanqing')
  await page.keyboard.press('Alt+h')
  const queue = page.getByRole('grid', { name: '待回访' })
  await expect(queue.getByRole('row', { name: /停车费发票/ })).toContainText('第 2 次')
  await openRecord(page, 'JD-20261015-01')
  await verb(page, 'record', '回访', 'h')
  await page.keyboard.type('章已盖好')
  await done(page)
  await expect(record(page)).toContainText('第 2 次回访 满意')
  await closeAll(page)
  await closedMonth(page)
  await expect(page.getByRole('heading', { name: /10 月/ })).toBeVisible()
  await numbers(page)
}

/** Whoever is complained of writes it down as it is said, and can only add to it (4.1). */
export async function truthfully({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await counter(page)
  await page.keyboard.type('2-1-303 陶静宜 前台接电话不耐烦 投诉 来电')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+W')
  await page.keyboard.type('林晓雨')
  await expect(page.getByText(/被投诉的是您自己/)).toBeVisible()
  await done(page)
  await expect(page.getByText('如实记录，已抄送主管')).toBeVisible()
  await page.getByRole('button', { name: /^JD-/ }).first().press('Enter')
  await expect(record(page)).toContainText('只能补记')
}

/** 注销 only when nothing is owed: refused with what is missing, then done (4.11). */
export async function struckOff({ signIn }: DemoMonth, paid: string): Promise<void> {
  const page = await signIn('linxiaoyu')
  await openRecord(page, 'JD-20261024-01')
  await verb(page, 'record', '注销', 'x')
  await expect(page.getByRole('alert').filter({ hasText: '还不能注销' })).toBeVisible()
  await openRecord(page, paid)
  await verb(page, 'record', '办结', 'b')
  await page.keyboard.type('换了软管')
  await done(page)
  await expect(record(page)).toContainText('已办结')
  await verb(page, 'record', '回访', 'h')
  await done(page)
  await expect(record(page)).toContainText('可以注销')
  await verb(page, 'record', '注销', 'x')
  await done(page)
  await expect(record(page)).toContainText('已注销')
}

/** What is still open goes over with the shift, and both sign (4.11). */
export async function shift({ signIn, axe }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await page.keyboard.press('Alt+E')
  await page.getByRole('combobox', { name: '交给' }).fill('许佳宁')
  await page.keyboard.press('Enter')
  await done(page)
  await expect(sheet(page, 'JB-')).toContainText('待接班')
  const colleague = await signIn('xujianing')
  await colleague.keyboard.press('Alt+1')
  await colleague.getByRole('link', { name: /JB-.*待接班/ }).press('Enter')
  await expect(colleague.getByRole('status').filter({ hasText: '还没有接班' })).toBeVisible()
  await colleague.keyboard.press('j')
  await verb(colleague, 'JB-', '接班', 't')
  await done(colleague)
  await expect(sheet(colleague, 'JB-')).toContainText('已接班')
  expect(await axe()).toEqual([])
}

/** A telephone number is for the desk that must call back, and for nobody else (4.12). */
export async function confidential({ as, signIn }: DemoMonth): Promise<void> {
  const line = { ...everyLine, text: 'JD-20260930-01' }
  const phoneFor = async (person: 'linxiaoyu' | 'zoulixin') => {
    const api = await as(person)
    const [found] = (await api.cases.list(line)).cases
    return (await api.cases.get({ id: found?.id ?? '' })).phone
  }
  expect(await phoneFor('linxiaoyu')).toBe('138-0000-1103')
  expect(await phoneFor('zoulixin')).not.toContain('0000')
  const page = await signIn('linxiaoyu')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: '业主接待记录表' })).not.toContainText('138-0000-1103')
}

async function printed(page: Page, title: string, key: string): Promise<void> {
  await page.keyboard.press(key)
  const dialogue = page
    .getByRole('dialog')
    .filter({ hasText: `打印《${title}》` })
    .last()
  await expect(dialogue.locator('iframe, canvas').first()).toBeVisible()
  await expect(dialogue.getByRole('button', { name: /^打印/ })).toBeFocused()
  await closeAll(page)
}

/** The five forms that the procedure names (5.0). */
export async function papers({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: '业主接待记录表' })).toContainText('JD-2026')
  await printed(page, '业主接待记录表', 'Control+p')
  await openRecord(page, 'JD-20260928-01')
  await record(page).getByRole('button', { name: /FX-/ }).press('Enter')
  await expect(sheet(page, 'FX-').getByRole('button', { name: '打印' })).toBeVisible()
  await printed(page, '物业返修联系单', 'p')
  await closedMonth(page)
  await expect(page.getByText('已审阅', { exact: true })).toBeVisible()
  await printed(page, '投诉情况月汇总表', 'Control+p')
  await page.keyboard.press('Alt+8')
  await expect(page.getByRole('grid', { name: '失物招领登记表' })).toContainText('钱包')
  await printed(page, '失物招领登记表', 'Control+p')
  await page.keyboard.press('Alt+i')
  await page.getByRole('grid').getByText('地库渗水').first().click()
  await expect(sheet(page, 'ZD-20261012-01').getByRole('button', { name: '打印' })).toBeVisible()
  await printed(page, '重大(突发)事件处理记录表', 'p')
}
