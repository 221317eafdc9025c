import { expect, test } from './desk.ts'
import { register } from './ground.ts'
import { someProspect } from './leasing-ground.ts'
import { exported } from './workbook-out.ts'

test('the ledger leaves as an .xlsx: what is on the screen, masked, no formula, and on record (4.4, 4.12)', async ({
  desk,
}, info) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '=HYPERLINK("http://x") 厨房漏水', phone: '13800001234' })
  await register(api, { category: 'complaint', content: '楼道灯多盏不亮' })
  const { serial } = await api.cases.get({ id })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: '业主接待记录表' }).getByText('厨房漏水')).toBeVisible()
  const sheets = await exported(desk, page, info.outputPath('台账.xlsx'))
  const [heading, ...rows] = sheets.get('接待台账') ?? []
  expect(heading?.slice(0, 4)).toEqual(['编号', '接待时间', '方式', '类别'])
  const repair = rows.find(([one]) => one === serial)
  expect(repair).toContain('=HYPERLINK("http://x") 厨房漏水')
  expect(repair).toContain('138****1234')
  expect(repair?.[1]).toBeInstanceOf(Date)
  expect(rows).toHaveLength(2)
  expect(sheets.get('导出说明')?.flat()).toContain('没有筛选')
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('Alt+7')
  await expect(page.getByRole('grid', { name: '投诉' }).getByText('楼道灯')).toBeVisible()
  expect((await exported(desk, page, info.outputPath('投诉.xlsx'))).get('投诉')).toHaveLength(2)
  const manager = await desk.as('projectManager')
  const { entries } = await manager.audit.list({ subjectId: null, after: null, limit: 20 })
  expect(entries.filter(({ call, outcome }) => call === 'workbooks.prepare' && outcome === 'ok')).toHaveLength(2)
})

test('an officer takes out her own clients and of them no price in mind (2: 9.1)', async ({ desk }, info) => {
  const api = await desk.as('leasingOfficer')
  await api.prospects.register(someProspect)
  const page = await desk.signIn('leasingOfficer')
  await expect(page.getByRole('button', { name: /登记客户/ })).toBeVisible()
  await page.keyboard.press('v')
  await expect(page.getByRole('grid', { name: '客户' }).getByText('博翼信息技术')).toBeVisible()
  const clients = (await exported(desk, page, info.outputPath('客户.xlsx'))).get('客户')
  expect(clients).toHaveLength(2)
  expect(clients?.[1]).toContain('138****2001')
  expect(clients?.[1]).toContain(250)
  expect(JSON.stringify(clients)).not.toMatch(/3\.9|390/)
  expect(await desk.axe()).toEqual([])
})
