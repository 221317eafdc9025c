import { expect, test } from './desk.ts'

const minute = 60_000

const guests = {
  ...({ guestKind: 'leaders', announced: 'onSpot', level: 'third' } as const),
  ...{ unit: '公司品质部', contact: null, contactPhone: null, leader: '唐经理' },
  ...{ leaderRank: null, visitors: 3, purpose: null, leavesAt: null, host: null, escort: null, room: null },
  ...{ route: null, beforehand: null, template: '住宅', budgetPerHead: null, names: null, itinerary: [] },
} as const

test('the board counts both departments down, amber at fifteen and red after twenty, also while nobody is signed in (4.2)', async ({
  desk,
}) => {
  const chief = await desk.as('officeSupervisor')
  const tell = async (ago: number) => {
    const made = await chief.visits.plan({ ...guests, arrivesAt: Date.now() + 30 * minute })
    await chief.preparations.notify({ id: made.id, rev: made.rev, at: Date.now() - ago })
    return made
  }
  const first = await tell(16 * minute)
  const page = await desk.open()
  await page.evaluate(() => {
    location.hash = '/board'
  })
  const board = page.getByRole('main', { name: '二十分钟倒计时' })
  const security = board.getByRole('region', { name: '保安部' })
  const cleaning = board.getByRole('region', { name: '清洁部' })
  await expect(security).toContainText('抓紧')
  await expect(security.getByRole('timer')).toHaveText(/^0[34]:\d\d$/)
  await expect(board).toContainText(first.serial)
  // It hangs where everybody reads it: who comes is not on it.
  await expect(board).not.toContainText('公司品质部')
  await expect(board).not.toContainText('唐经理')
  expect(await desk.axe()).toEqual([])

  const { items } = await chief.visits.get({ id: first.id })
  const tea = items.find(({ text }) => text.startsWith('茶水'))
  await chief.preparations.tick({ itemId: tea?.id ?? '', person: '岳峰', via: 'calledIn', at: null })
  await expect(security.getByRole('listitem').filter({ hasText: '茶水' }).getByLabel('已做')).toBeVisible()
  await chief.preparations.finish({ id: first.id, department: 'security', person: '岳峰', via: 'calledIn', at: null })
  await expect(security).toContainText('完成')
  await expect(security.getByRole('timer')).toHaveText('17 分')
  await expect(cleaning).toContainText('抓紧')

  // Several visits at once stand side by side.
  const late = await tell(25.5 * minute)
  await expect(board.getByRole('article')).toHaveCount(2)
  const second = board.getByRole('article', { name: late.serial })
  await expect(second.getByRole('region', { name: '清洁部' })).toContainText('超时')
  await expect(second.getByRole('timer').last()).toHaveText(/^\+05:\d\d$/)
  expect(await desk.axe()).toEqual([])
  await chief.preparations.finish({ id: late.id, department: 'cleaning', person: '段秀兰', via: 'calledIn', at: null })
  await expect(second.getByRole('timer').last()).toHaveText('26 分')
  const { preparations } = await chief.visits.get({ id: late.id })
  expect(preparations[1]).toMatchObject({ minutes: 26, late: true, correction: { serial: expect.stringContaining('BH-') } })
})

test('from the list one key leads to the board, Esc leads back', async ({ desk }) => {
  const page = await desk.signIn('officeSupervisor')
  await page.keyboard.press('Alt+Shift+V')
  await expect(page.getByText('今天没有参观')).toBeVisible()
  await page.evaluate(() => {
    location.hash = '/board'
  })
  await expect(page.getByText('没有正在准备的参观')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('今天没有参观')).toBeVisible()
})
