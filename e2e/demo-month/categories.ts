import { expect } from '../desk.ts'
import { closeAll, counter, done, openRecord, record, registered, sheet, verb } from './counter.ts'
import type { DemoMonth } from './month.ts'

/** 售后 goes out on its slip the same day (4.5). */
export async function afterSales({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await registered(page, '8-1-904 彭若谷 飘窗渗水 售后 来访')
  await expect(page.getByText('今天送达').first()).toBeVisible()
  await page.keyboard.press('Alt+o')
  const slip = sheet(page, 'FX-20261024-01')
  await expect(slip).toContainText('待送达')
  await verb(page, 'FX-20261024-01', /送达/, 'Alt+d')
  await expect(page.getByRole('textbox', { name: '签收人' })).toBeFocused()
  await page.keyboard.type('售后 贺斌')
  await page.keyboard.press('Enter')
  await expect(slip).toContainText('售后签收 售后 贺斌')
}

/** A repair from the call to the owner's signature and the money (4.6). */
export async function repair({ signIn }: DemoMonth): Promise<string> {
  const page = await signIn('linxiaoyu')
  const serial = await registered(page, '7-3-204 伍国强 厨房软管又漏 报修 来电')
  await page.getByRole('button', { name: '派工' }).press('Enter')
  const slip = sheet(page, 'WX-20261024-01')
  await verb(page, 'WX-', '派工', 'g')
  await page.getByRole('textbox', { name: '班组或维修员' }).fill('韩大勇')
  await page.getByRole('radio', { name: '小修' }).check()
  await page.getByRole('textbox', { name: '报修地点' }).fill('厨房水槽下')
  await done(page)
  await expect(slip).toContainText('派韩大勇')
  await verb(page, 'WX-', '到场', 'd')
  await done(page)
  await expect(slip).toContainText('维修中')
  await verb(page, 'WX-', '报价', 'j')
  await page.getByRole('textbox', { name: '第 1 行材料名称' }).fill('编织软管')
  await page.getByRole('textbox', { name: '第 1 行数量' }).fill('2')
  await page.getByRole('textbox', { name: '第 1 行单价' }).fill('18')
  await expect(page.getByText('叁拾陆元整')).toBeVisible()
  await page.getByRole('textbox', { name: '同意的业主' }).fill('伍国强')
  await done(page)
  await expect(slip.getByRole('region', { name: '费用' })).toContainText('同意 36.00 元')
  await verb(page, 'WX-', '完工', 'w')
  await page.getByRole('textbox', { name: '故障原因' }).fill('软管老化')
  await page.getByRole('textbox', { name: '维修措施' }).fill('换管')
  await done(page)
  await expect(slip).toContainText('待验收')
  await verb(page, 'WX-', '验收', 'y')
  await expect(page.getByRole('textbox', { name: '签名的业主' })).toHaveValue('伍国强')
  await done(page)
  await expect(slip).toContainText('已验收')
  await verb(page, 'WX-', '收款', 'k')
  await done(page)
  await expect(slip).toContainText('收款，微信')
  return serial
}

/** A paid service: priced to the fen, answered, done, checked, signed, paid (4.6). */
export async function service({ signIn, as }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await registered(page, '4-2-1202 倪家骏 再约全屋保洁 服务 电子信箱')
  await page.getByRole('button', { name: '报价答复' }).press('Enter')
  await verb(page, 'FW-', '项目与价格', 'j')
  await page.getByRole('combobox', { name: '服务项目' }).fill('全屋保洁')
  await expect(page.getByRole('textbox', { name: '单价(元/㎡)' })).toHaveValue('4.00')
  await page.getByRole('textbox', { name: '数量' }).fill('120')
  await expect(page.getByText('肆佰捌拾元整')).toBeVisible()
  await done(page)
  const slip = sheet(page, 'FW-')
  await expect(slip).toContainText('全屋保洁 120㎡×4.00=480.00 元')
  await verb(page, 'FW-', '答复业主', 'd')
  await done(page)
  await expect(slip).toContainText('待上门')
  await verb(page, 'FW-', '派工', 'g')
  await page.getByRole('textbox', { name: '服务人员' }).fill('鲍春花、杜小梅')
  await page.getByRole('textbox', { name: '派工人' }).fill('段秀兰')
  await done(page)
  await expect(slip).toContainText('鲍春花、杜小梅')
  for (const [name, key, then] of [
    ['上门', 's', ' 上门'],
    ['做完离开', 'l', ' 离开'],
  ] as const) {
    await verb(page, 'FW-', name, key)
    await done(page)
    await expect(slip.getByRole('list', { name: '办理经过' })).toContainText(then)
  }
  await verb(page, 'FW-', '主管验收', 'c')
  await expect(page.getByRole('textbox', { name: '验收的主管' })).toHaveValue('段秀兰')
  await done(page)
  await expect(slip).toContainText('合格')
  await verb(page, 'FW-', '住户签名', 'q')
  await done(page)
  await expect(slip).toContainText('已签收')
  await verb(page, 'FW-', '收款', 'k')
  await done(page)
  await expect(slip).toContainText('480.00 元，微信')
  const api = await as('linxiaoyu')
  const { services } = await api.serviceOrders.list({ state: [], keyHeld: false, from: null, until: null, after: null })
  expect(services[0]).toMatchObject({ serial: 'FW-20261024-01', state: 'signed', amount: 48_000 })
}

/** Praise is verified by somebody else, then forwarded under the 《员工手册》; a suggestion goes up to the manager (4.6). */
export async function voices({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await registered(page, '8-1-1603 温若琳 感谢保洁杜小梅拾金不昧 表扬 邮件')
  await page.getByRole('button', { name: '查证' }).press('Enter')
  await verb(page, 'BY-', '查证', 'c')
  await page.getByRole('textbox', { name: '被表扬人或班组' }).fill('杜小梅')
  await page.getByRole('textbox', { name: '查证人' }).fill('段秀兰')
  await page.getByRole('textbox', { name: '查证经过' }).fill('问了当班班长')
  await done(page)
  await expect(sheet(page, 'BY-')).toContainText('属实 杜小梅')
  await verb(page, 'BY-', '转报', 'z')
  await page.getByRole('textbox', { name: '接收人' }).fill('白露')
  await page.getByRole('combobox', { name: /奖励意见/ }).fill('嘉奖')
  await done(page)
  await expect(sheet(page, 'BY-')).toContainText('人事 白露接收：嘉奖')

  await registered(page, '6-2-903 许婧 建议单元门加装雨棚 建议 电子信箱')
  await closeAll(page)
  await page.keyboard.press('Alt+1')
  await page.getByRole('link', { name: /1 条建议待上报/ }).press('Enter')
  await expect(page.getByRole('grid', { name: '表扬建议' })).toContainText('雨棚')
  await page.keyboard.press('s')
  await expect(page.getByRole('textbox', { name: '项目经理' })).toBeFocused()
  await page.keyboard.type('顾明远')
  await done(page)
  await expect(page.getByText('没有这样的表扬或建议')).toBeVisible()
}

/** 其它: a thing that was found, counted by two, with a receipt for who found it (4.6). */
export async function lostAndFound({ signIn, axe }: DemoMonth): Promise<void> {
  const page = await signIn('xujianing')
  const serial = await registered(page, '路明 大堂拾到雨伞一把，已交前台 其它 来访')
  await openRecord(page, serial)
  await expect(record(page)).toContainText('其它')
  await closeAll(page)
  await page.keyboard.press('Alt+8')
  await expect(page.getByRole('grid', { name: '失物招领登记表' })).toContainText('橘色短毛猫')
  await page.keyboard.press('Alt+n')
  const form = page.getByRole('dialog')
  const said = { 物品名称: '雨伞', 拾获地点: '大堂', 拾获人: '路明', 保管地点: '失物柜', 清点见证人: '岳峰' }
  for (const [label, words] of Object.entries(said)) await form.getByLabel(label).fill(words)
  await done(page)
  const item = sheet(page, 'SW-20261024-01')
  await expect(item).toContainText('招领启事待项目经理批准')
  await expect(item).toContainText('SJ-')
  expect(await axe()).toEqual([])
}

/** Water is off: the first call begins the event, each household is one key, everybody is told (4.7 c). */
export async function outage({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('linxiaoyu')
  await counter(page)
  await page.keyboard.type('5-1-401 康振东 停水了')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /开停水事件/ })).toBeVisible()
  await page.keyboard.press('Alt+v')
  const entry = page.getByRole('region', { name: '停供事件' })
  await entry.getByLabel('影响范围').fill('5号楼')
  await done(page)
  const running = page.getByRole('article', { name: '停水 5号楼' })
  await expect(running).toContainText('1 户')
  await counter(page)
  await page.keyboard.type('5-2-1101 蒋文博')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+c')
  await expect(running).toContainText('2 户')
  await running.getByRole('button', { name: '停水 5号楼' }).press('Enter')
  await verb(page, 'TG-', /恢复供应/, 'h')
  await expect(page.getByRole('region', { name: '恢复供应' })).toContainText('2 户')
  await done(page)
  for (const room of ['5-1-401', '5-2-1101']) {
    await expect(sheet(page, 'TG-').getByRole('region', { name: '下一户' })).toContainText(room)
    await page.keyboard.press('y')
  }
  await expect(sheet(page, 'TG-')).toContainText('0 户待告知')
}

/** An incident is opened in seconds and reported against the clock (4.10). */
export async function incident({ signIn }: DemoMonth): Promise<void> {
  const page = await signIn('gumingyuan')
  await page.keyboard.press('Alt+i')
  await expect(page.getByRole('grid').first()).toContainText('地库渗水')
  await page.keyboard.press('n')
  const entry = page.getByRole('region', { name: '事件登记' })
  await expect(entry.getByRole('radio', { name: '治安' })).toBeFocused()
  await entry.getByLabel('地点').fill('3号楼西侧')
  await entry.getByLabel('一句话经过').fill('单车被盗，已报警')
  await done(page)
  const form = sheet(page, 'ZD-20261024-01')
  await expect(form.getByRole('region', { name: '上报时限' })).toContainText('剩')
  await verb(page, 'ZD-', '上报', 'b')
  const telling = page.getByRole('region', { name: '记上报情况' })
  await telling.getByRole('radio', { name: '公司', exact: true }).check()
  await telling.getByLabel('接报人').fill('公司品质部')
  await done(page)
  await expect(form.getByRole('region', { name: '上报时限' })).toContainText('按时')
}
