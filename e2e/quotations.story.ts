import { someProspect } from '../electron/core/testing/prospect-inputs.ts'
import { guarded, terms1203 } from '../electron/core/testing/quotation-inputs.ts'
import { fiveSuites } from '../electron/core/testing/suite-inputs.ts'
import { addDays, civilDateOf } from '../shared/calendar.ts'
import type { StoryClient } from './client.ts'
import { type Desk, expect, test } from './desk.ts'

const start = addDays(civilDateOf(Date.now()), 40)

/** The five suites, and 博翼 who wants one of them (domain 4.7, 1). */
async function ground(desk: Desk) {
  const supervisor = await desk.as('leasingSupervisor')
  const officer = await desk.as('leasingOfficer')
  const ids: string[] = []
  for (const suite of fiveSuites) ids.push((await supervisor.suites.create(suite)).id)
  const wanted = { ...someProspect, termMonths: 36, startOn: start, parking: 2, phoneLines: 4 }
  const prospect = await officer.prospects.register(wanted)
  return { supervisor, officer, suite0806: ids[1] ?? '', suite1203: ids[2] ?? '', prospectId: prospect.id }
}

async function issue(officer: StoryClient, prospectId: string, terms: ReturnType<typeof terms1203>) {
  return officer.quotations.issue(await officer.quotations.create({ prospectId, terms }))
}

test('1203 is quoted by keyboard alone: the paper beside the boxes says 43,097.38, then it is issued and printed (9.3)', async ({
  desk,
}) => {
  const { officer } = await ground(desk)
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit3')
  await expect(page.getByText('没有这样的报价单')).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('n')
  await expect(page.getByRole('combobox', { name: '客户' })).toBeFocused()
  await page.keyboard.type('博翼')
  await expect(page.getByRole('option', { name: /KH-0101/ })).toBeVisible()
  await page.keyboard.press('Enter')

  const suite = page.getByRole('combobox', { name: '加一个单元' })
  await suite.focus()
  await page.keyboard.type('1203')
  await expect(page.getByRole('option', { name: /1203/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('价格已遮住')).toBeVisible()
  const sums = page.getByLabel('合计', { exact: true })
  await expect(sums).not.toContainText('43,097.38')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('F7')
  await expect(sums).toContainText('43,097.38 元')
  await expect(sums).toContainText('4.2700 元/㎡/天')
  const paper = page.frameLocator('iframe[title="租赁报价单预览"]')
  await expect(paper.getByText('¥43,097.38')).toBeVisible()
  await expect(paper.getByText('草稿，尚未报出')).toBeVisible()
  await expect(paper.getByText('4.2700')).toHaveCount(0)
  expect(await desk.axe()).toEqual([])

  await page.getByLabel('租期', { exact: true }).getByRole('spinbutton', { name: '租期' }).fill('12')
  await page.getByRole('spinbutton', { name: '免租', exact: true }).fill('13')
  await expect(page.getByText('免租 13 个月，不短于租期 12 个月')).toBeVisible()
  await page.getByRole('spinbutton', { name: '免租', exact: true }).fill('0')
  await page.getByRole('spinbutton', { name: '租期' }).fill('36')
  await page.getByRole('textbox', { name: '1203 单价' }).fill('4.00')
  await expect(page.getByLabel('现在还不能发出')).toContainText('超出招商专员的权限')
  await page.getByRole('textbox', { name: '1203 单价' }).fill('4.20')
  await expect(page.getByLabel('现在还不能发出')).toHaveCount(0)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: /^BJ-/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已发出').first()).toBeVisible()
  await page.keyboard.press('F7')
  const issued = page.frameLocator('iframe[title="租赁报价单"]')
  await expect(issued.getByText('¥43,097.38')).toBeVisible()
  await expect(issued.getByText('草稿')).toHaveCount(0)
  expect(await desk.axe()).toEqual([])
  const { id, serial } = await first(officer)
  await page.keyboard.press('Control+k')
  await page.keyboard.type(serial)
  await expect(page.getByRole('option', { name: new RegExp(`${serial}.*报价单`) })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`quotations/${id}`))
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('p')
  await expect(page.getByRole('region', { name: '预览' })).toBeVisible()
  const { told } = await officer.quotations.told({ prospectId: (await first(officer)).prospectId, suiteIds: [] })
  expect(told).toMatchObject([{ room: '1203', price: 420, kind: 'full' }])
})

const first = async (officer: StoryClient) => {
  const everything = { state: [], validity: null, kind: [], prospectId: null, suiteId: null, after: null, limit: 10 }
  const { quotations } = await officer.quotations.list(everything)
  const [one] = quotations
  if (!one) throw new Error('a quotation was expected')
  return one
}

test('an issued quotation is changed by a new version only, which names the old one; then it is accepted (domain 4.7, 14)', async ({
  desk,
}) => {
  const { officer, prospectId, suite1203 } = await ground(desk)
  await issue(officer, prospectId, terms1203(suite1203, { start }))
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit3')
  const table = page.getByRole('grid', { name: '报价单' })
  await expect(table.getByRole('row', { name: /已发出/ })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('F2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '出新版' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { name: /\/2$/ })).toBeVisible()
  await page.getByRole('spinbutton', { name: '租期' }).fill('60')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: '客户接受' })).toBeVisible()
  await page.keyboard.press('F7')
  const paper = page.frameLocator('iframe[title="租赁报价单"]')
  await expect(paper.getByText(/取代 BJ-\d+-01/)).toBeVisible()
  await expect(page.getByLabel('各版')).toContainText('已有新版')
  await page.getByRole('heading', { name: /\/2$/ }).click()
  await page.keyboard.press('a')
  const dialogue = page.getByRole('dialog')
  await dialogue.getByRole('textbox').fill('电话确认')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('各版')).toContainText('客户接受：电话确认')
})

