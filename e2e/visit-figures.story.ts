import { expect, test } from './desk.ts'
import { exported } from './workbook-out.ts'

const minute = 60_000
const blank = {
  ...({ guestKind: 'peers', announced: 'planned', level: 'third' } as const),
  ...{ contact: null, contactPhone: null, leader: null, leaderRank: null, purpose: null, leavesAt: null, host: null },
  ...{ escort: null, room: null, route: null, beforehand: null, template: '住宅', budgetPerHead: null, names: null },
  itinerary: [],
}

test('how ready the departments were is counted, each number opens its visits, and the figures leave as Excel and paper (3: 4.2)', async ({
  desk,
}, info) => {
  const chief = await desk.as('officeSupervisor')
  const arrivesAt = Date.now()
  const noticed = arrivesAt - 40 * minute
  const { id, rev } = await chief.visits.plan({ ...blank, unit: '邻城物业（示例）', visitors: 12, arrivesAt })
  await chief.preparations.notify({ id, rev, at: noticed })
  for (const [department, used] of [
    ['security', 12],
    ['cleaning', 26],
  ] as const) {
    // biome-ignore format: one line
    const at = noticed + used * minute
    await chief.preparations.finish({ id, department, person: '岳峰', via: 'calledIn', at })
  }
  const gone = await chief.visits.plan({ ...blank, guestKind: 'tenants', unit: '意向租户（示例）', visitors: 4, arrivesAt })
  await chief.visits.cancel({ id: gone.id, rev: gone.rev, at: null, reason: '改期' })

  const page = await desk.signIn('officeSupervisor')
  await expect(page.getByRole('link', { name: '参观' }).first()).toBeVisible()
  await page.keyboard.press('Alt+Shift+F')
  const figures = page.getByRole('region', { name: '参观接待统计' })
  const late = figures.getByRole('link', { name: '清洁部准备用时 合计 超时 1，看明细' })
  await expect(late).toBeVisible()
  await expect(figures.getByRole('link', { name: '清洁部准备用时 合计 最长 分 26，看明细' })).toBeVisible()
  await expect(figures.getByRole('link', { name: '保安部准备用时 合计 限时内 % 100.00，看明细' })).toBeVisible()
  await expect(figures.getByRole('link', { name: '预算与实际费用 合计 预算 元 60.00，看明细' })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  const sheets = await exported(desk, page, info.outputPath('参观统计.xlsx'))
  expect(sheets.get('清洁部准备用时')?.at(-1)?.slice(0, 7)).toEqual(['合计', 1, 0, 1, 0, 26, 26])
  expect(sheets.get('来访类别')?.find(([kind]) => kind === '租户')).toEqual(['租户', 0, 0, 1])

  await page.keyboard.press('p')
  const printing = page.getByRole('dialog')
  await expect(printing.getByText('参观接待统计').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(printing).toBeHidden()

  await late.press('Enter')
  const list = page.getByRole('grid', { name: '全部的参观' })
  await expect(list.getByText('邻城物业（示例）')).toBeVisible()
  await expect(page.getByText(/^清洁部 .* 的通知，超时完成$/)).toBeVisible()
  await expect(list.getByText('意向租户（示例）')).toHaveCount(0)
  expect(await desk.axe()).toEqual([])
  await page.goBack()
  await figures.getByRole('link', { name: '来访类别 租户 另有取消 1，看明细' }).press('Enter')
  await expect(list.getByText('意向租户（示例）')).toBeVisible()
  await expect(list.getByText('邻城物业（示例）')).toHaveCount(0)
})
