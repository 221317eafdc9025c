import type { StoryClient } from './client.ts'
import { expect, test } from './desk.ts'
import { register } from './ground.ts'
import { names } from './people.ts'

/** The month that is over, whatever day the story runs on; a day of it at ten o'clock. */
async function lastMonth(api: StoryClient) {
  const { month } = await api.ledgerBooks.outlook({ month: null })
  return { month, at: (day: string) => Date.parse(`${month}-${day}T10:00:00+08:00`) }
}

test('a month is proofed, bound, printed, filed; and is bound once only (4.11)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { month, at } = await lastMonth(api)
  await register(api, { category: 'other', content: '询问装修时间', name: '米兰英', receivedAt: at('05') })
  await register(api, { category: 'repair', content: '楼道灯多盏不亮', name: '祝晓岚', receivedAt: at('12') })
  const number = new RegExp(`云汀花园-${month.slice(2, 4)}年-001`)

  const page = await desk.signIn('customerServiceSupervisor')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('link', { name: '装订册' })).toBeVisible()
  await page.keyboard.press('Alt+b')
  await expect(page.getByText('还没有装订过')).toBeVisible()
  const grid = page.getByRole('grid', { name: '装订册' })
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('n')
  const dialogue = page.getByRole('dialog', { name: '装订新册' })
  await expect(dialogue.getByText(number)).toBeVisible()
  await expect(dialogue).toContainText('2 条')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('p')
  const paper = page.getByRole('dialog', { name: /打印《业主接待记录表（装订册）》/ })
  await expect(paper.locator('iframe, canvas').first()).toBeVisible({ timeout: 40_000 })
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()

  await page.keyboard.press('Control+Enter')
  const drawer = page.getByRole('dialog', { name: /已装订/ })
  await expect(drawer).toContainText(`装订${names.customerServiceSupervisor}`)
  await expect(drawer.getByRole('button', { name: /打印/ })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('p')
  await expect(paper.getByRole('img', { name: '第 1 页，共 3 页' })).toBeVisible({ timeout: 40_000 })
  await page.keyboard.press('Enter')
  await expect(paper.getByText('纸出来了吗？')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await expect(paper).toBeHidden()
  await expect(drawer).toContainText('3 页，含封面')
  await expect(drawer).toContainText('已打印')
  // The dialogue gives the focus back when it has faded away.
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('g')
  await expect(drawer.getByLabel('保管人')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(drawer).toContainText('请填写保管人')
  await page.keyboard.type('档案室 白露')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: /已归档/ })).toContainText('档案室 白露')
  await page.keyboard.press('Escape')
  await expect(grid.getByText(number)).toBeVisible()
  await expect(grid).toContainText('1 次')

  await page.keyboard.press('n')
  await expect(dialogue.getByRole('alert')).toContainText('同一个月不装订两次')
  await expect(dialogue.getByRole('button', { name: /^装订/ })).toBeDisabled()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
})

test('who works at the counter sees the books and binds none', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+b')
  await expect(page.getByText('还没有装订过')).toBeVisible()
  await expect(page.getByRole('button', { name: /装订新册/ })).toBeHidden()
})

test('what is already different when it is bound is shown again first', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { at, month } = await lastMonth(api)
  await register(api, { category: 'other', content: '询问装修时间', receivedAt: at('05') })
  const chief = await desk.as('customerServiceSupervisor')
  const { fingerprint } = await chief.ledgerBooks.outlook({ month })
  await register(api, { category: 'other', content: '又一条', receivedAt: at('06') })
  await expect(chief.ledgerBooks.bind({ month, fingerprint })).rejects.toThrow('CONFLICT')
})
