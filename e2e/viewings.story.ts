import { suite } from '../electron/core/testing/suite-inputs.ts'
import { addDays } from '../shared/calendar.ts'
import { expect, test } from './desk.ts'
import { someProspect } from './leasing-ground.ts'

/** The site's clock, whatever zone the window is in. */
const todayHere = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

test('a viewing from the appointment to the next step: keys, two units, a defect, F13, and the call on the 2nd working day (2: 8.1–10.2)', async ({
  desk,
}) => {
  const supervisor = await desk.as('leasingSupervisor')
  await supervisor.suites.create(suite('1203', 12, '286.50', '200.55', '4.20'))
  await supervisor.suites.create(suite('0806', 8, '128.00', '92.16', '3.60'))
  const api = await desk.as('leasingOfficer')
  const { id: prospectId } = await api.prospects.register(someProspect)
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit4')
  await expect(page.getByText('没有「今日」的看房')).toBeVisible()
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('Alt+Shift+Digit1')
  await page.getByText('博翼信息技术(示例)').first().click()
  const client = page.getByRole('dialog', { name: /KH-0101/ })
  await expect(client.getByRole('button', { name: /约看房/ })).toBeVisible()
  await page.keyboard.press('v')
  const planning = client.getByRole('region', { name: '约看房' })
  await planning.getByLabel('日期').fill(todayHere())
  await planning.getByLabel('日期').press('Enter')
  await planning.getByLabel('时间').fill('2330')
  for (const room of ['1203', '0806']) {
    await planning.getByRole('combobox', { name: '单元' }).fill(room)
    await page.locator('.ant-select-item-option', { hasText: room }).click()
  }
  await expect(planning.getByLabel('到场人')).toHaveValue('邵琳(行政经理)')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')

  const viewing = page.getByRole('dialog', { name: /KF-/ })
  await expect(viewing).toContainText('已约定')
  const act = async (key: string, name: string) => {
    await page.keyboard.press(key)
    const panel = viewing.getByRole('region', { name, exact: true })
    await expect(panel).toBeVisible()
    return panel
  }
  const done = async (name: string) => {
    await page.keyboard.press('Control+Enter')
    await expect(viewing.getByRole('region', { name, exact: true })).toBeHidden()
  }
  await act('k', '领钥匙')
  expect(await desk.axe()).toEqual([])
  await done('领钥匙')
  await expect(viewing).toContainText('2 把钥匙在外')

  const shown = async (room: string, reaction: string, objection: string) => {
    const opening = await act('o', '开门')
    await opening.getByRole('radio', { name: room }).check()
    await done('开门')
    const judging = await act('j', '记评价')
    await judging.getByRole('radio', { name: reaction }).check()
    await judging.getByLabel('异议').fill(objection)
    await done('记评价')
  }
  const locked = async () => {
    const locking = await act('l', '锁门')
    for (const one of ['关窗', '关水', '断电', '锁门']) await locking.getByRole('checkbox', { name: one }).check()
    await done('锁门')
  }
  await shown('1203', '优', '租金略高')
  const defect = await act('d', '报修')
  await defect.getByLabel('发现的问题').fill('东窗锁扣松动')
  await done('报修')
  const units = viewing.getByRole('list', { name: '看房单元' })
  await expect(units).toContainText('东窗锁扣松动 → 维修单 WX-')
  await locked()
  await shown('0806', '差', '面积太小')
  await locked()
  const back = await act('r', '归还钥匙')
  await back.getByLabel('收钥匙的人').fill('前台')
  await done('归还钥匙')
  await expect(viewing).not.toContainText('把钥匙在外')
  expect(await desk.axe()).toEqual([])

  const comparing = await act('c', '保存比较')
  await comparing.getByRole('group', { name: '本大厦' }).getByLabel('地理位置').fill('地铁上盖')
  const rival = comparing.getByRole('group', { name: '竞争楼盘 1' })
  await rival.getByLabel('楼盘', { exact: true }).fill('望江楼')
  await rival.getByLabel('星级服务').fill('无前台')
  expect(await desk.axe()).toEqual([])
  await done('保存比较')
  await expect(viewing.getByRole('region', { name: '竞争楼盘比较' })).toContainText('望江楼')
  const concluding = await act('e', '记录结果')
  await concluding.getByRole('radiogroup', { name: '下一步' }).getByRole('radio', { name: '暂无' }).check()
  await concluding.getByRole('radio', { name: 'A', exact: true }).check()
  await concluding.getByRole('radiogroup', { name: '进会议室面谈' }).getByRole('radio', { name: '是' }).check()
  await concluding.getByLabel('赠送礼品').fill('书签')
  expect(await desk.axe()).toEqual([])
  await done('记录结果')
  await expect(viewing).toContainText('已记录')
  await expect(viewing).toContainText('书签')

  await page.keyboard.press('p')
  await expect(page.getByRole('region', { name: '预览' })).toBeVisible()
  await page.keyboard.press('Escape')

  // Not on the day itself and not on the next: the window opens on the 2nd working day after the visit (2: 10.2).
  const { followUps } = await api.followUps.history({ prospectId })
  const open = followUps.filter(({ state }) => state === 'open')
  expect(open).toMatchObject([{ step: 0 }])
  expect((open[0]?.from ?? '') >= addDays(todayHere(), 2)).toBe(true)
  const { prospect } = await api.prospects.get({ id: prospectId })
  expect(prospect).toMatchObject({ stage: 'negotiating', grade: 'A' })
  const desk2 = await desk.as('receptionist')
  const { repairs } = await desk2.repairs.list({ state: [], grade: [], from: null, until: null, after: null, limit: 10 })
  expect(repairs).toHaveLength(1)
})

test('two clients want one unit: whose the first is is said, and only then it is written down (2: 8.1; domain 4.7, 14)', async ({
  desk,
}) => {
  const supervisor = await desk.as('leasingSupervisor')
  const { id: suiteId } = await supervisor.suites.create(suite('1203', 12, '286.50', '200.55', '4.20'))
  const api = await desk.as('leasingOfficer')
  const { id: prospectId } = await api.prospects.register(someProspect)
  const until = addDays(todayHere(), 10)
  await api.suites.hold({ suiteId, prospectId, kind: 'negotiating', until, despite: false })
  await api.prospects.register({ ...someProspect, company: '星桥医药(示例)', contacts: [] })
  const page = await desk.signIn('leasingOfficer')
  await page.keyboard.press('Alt+Shift+Digit2')
  await page.getByText('1203').first().click()
  const drawer = page.getByRole('dialog', { name: /1203/ })
  await expect(drawer.getByRole('button', { name: /登记意向/ })).toBeVisible()
  await page.keyboard.press('h')
  const asking = page.getByRole('dialog', { name: '谁对 1203 有意向？' })
  await asking.getByRole('combobox', { name: '客户' }).fill('星桥')
  await page.locator('.ant-select-item-option', { hasText: '星桥医药' }).click()
  await asking.getByLabel('保留到').fill(until)
  await asking.getByLabel('保留到').press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(asking.getByText(/1203 已有.*的客户（洽谈，至/)).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await asking.getByRole('checkbox', { name: /仍要登记/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(drawer.getByRole('region', { name: '意向客户' })).toContainText('2 家客户同时在看这个单元')
})
