import { expect, test } from './desk.ts'

const nothing = {
  ...({ announced: 'planned' } as const),
  ...{ contact: null, contactPhone: null, leaderRank: null, purpose: null, leavesAt: null, host: null },
  ...{ escort: null, room: null, route: null, beforehand: null, budgetPerHead: null, names: null, itinerary: [] },
} as const

test('a visit is planned by two answers, told to both departments by one key, received, put on record and closed (4.1–4.7)', async ({
  desk,
}) => {
  const page = await desk.signIn('officeSupervisor')
  await page.keyboard.press('Alt+Shift+V')
  await expect(page.getByText('今天没有参观')).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('n')
  const entry = page.getByRole('region', { name: '参观接待' })
  await expect(entry.getByRole('radio', { name: '未定' }).first()).toBeFocused()
  await entry.getByRole('radio', { name: '同行' }).check()
  await entry.getByLabel('来访单位').fill('邻城物业（示例）')
  await entry.getByLabel('人数').fill('十二')
  await page.keyboard.press('Control+Enter')
  await expect(entry.getByText('人数请写成 12').first()).toBeVisible()
  await entry.getByLabel('人数').fill('12')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')

  const record = page.getByRole('dialog').filter({ hasText: 'CG-' }).last()
  await expect(record).toContainText('邻城物业（示例）')
  await page.keyboard.press('t')
  await expect(page.getByRole('region', { name: '通知两部门' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  // Both task slips come at once.
  const printing = page.getByRole('dialog').filter({ hasText: '打印《参观接待任务单》' })
  await expect(printing).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(printing).toBeHidden()
  await expect(record).toContainText('还剩 19:')
  expect(await desk.axe()).toEqual([])

  for (const department of ['保安部', '清洁部']) {
    await expect(record.getByRole('button', { name: /部门报告完成/ })).toBeVisible()
    await page.keyboard.press('d')
    const telling = page.getByRole('region', { name: '记下完成' })
    await telling.getByRole('radio', { name: department }).check()
    await telling.getByLabel('报告人').fill('岳峰')
    await page.keyboard.press('Control+Enter')
    await expect(telling).toBeHidden()
  }
  await expect(record).toContainText('已就绪')
  for (const [key, verb] of [
    ['r', '来宾到达'],
    ['l', '来宾离开'],
  ] as const) {
    await expect(record.getByRole('button', { name: verb })).toBeVisible()
    await page.keyboard.press(key)
    await expect(page.getByRole('region', { name: verb })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('region', { name: verb })).toBeHidden()
  }
  await expect(record.getByRole('button', { name: /接待情况/ })).toBeVisible()
  await page.keyboard.press('j')
  const after = page.getByRole('region', { name: '记下接待情况' })
  await after.getByLabel('另存的照片（张，不含附件）').fill('18')
  await after.getByRole('checkbox', { name: '无会议' }).check()
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('照片 18 张，无会议')
  await expect(record.getByRole('button', { name: /场地清理/ })).toBeVisible()
  await page.keyboard.press('q')
  await page.getByLabel('清理人').fill('段秀兰')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /管理处工作记录/ }).press('Enter')
  const writing = page.getByRole('region', { name: '写入工作记录表' })
  await expect(writing.getByLabel('主要内容')).toHaveValue(/接待邻城物业（示例）等 12 人来访/)
  await page.keyboard.press('Control+Enter')
  const missing = record.getByRole('region', { name: '归档前还缺' })
  await expect(missing).toContainText('《管理处工作记录表》打印')
  await expect(missing).not.toContainText('填写')
  await expect(record.getByRole('button', { name: /^归档/ })).toBeVisible()
  await page.keyboard.press('g')
  const closing = page.getByRole('region', { name: '归档', exact: true })
  await closing.getByLabel(/确需归档的原因/).fill('打印机待修')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('已归档')
  await expect(record).toContainText('打印机待修')
})

test('government leaders are on record twice, a cancelled visit keeps its reason, the counter sees today (1: 4.10)', async ({
  desk,
}) => {
  const chief = await desk.as('officeSupervisor')
  const guests = { ...nothing, leader: '姜启明', visitors: 6, level: 'second', template: '住宅', arrivesAt: Date.now() } as const
  const made = await chief.visits.plan({ ...guests, guestKind: 'government', unit: '区住建部门（示例）' })
  const gone = await chief.visits.plan({ ...guests, guestKind: 'tenants', unit: '意向租户（示例）' })
  await chief.visits.cancel({ id: gone.id, rev: gone.rev, at: null, reason: '租户改期' })
  const page = await desk.signIn('projectManager')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/visits?slip=visit.${made.id}`)
  const record = page.getByRole('dialog').filter({ hasText: made.serial }).last()
  await expect(record).toContainText('60.00 元')
  await page.keyboard.press('e')
  await expect(page.getByRole('region', { name: '填写重大事件记录' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await record.getByRole('button', { name: /重大事件记录 ZD-/ }).press('Enter')
  const incident = page.getByRole('dialog').filter({ hasText: 'ZD-' }).last()
  await expect(incident).toContainText('区住建部门（示例）')
  await incident.getByRole('button', { name: new RegExp(`参观接待 ${made.serial}`) }).press('Enter')
  await expect(page.getByRole('dialog').filter({ hasText: made.serial }).last()).toBeVisible()

  const counter = await desk.signIn('receptionist')
  await counter.keyboard.press('Alt+1')
  const today = counter.getByRole('region', { name: '参观接待' })
  await expect(today).toContainText('区住建部门（示例）')
  await expect(today).not.toContainText('意向租户')
  await counter.keyboard.press('Alt+Shift+V')
  await expect(counter.getByRole('row', { name: /意向租户/ })).toContainText('已取消')
  await expect(counter.getByRole('button', { name: /登记参观/ })).toBeHidden()
  expect(await desk.axe()).toEqual([])
})

test('checklists, limits and points are the office’s own to change', async ({ desk }) => {
  const page = await desk.signIn('officeSupervisor')
  await page.keyboard.press('Alt+6')
  await page.getByRole('link', { name: '参观接待' }).click()
  await page.getByText('医院', { exact: true }).click()
  const first = page.getByRole('group', { name: '第 1 项' }).last()
  await expect(first.getByLabel('第 1 项准备事项')).toBeVisible()
  await page.getByLabel('黄色提醒（分钟）').fill('10')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已保存')).toBeVisible()
  const api = await desk.as('officeSupervisor')
  expect((await api.settings.read({})).visits.amber).toBe(10)
})
