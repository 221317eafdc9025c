import { expect, test } from './desk.ts'
import { register, workRepair, workService } from './ground.ts'
import { names } from './people.ts'

test('a promised time is written down, keeps 注销 waiting, and is kept with 办结 (4.3, 4.11)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'other', content: '感谢保安雨夜帮推车', name: '章志远', room: '2-2-701' })
  const page = await desk.signIn('receptionist')
  await page.evaluate((to) => {
    location.hash = to
  }, `#/reception/ledger?case=${id}`)
  const record = page.getByRole('dialog')
  await expect(record).toContainText('感谢保安')
  await page.keyboard.press('c')
  await expect(record.getByLabel('承诺的事')).toBeFocused()
  await page.keyboard.type('查监控答复')
  await record.getByLabel('承诺时间').fill('23:59')
  await record.getByRole('combobox', { name: '负责人' }).fill('秩序')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(record.getByRole('region', { name: '承诺' })).toContainText('查监控答复（秩序）')
  await expect(record.getByRole('region', { name: '注销前的事项' })).toContainText('承诺未兑现：查监控答复')

  await page.keyboard.press('b')
  await page.keyboard.type('监控属实')
  await record.getByRole('checkbox', { name: /查监控答复/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(record.getByRole('region', { name: '承诺' })).toContainText('已兑现')
  await page.keyboard.press('x')
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('已注销')
})

test('a promise that cannot be kept is moved with its reason, and the book tells how many were kept', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '单元门禁失灵', name: '邢嘉木', room: '3-2-1402' })
  await api.promises.make({
    ...{ caseId: id, what: '换主板', owner: { accountId: null, name: '邹立新' }, dueAt: Date.now() + 3_600_000 },
  })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+1')
  const due = page.getByRole('region', { name: '承诺到期' })
  await due.getByRole('button', { name: /换主板/ }).press('Enter')
  const record = page.getByRole('dialog')
  await expect(record).toContainText('单元门禁失灵')
  await page.keyboard.press('c')
  await record.getByRole('radio', { name: '改期' }).check()
  await record.getByLabel('新的时间').fill('12-31 18:00')
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('请填写改期原因')
  await record.getByLabel('原因').fill('配件未到')
  await page.keyboard.press('Control+Enter')
  await expect(record.getByRole('region', { name: '承诺' })).toContainText('已改期')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+h')
  await page.getByLabel('回访与承诺').getByText('承诺簿').click()
  const book = page.getByRole('grid', { name: '承诺簿' })
  await expect(book.getByRole('row').nth(1)).toContainText('换主板')
  await expect(page.getByRole('status').filter({ hasText: '本月兑现率' })).toContainText('—')
  expect(await desk.axe()).toEqual([])
})

test('the queue of call-backs: C reopens the matter, the second round is counted, and the form prints (4.9)', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const made = await register(api, { category: 'repair', content: '客厅灯不亮', name: '祝晓岚', room: '1-2-806' })
  const handed = await api.cases.handOver({ ...made, department: '工程', receiver: '韩大勇', at: null })
  await workRepair(api, made.slip)
  await api.cases.finish({ ...handed, result: '换了灯泡', at: null })
  const own = await register(api, { category: 'service', content: '水表读数不对', name: '康振东', room: '5-1-401' })
  const mine = await api.cases.handOver({ ...own, department: '客服', receiver: names.receptionist, at: null })
  await workService(api, own.slip)
  await api.cases.finish({ ...mine, result: '已核对', at: null })

  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+h')
  const queue = page.getByRole('grid', { name: '待回访' })
  await expect(queue.getByRole('row', { name: /水表读数不对/ })).toContainText('不能由您回访')
  expect(await desk.axe()).toEqual([])
  await queue.getByText('客厅灯不亮').click()
  const record = page.getByRole('dialog')
  await expect(record).toContainText('换了灯泡')
  await page.keyboard.press('h')
  await page.keyboard.type('又不亮了')
  await record.getByRole('radio', { name: 'C 不满意' }).check()
  await expect(record.getByText('办好后再回访第 2 次')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('第 1 次回访 不满意')
  const again = await api.cases.get({ id: made.id })
  expect(again).toMatchObject({ state: 'handedOver', calledBack: 'dissatisfied' })
  await api.cases.finish({ id: made.id, rev: again.rev, result: '换了驱动器', at: null })
  await page.keyboard.press('Escape')
  await expect(queue.getByRole('row', { name: /客厅灯不亮/ })).toContainText('第 2 次')

  await page.getByLabel('回访与承诺').getByText('回访记录').click()
  await expect(page.getByRole('grid', { name: '回访记录表' })).toContainText('C 不满意')
  await page.keyboard.press('Control+p')
  const dialogue = page.getByRole('dialog').filter({ hasText: '联次' })
  await expect(dialogue.locator('iframe, canvas').first()).toBeVisible()
  await expect(dialogue.getByRole('button', { name: /^打印/ })).toBeFocused()
})

test('a rate of call-backs is set with where it comes from; complaints stay at all of them', async ({ desk }) => {
  const page = await desk.signIn('customerServiceSupervisor')
  await page.evaluate(() => {
    location.hash = '#/settings/call-backs'
  })
  const repair = page.getByRole('region', { name: '报修' })
  await repair.getByRole('spinbutton', { name: '报修应回访比例' }).fill('30')
  await expect(page.getByRole('region', { name: '投诉', exact: true })).toContainText('全部')
  expect(await desk.axe()).toEqual([])
  await page.getByRole('button', { name: /保存/ }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  const chief = await desk.as('customerServiceSupervisor')
  expect((await chief.settings.read({})).callBacks.rules.repair.percent).toBe(30)
})
