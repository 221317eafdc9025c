import type { Page } from '@playwright/test'
import { expect } from '../desk.ts'
import { counter, done, openRecord, record, registered, sheet, verb } from './counter.ts'
import type { DemoMonth } from './month.ts'

interface Judgement {
  readonly words: readonly [cause: string, grade: string, validity: string]
  readonly complaintClass: string
  readonly correction?: boolean
}

async function openComplaint(page: Page, serial: string): Promise<void> {
  await openRecord(page, serial)
  await record(page).getByRole('button', { name: /TS-/ }).first().press('Enter')
  await expect(sheet(page, 'TS-')).toBeVisible()
}

async function judge(page: Page, { words, complaintClass, correction = false }: Judgement): Promise<void> {
  await verb(page, 'TS-', '判定', 'd')
  const judging = page.getByRole('region', { name: '判定' })
  for (const word of words) await judging.getByRole('radio', { name: word, exact: true }).first().check()
  await judging.getByRole('radio', { name: correction ? '是' : '否' }).check()
  await judging.getByRole('combobox', { name: '投诉类别' }).focus()
  await page.keyboard.type(complaintClass)
  await expect(page.getByRole('option', { name: complaintClass })).toBeVisible()
  await page.keyboard.press('Enter')
  await done(page)
  await expect(judging).toBeHidden()
}

async function fulfil(page: Page, duty: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const duties = sheet(page, 'TS-').getByRole('region', { name: '投诉事项' })
  const line = duties.getByRole('button', { name: new RegExp(`未做.*${duty}`) })
  await line.press('Enter')
  for (const [label, words] of Object.entries(fields)) await page.getByRole('textbox', { name: label }).fill(words)
  await done(page)
  await expect(line).toBeHidden()
}

async function handOver(page: Page, receiver: string): Promise<void> {
  await verb(page, 'record', '转交', 'z')
  await page.keyboard.type(receiver)
  await page.keyboard.press('Enter')
  await expect(record(page)).toContainText('已转交')
}

/** A letter about gas: it is not ours, and nobody is sent away for that (4.2, 4.7 a, c). */
export async function municipal({ signIn, axe }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  const serial = await registered(page, '6-1-501 高淑芬 三日内两次停气未预告，要求说明 投诉 信函')
  expect(serial).toBe('JD-20261003-01')
  await openRecord(page, serial)
  await handOver(page, '沈婉清')
  await openComplaint(page, serial)
  await judge(page, { words: ['市政设施', '轻微', '有效'], complaintClass: '外部市政' })
  await expect(sheet(page, 'TS-').getByRole('region', { name: '这样对业主说' })).toContainText('同市政有关部门办理交涉')
  await fulfil(page, '代表被投诉部门致歉')
  await fulfil(page, '解释市政原因并承诺交涉')
  await fulfil(page, '与市政部门交涉', { 市政部门及联系人: '燃气公司 客服热线', 交涉内容与答复: '市政抢修，18:00 前恢复' })
  await expect(sheet(page, 'TS-')).toContainText('事项已落实')
  expect(await axe()).toEqual([])
}

/** Neighbours: helped although it is not ours (4.7). */
export async function neighbours({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('xujianing')
  const serial = await registered(page, '2-1-903 姚丽 楼上深夜练琴 投诉 来电')
  expect(serial).toBe('JD-20261010-03')
  await openRecord(page, serial)
  await handOver(page, '岳峰')
  await openComplaint(page, serial)
  await judge(page, { words: ['其它', '轻微', '协助处理'], complaintClass: '业户纠纷' })
  await fulfil(page, '代表被投诉部门致歉')
}

/** Somebody's manner: the head of the department apologises, and a correction report is due (4.7 e, 4.8). */
export async function attitude({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('xujianing')
  const serial = await registered(page, '6-2-1101 钟毅 停车费发票两次开错 投诉 来电')
  expect(serial).toBe('JD-20261015-01')
  await openRecord(page, serial)
  await handOver(page, '沈婉清')
  await openComplaint(page, serial)
  await fulfil(page, '代表被投诉部门致歉')
  await judge(page, { words: ['服务态度与质量', '轻微', '有效'], complaintClass: '综合服务', correction: true })
  const duties = sheet(page, 'TS-')
  await expect(duties).toContainText('责任部门主管向业主道歉')
  await expect(duties.getByRole('button', { name: /BH-20261015/ })).toBeVisible()
}

/** C 不满意 sends it back to work; the person complained of could not have called (4.9). */
export async function dissatisfied({ signIn, axe }: DemoMonth): Promise<void> {
  const page = await signIn('shenwanqing')
  await openRecord(page, 'JD-20261015-01')
  await verb(page, 'record', '回访', 'h')
  await page.keyboard.type('来取时又说未盖章')
  await record(page).getByRole('radio', { name: 'C 不满意' }).check()
  await expect(record(page).getByText('办好后再回访第 2 次')).toBeVisible()
  expect(await axe()).toEqual([])
  await done(page)
  await expect(record(page)).toContainText('第 1 次回访 不满意')
}

/** An owner sits there: listened to first, written afterwards; nothing is closed past a duty (4.7 b, d, 4.11). */
export async function faceToFace({ signIn, axe }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await counter(page)
  await page.keyboard.type('7-3-1002 米兰英')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F4')
  const card = page.getByRole('dialog', { name: /先听，再写/ })
  await expect(card.getByLabel('随手记')).toBeFocused()
  for (const pressed of [1, 2, 3]) {
    await page.keyboard.press('Enter')
    await expect(card.getByRole('button', { pressed: true })).toHaveCount(pressed)
  }
  await page.keyboard.type('楼道灯多盏不亮')
  await done(page)
  await expect(card).toBeHidden()
  await done(page)
  await expect(page.getByText(/已登记 JD-20261024-/)).toBeVisible()
  await page.getByRole('button', { name: /^JD-/ }).first().press('Enter')
  await handOver(page, '邹立新')
  await record(page)
    .getByRole('button', { name: /TS-20261024-01/ })
    .press('Enter')
  await judge(page, { words: ['内部原因', '轻微', '有效'], complaintClass: '房屋管理' })
  const complaint = sheet(page, 'TS-')
  await expect(complaint.getByRole('region', { name: '这样对业主说' })).toContainText('查出原因和责任人')
  for (const duty of ['查明原因和责任人', '采取措施', '向业主通报、答复']) await expect(complaint).toContainText(duty)
  await fulfil(page, '查明原因和责任人', { 责任人: '电工 苗建', 查明的原因: '镇流器老化，巡检漏看' })
  expect(await axe()).toEqual([])
}
