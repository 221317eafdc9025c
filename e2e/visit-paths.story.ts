import type { StoryClient } from './client.ts'
import { expect, test } from './desk.ts'

const minute = 60_000
const hour = 60 * minute

type Facts = Parameters<StoryClient['visits']['plan']>[0]

const blank: Omit<Facts, 'arrivesAt' | 'guestKind' | 'unit'> = {
  ...({ announced: 'planned', level: 'third' } as const),
  ...{ contact: null, contactPhone: null, leader: null, leaderRank: null, visitors: null, purpose: null, leavesAt: null },
  ...{ host: '曹宇航', escort: null, room: null, route: null, beforehand: null, template: '住宅', budgetPerHead: null },
  ...{ names: null, itinerary: [] },
}

/** The six of domain 4.8, with the minutes that both departments took. */
const told = [
  { unit: '邻城物业（示例）', guestKind: 'peers', visitors: 12, security: 12, cleaning: 16 },
  { unit: '区物业行业协会（示例）', guestKind: 'association', level: 'second', visitors: 8, security: 17, cleaning: 19 },
  { unit: '区住建部门（示例）', guestKind: 'government', level: 'second', visitors: 6, security: 14, cleaning: 17 },
  { unit: '公司品质部', guestKind: 'leaders', announced: 'onSpot', visitors: 3, security: 14, cleaning: 26 },
  { unit: '卫健部门（示例）', guestKind: 'leaders', template: '医院', visitors: 5, security: 13, cleaning: 18 },
] as const

type Told = (typeof told)[number]

/** Planned, told, prepared, received, put on record and closed, an hour ago. */
async function walked(chief: StoryClient, { security, cleaning, ...facts }: Told) {
  const noticed = Date.now() - hour
  const { id, serial, rev } = await chief.visits.plan({ ...blank, ...facts, arrivesAt: noticed + 30 * minute })
  await chief.preparations.notify({ id, rev, at: noticed })
  for (const [department, used] of [
    ['security', security],
    ['cleaning', cleaning],
  ] as const) {
    const at = noticed + used * minute
    await chief.preparations.finish({ id, department, person: '岳峰', via: 'calledIn', at })
  }
  const known = async () => ({ id, rev: (await chief.visits.get({ id })).rev })
  await chief.visits.receive({ ...(await known()), at: noticed + 30 * minute })
  await chief.visits.leave({ ...(await known()), at: noticed + 50 * minute })
  await chief.visits.clearSite({ ...(await known()), at: noticed + 55 * minute, person: '段秀兰' })
  const outcome = { opinion: null, leftOver: null, spent: null, keptPhotos: 12, keptMinutes: 1, keptSignIns: 1 }
  await chief.visits.conclude({ ...(await known()), ...outcome, noMeeting: false })
  if (facts.guestKind === 'government') await chief.visits.openIncident({ ...(await known()), serial: null })
  await chief.visits.writeRecord({ ...(await known()), ...(await chief.visits.get({ id })).record })
  const { job } = await chief.printing.prepare({ subject: { form: 'visitRecord', id }, copies: ['存档'] })
  await chief.printing.confirm({ job, outcome: 'printed' })
  await chief.visits.close({ ...(await known()), at: null, reason: null })
  return { id, serial }
}

