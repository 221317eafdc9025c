import type { Page } from '@playwright/test'
import { expect, test } from './desk.ts'
import { register } from './ground.ts'

const drawer = (page: Page) => page.getByRole('dialog')
const grid = (page: Page) => page.getByRole('grid', { name: '业主接待记录表' })

async function openFirst(page: Page) {
  await page.keyboard.press('F2')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(drawer(page)).toContainText('经过')
  await expect(drawer(page).getByRole('button', { name: '补记' })).toBeVisible() // the verbs answer their letters
}

test('a matter goes its whole way: handed over, finished, called back, struck off, reopened', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { serial } = await register(api, { category: 'repair', content: '客厅灯不亮', name: '祝晓岚', room: '1-2-806' })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+3')
  await expect(grid(page).getByText(serial)).toBeVisible()
  await openFirst(page)
  await expect(drawer(page)).toContainText('尚未转交责任部门')
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('x')
  await expect(page.getByRole('alert').filter({ hasText: '还不能注销' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: '尚未回访' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('z')
  await page.keyboard.type('韩大勇')
  await page.keyboard.press('Enter')
  await expect(drawer(page)).toContainText('已转交')

  await page.keyboard.press('b')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: '办结' })).toContainText('请填写处理结果')
  await page.keyboard.type('更换驱动器,有偿 85 元')
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page)).toContainText('已办结')

  await page.keyboard.press('h')
  await page.keyboard.type('修得快')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page)).toContainText('可以注销')

  await page.keyboard.press('x')
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page)).toContainText('已注销')
  await expect(page.getByRole('button', { name: '重新打开' })).toBeHidden()

  const chief = await desk.signIn('customerServiceSupervisor')
  await expect(drawer(chief)).toContainText('已注销')
  await chief.keyboard.press('k')
  await chief.keyboard.type('灯又不亮了')
  await chief.keyboard.press('Control+Enter')
  await expect(drawer(chief)).toContainText('灯又不亮了')
  await expect(drawer(chief)).toContainText('注销前还差')
})

test('the core refuses to strike off while duties are open, whatever a screen asks', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id, rev } = await register(api, { category: 'complaint', content: '电梯内有异味' })
  await expect(api.cases.strikeOff({ id, rev })).rejects.toThrow('REFUSED')
})

test('the ledger is narrowed down and searched with the keyboard', async ({ desk }) => {
  const api = await desk.as('receptionist')
  await register(api, { category: 'repair', content: '厨房软管爆裂', name: '伍国强', room: '7-3-204', phone: '138-0000-1103' })
  await register(api, { category: 'praise', content: '感谢保安雨夜帮推车', name: '章志远', channel: 'visit' })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+3')
  await expect(page.getByText('共 2 件')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('wgq')
  await expect(grid(page).getByText('伍国强')).toBeVisible()
  await expect(grid(page).getByText('章志远')).toBeHidden()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('没有这样的事')
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()
  await page.getByRole('button', { name: '去掉所有条件' }).press('Enter')
  await expect(grid(page).getByText('章志远')).toBeVisible()
  await page.getByRole('combobox', { name: '类别' }).focus()
  await page.keyboard.type('没有这一类')
  await expect(page.getByRole('option', { name: '没有符合的选项' })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+A')
  await page.keyboard.type('表扬')
  await expect(page.getByRole('option', { name: '表扬' })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByText('共 1 件')).toBeVisible()
  expect(await desk.axe()).toEqual([])
})

test('changed by another desk meanwhile: both versions are shown, what was typed stays', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id, rev } = await register(api, { category: 'repair', content: '门禁失灵', name: '温若琳' })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+3')
  await expect(grid(page).getByText('门禁失灵')).toBeVisible()
  await openFirst(page)
  await page.keyboard.press('z')
  await page.keyboard.type('苗建')

  const other = await desk.as('customerServiceSupervisor')
  await other.cases.handOver({ id, rev, department: '秩序', receiver: '岳峰', at: null })
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('没有提交')
  await expect(notice.getByRole('row', { name: /接收人/ })).toContainText('岳峰')
  await expect(page.getByLabel('接收人')).toHaveValue('苗建')
  expect(await desk.axe()).toEqual([])
  await page.getByRole('button', { name: '知道了，接着办' }).press('Enter')
  await page.getByLabel('接收人').press('Enter')
  await expect(drawer(page)).toContainText('苗建接收')
})