test('two people in one draft: both versions are shown, nothing typed is lost', async ({ desk }) => {
  const { officer, supervisor, prospectId, suite1203 } = await ground(desk)
  const draft = await officer.quotations.create({ prospectId, terms: terms1203(suite1203, { start }) })
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit3')
  await expect(page.getByRole('grid', { name: '报价单' }).getByRole('row', { name: /草稿/ })).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '备注' }).fill('含一次开荒保洁')
  await supervisor.quotations.save({ ...draft, terms: terms1203(suite1203, { start, months: 60 }) })
  const conflict = page.getByRole('alert').filter({ hasText: '刚刚改过这份草稿' })
  await expect(conflict).toContainText('租期')
  expect(await desk.axe()).toEqual([])
  await conflict.getByRole('button', { name: '用我填的' }).click()
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await officer.quotations.get({ id: draft.id })).terms.remark).toBe('含一次开荒保洁')
})

test('a visitor without a card gets the list price and no line for concessions; the third class gets nothing (11, 注)', async ({
  desk,
}) => {
  const { officer, suite0806 } = await ground(desk)
  const stranger = {
    ...someProspect,
    company: '朋友托问',
    channel: 'visit' as const,
    card: false,
    contacts: [],
    phoneRefused: true,
  }
  const { id } = await officer.prospects.register({ ...stranger, priceInMind: null })
  const page = await desk.signIn('leasingOfficer')
  const quotation = await officer.quotations.create({ prospectId: id, terms: guarded(suite0806, { start }) })
  await page.keyboard.press('Alt+Shift+Digit3')
  await expect(page.getByRole('grid', { name: '报价单' }).getByRole('row', { name: /保守报价/ })).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/只报牌价，不谈优惠/).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: '其它优惠' })).toHaveCount(0)
  await expect(page.getByRole('spinbutton', { name: '免租', exact: true })).toHaveCount(0)
  await expect(page.getByLabel('现在还不能发出')).toContainText('0806 的单价不是牌价')
  expect(await desk.axe()).toEqual([])
  const { prospect } = await officer.prospects.get({ id })
  const turned = { id, rev: prospect?.rev ?? 0, visitorClass: 'broker3' as const, withClient: false, reason: null }
  await officer.prospects.classify(turned)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/三类中介只给一份宣传资料/).first()).toBeVisible()
  expect((await officer.quotations.get({ id: quotation.id })).state).toBe('draft')
})

test('from the client’s record straight to their quotation', async ({ desk }) => {
  const { prospectId } = await ground(desk)
  const page = await desk.signIn('leasingOfficer')
  await page.goto(`${page.url().split('#')[0]}#/leasing?prospect=${prospectId}`)
  await expect(page.getByRole('button', { name: '报价单' })).toBeVisible()
  await page.keyboard.press('q')
  await expect(page.getByRole('heading', { name: '新报价单' })).toBeVisible()
  await expect(page.getByText('KH-0101 博翼信息技术(示例)')).toBeVisible()
})