test('six visits as the house has them, each with its minutes, in one archive that finds them (domain 4.8; 3: 4.2, 4.6, 4.7)', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const chief = await desk.as('officeSupervisor')
  const made = new Map<string, { readonly id: string; readonly serial: string }>()
  for (const one of told) made.set(one.unit, await walked(chief, one))
  const gone = await chief.visits.plan({ ...blank, guestKind: 'tenants', unit: '意向租户（示例）', arrivesAt: Date.now() + hour })
  await chief.visits.cancel({ id: gone.id, rev: gone.rev, at: null, reason: '租户改期，11:20 来电通知' })

  const page = await desk.signIn('officeSupervisor')
  await page.keyboard.press('Alt+Shift+D')
  await expect(page.getByRole('row', { name: /CG-/ })).toHaveCount(6)
  await expect(page.getByRole('row', { name: /公司品质部/ })).toContainText('清洁 26 分 超时')
  await expect(page.getByRole('row', { name: /邻城物业/ })).toContainText('保安 12 分')
  await expect(page.getByRole('row', { name: /意向租户/ })).toContainText('已取消')
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('/')
  await page.keyboard.type('gspzx')
  await expect(page.getByRole('row', { name: /CG-/ })).toHaveCount(0)
  await page.getByPlaceholder('单位、姓名、编号，可用拼音').fill('gspz')
  await expect(page.getByRole('row', { name: /CG-/ })).toHaveCount(1)
  await page.getByRole('row', { name: /公司品质部/ }).dblclick()
  const record = page.getByRole('dialog').filter({ hasText: 'CG-' }).last()
  await expect(record).toContainText('26 分钟，超时')
  await expect(record.getByRole('button', { name: /纠正预防措施表 BH-/ })).toBeVisible()
  await expect(record.getByRole('region', { name: '管理处工作记录' })).toContainText('公司品质部')
  await expect(record).toContainText('到期不自动删除')
  await expect(record.getByRole('button', { name: /整份档案/ })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('h')
  await expect(page.getByRole('dialog').filter({ hasText: '打印《参观接待档案》' })).toBeVisible()
  await page.keyboard.press('Escape')

  const { id } = made.get('区住建部门（示例）') ?? { id: '' }
  expect(await chief.visits.get({ id })).toMatchObject({ missing: [], incident: { serial: expect.stringMatching(/^ZD-/) } })
  const subject = { form: 'visitArchive', id } as const
  const { sheets } = await chief.printing.preview({ subject, copies: ['存档'] })
  expect(sheets).toMatchObject([{ title: '参观接待档案', copy: '存档' }])
  const hospital = await chief.visits.get({ id: made.get('卫健部门（示例）')?.id ?? '' })
  expect(hospital.items.map(({ text }) => text)).toEqual(expect.arrayContaining(['门诊大堂保洁', '通道保洁']))
})

test('a checklist is made to fit one visit: something more, something less, a mark taken back, each with its reason (4.3)', async ({
  desk,
}) => {
  const chief = await desk.as('officeSupervisor')
  const { id, rev } = await chief.visits.plan({ ...blank, guestKind: 'peers', unit: '邻城物业（示例）', arrivesAt: Date.now() })
  await chief.preparations.notify({ id, rev, at: null })
  await chief.preparations.finish({ id, department: 'security', person: '岳峰', via: 'calledIn', at: null })
  const page = await desk.signIn('officeSupervisor')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/visits?slip=visit.${id}`)
  const record = page.getByRole('dialog').filter({ hasText: 'CG-' }).last()
  const list = record.getByRole('region', { name: '准备事项', exact: true })

  await expect(record.getByRole('button', { name: /增加事项/ })).toBeVisible()
  await page.keyboard.press('m')
  const adding = page.getByRole('region', { name: '增加准备事项' })
  await adding.getByRole('radio', { name: '清洁部' }).check()
  await adding.getByLabel('准备事项').fill('地毯清洗')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(list).toContainText('地毯清洗')

  await expect(record.getByRole('button', { name: /取消勾选/ })).toBeVisible()
  await page.keyboard.press('y')
  const unticking = page.getByRole('region', { name: '取消勾选' })
  await page.keyboard.press('Control+Enter')
  await expect(unticking.getByText(/请填写取消勾选的原因/).first()).toBeVisible()
  await unticking.getByLabel('取消勾选的原因').fill('点错')
  await page.keyboard.press('Control+Enter')
  await expect(unticking).toBeHidden()
  await expect(record).toContainText('，点错')
  await expect(record.getByLabel('准备用时')).toContainText('还剩')

  await expect(record.getByRole('button', { name: /删去事项/ })).toBeVisible()
  await page.keyboard.press('v')
  const removing = page.getByRole('region', { name: '删去准备事项' })
  await removing.getByLabel('删去的原因').fill('会议室自备')
  await page.keyboard.press('Control+Enter')
  await expect(removing).toBeHidden()
  await expect(record).toContainText('，会议室自备')
  await expect(record.getByLabel('准备用时')).toContainText('1 分钟')
  expect(await desk.axe()).toEqual([])
})
