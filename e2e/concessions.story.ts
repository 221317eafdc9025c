import { asked96, asked1203 } from '../electron/core/testing/concession-inputs.ts'
import { someProspect } from '../electron/core/testing/prospect-inputs.ts'
import { fiveSuites } from '../electron/core/testing/suite-inputs.ts'
import { addDays, civilDateOf } from '../shared/calendar.ts'
import { type Desk, expect, test } from './desk.ts'

const start = addDays(civilDateOf(Date.now()), 40)
const until = addDays(civilDateOf(Date.now()), 15)

async function ground(desk: Desk) {
  const supervisor = await desk.as('leasingSupervisor')
  const officer = await desk.as('leasingOfficer')
  const ids: string[] = []
  for (const suite of fiveSuites) ids.push((await supervisor.suites.create(suite)).id)
  const prospect = await officer.prospects.register({ ...someProspect, termMonths: 36, startOn: start })
  return { supervisor, officer, suite0806: ids[1] ?? '', suite1203: ids[2] ?? '', prospectId: prospect.id }
}

test('beyond one’s own: applied for from the quotation, up to the 总经理, told to the client, quoted under its number (10.5)', async ({
  desk,
}) => {
  const { supervisor, prospectId, suite1203 } = await ground(desk)
  let page = await desk.signIn('leasingOfficer')
  await page.evaluate((address) => {
    window.location.hash = address
  }, `/leasing/quotations/new?prospect=${prospectId}&suites=${suite1203}`)
  await page.getByRole('textbox', { name: '1203 单价' }).fill('3.80')
  await expect(page.getByLabel('现在还不能发出')).toContainText('申请特价')
  await page.keyboard.press('F9')
  const form = page.getByRole('dialog', { name: /申请特价/ })
  await expect(form.getByLabel('申请理由')).toBeVisible()
  await form.getByLabel('免租（天）').fill('45')
  await form.getByLabel('申请理由').fill('放弃的障碍只是租金')
  await page.keyboard.press('Control+Enter')
  await expect(form.getByText('请先坦诚询问客户的心理价位')).toBeVisible()
  await form.getByLabel('客户心理价位（询）').last().fill('3.80')
  await form.getByLabel('竞争楼盘', { exact: true }).fill('望江楼')
  await expect(form.getByLabel('对收入的影响')).toBeVisible()
  await expect(form.getByLabel('对收入的影响')).not.toContainText('33,114.63')
  await page.keyboard.press('F7')
  await expect(form.getByLabel('对收入的影响')).toContainText('33,114.63')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)

  page = await desk.signIn('leasingSupervisor')
  await page.keyboard.press('Alt+Shift+Digit1')
  await page.getByRole('button', { name: /1 份特价申请待我审批/ }).click()
  const mine = page.getByRole('grid', { name: '特价：待我审批' })
  await expect(mine).toContainText('价格障碍')
  await page.keyboard.press('F2')
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: /^TJ-/ })
  await expect(drawer.getByRole('button', { name: /写意见报总经理/ })).toBeVisible()
  await expect(drawer.getByRole('button', { name: /^批准/ })).toHaveCount(0)
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('s')
  await page.getByLabel(/^意见/).fill('同意')
  await page.keyboard.press('Control+Enter')
  await expect(drawer.getByText('待总经理').first()).toBeVisible()

  page = await desk.signIn('generalManager')
  await page.keyboard.press('Alt+Shift+Digit8')
  await page.getByRole('grid', { name: '特价：待我审批' }).getByText('博翼信息技术').click()
  await expect(page.getByRole('button', { name: /^批准/ })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByLabel(/^意见/)).toHaveValue('同意')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已批准/).first()).toBeVisible()

  page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit8')
  await page.getByRole('grid', { name: '特价：进行中' }).getByText('博翼信息技术').click()
  await expect(page.getByRole('button', { name: /回告客户/ })).toBeVisible()
  await page.keyboard.press('t')
  await page.getByText('客户接受', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: /^回告客户/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /照批复报价/ })).toBeVisible()
  await page.keyboard.press('q')
  await expect(page.getByText(/按已批准的特价：1203 TJ-/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已发出').first()).toBeVisible()
  const paper = page.frameLocator('iframe[title="租赁报价单"]')
  await page.keyboard.press('F7')
  await expect(paper.getByText(/1203 TJ-/)).toBeVisible()
  expect(
    (await supervisor.concessions.list({ group: 'closed', prospectId: null, after: null, limit: 5 })).concessions,
  ).toHaveLength(1)
})

test('less is granted than was asked; of two who decide at once the second is told and keeps what they wrote; the paper', async ({
  desk,
}) => {
  const { officer, supervisor, prospectId, suite1203, suite0806 } = await ground(desk)
  const terms = { ...asked1203, start, validUntil: until }
  const first = await officer.concessions.apply({ prospectId, suiteId: suite1203, ...terms })
  const { id, serial } = await officer.concessions.apply({
    ...{ prospectId, suiteId: suite0806, ...asked96, price: 345, start, validUntil: until },
  })
  const page = await desk.signIn('generalManager')
  await page.keyboard.press('Alt+Shift+Digit8')
  await page.getByText('进行中', { exact: true }).click()
  const table = page.getByRole('grid', { name: '特价：进行中' })
  await table.getByText(serial).click()
  await expect(page.getByRole('button', { name: /^不同意/ })).toBeVisible()
  await page.keyboard.press('r')
  const dialogue = page.getByRole('dialog', { name: /^不同意/ })
  await dialogue.getByLabel(/^意见/).fill('再谈一谈')
  await supervisor.concessions.approve({ id, rev: 1, opinion: '同意', until })
  await page.keyboard.press('Control+Enter')
  await expect(dialogue.getByText(/批准.*没有记下/)).toBeVisible()
  await expect(dialogue.getByLabel(/^意见/)).toHaveValue('再谈一谈')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await table.getByText(first.serial).click()
  await expect(page.getByRole('button', { name: /^另行批复/ })).toBeVisible()
  await page.keyboard.press('b')
  const counter = page.getByRole('dialog', { name: /^另行批复/ })
  await counter.getByLabel('批复价').last().fill('3.90')
  await counter.getByLabel('免租（月）').fill('1')
  await counter.getByLabel('免租（天）').fill('0')
  await counter.getByLabel(/^意见/).fill('最低到此')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/另行批复，至/).first()).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('region', { name: '预览' })).toBeVisible()
})
