import { expect, test } from './desk.ts'
import { anyComplaint, register } from './ground.ts'
import { names } from './people.ts'

test('who is complained of writes it down truthfully: append-only, with a copy for the supervisor (4.1)', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeFocused()
  await page.keyboard.type('6-1-501 高淑芬 前台接待态度差 投诉')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+W')
  await page.keyboard.type(names.receptionist)
  await expect(page.getByText(/被投诉的是您自己/)).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('如实记录，已抄送主管')).toBeVisible()

  await page.getByRole('button', { name: /^JD-/ }).click()
  const record = page.getByRole('dialog')
  await expect(record).toContainText('只能补记')
  await expect(record.getByRole('button', { name: '补记' })).toBeVisible()
  await expect(record.getByRole('button', { name: '修改' })).toBeHidden()

  const chief = await desk.signIn('customerServiceSupervisor')
  await chief.keyboard.press('Escape')
  await chief.keyboard.press('Alt+1')
  const copies = chief.getByRole('region', { name: '抄送待阅' })
  await copies.getByRole('button').first().press('Enter')
  await expect(chief.getByRole('dialog')).toContainText('前台接待态度差')
  await chief.keyboard.press('y')
  await chief.keyboard.press('Control+Enter')
  await expect(chief.getByRole('dialog')).toContainText(`${names.customerServiceSupervisor}已阅`)
})

test('an owner sits there: listened to first, completed afterwards; nothing is struck off before every duty (4.7, 4.11)', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeFocused()
  await page.keyboard.type('8-2-1804 冼德华')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F4')
  const card = page.getByRole('dialog', { name: /先听，再写/ })
  await expect(card.getByLabel('随手记')).toBeFocused()
  for (const done of [1, 2, 3]) {
    await page.keyboard.press('Enter')
    await expect(card.getByRole('button', { pressed: true })).toHaveCount(done)
  }
  await page.keyboard.type('电梯一周停运三次')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(card).toBeHidden()
  await expect(page.getByText('请坐 · 致歉 · 复述确认：电梯一周停运三次')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /^JD-/ }).first().click()

  const record = page.getByRole('dialog', { name: /^JD-/ })
  await record.getByRole('button', { name: /TS-/ }).click()
  const sheet = page.getByRole('dialog').filter({ hasText: '业主投诉处理记录' }).last()
  await expect(sheet.getByRole('region', { name: '当面记录' })).toContainText('电梯一周停运三次')
  await expect(sheet.getByRole('region', { name: '投诉事项' })).toContainText('尚未判定投诉原因')
  expect(await desk.axe()).toEqual([])

  const [line] = (await api.complaints.list(anyComplaint)).complaints
  const caseId = line?.caseId ?? ''
  const step = async () => ({ id: caseId, rev: (await api.cases.get({ id: caseId })).rev })
  await api.cases.handOver({ ...(await step()), department: '工程', receiver: '邹立新', at: null })
  await api.cases.finish({ ...(await step()), result: '变频器已更换', at: null })

  await page.keyboard.press('d')
  const judging = page.getByRole('region', { name: '判定' })
  for (const word of ['内部原因', '轻微', '有效']) await judging.getByRole('radio', { name: word, exact: true }).check()
  await judging.getByRole('radio', { name: '否' }).check()
  await judging.getByRole('combobox', { name: '投诉类别' }).focus()
  await page.keyboard.type('设施')
  await page.keyboard.press('Enter')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(sheet.getByRole('region', { name: '这样对业主说' })).toContainText('查出原因和责任人')
  await api.cases.callBack({ ...(await step()), method: 'phone', satisfaction: 'satisfied', comment: null, at: null })

  await expect(api.cases.strikeOff({ ...(await step()), override: null })).rejects.toThrow('查明原因和责任人')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('x')
  const refusal = page.getByRole('alert').filter({ hasText: '还不能注销' })
  for (const duty of ['查明原因和责任人', '采取措施', '向业主通报、答复']) await expect(refusal).toContainText(duty)
  await expect(page.getByRole('button', { name: /事项未齐仍注销/ })).toBeHidden()
  await page.keyboard.press('Escape')

  await record.getByRole('button', { name: /TS-/ }).click()
  await expect(sheet.getByRole('button', { name: /^查明原因/ })).toBeVisible()
  await page.keyboard.press('l')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('请填写责任人').first()).toBeVisible()
  await page.getByRole('textbox', { name: '责任人' }).fill('电梯维保单位')
  await page.getByRole('textbox', { name: '查明的原因' }).fill('变频器老化')
  await page.keyboard.press('Control+Enter')
  for (const [duty, label] of [
    ['采取措施', '处理措施'],
    ['向业主通报、答复', '答复内容'],
  ] as const) {
    await expect(sheet.getByRole('button', { name: new RegExp(`^${duty}`) })).toBeVisible()
    await page.keyboard.press('l')
    await page.getByRole('textbox', { name: label }).fill('已更换变频器')
    await page.keyboard.press('Control+Enter')
  }
  await expect(sheet).toContainText('事项已落实')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('x')
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('已注销')
  expect((await api.complaints.list(anyComplaint)).complaints).toMatchObject([{ caseState: 'struckOff', missing: 0 }])
})

test('only supervision strikes off over open duties, with a reason that stays on the record (4.11)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'complaint', content: '夜间装修无人制止', name: '詹启航', room: '1-2-701' })
  const step = async () => ({ id, rev: (await api.cases.get({ id })).rev })
  await api.cases.handOver({ ...(await step()), department: '秩序', receiver: '岳峰', at: null })
  await api.cases.finish({ ...(await step()), result: '已劝止', at: null })
  const to = `#/reception/ledger?case=${id}`
  const clerk = await desk.signIn('receptionist')
  await clerk.evaluate((hash) => {
    location.hash = hash
  }, to)
  await expect(clerk.getByRole('dialog')).toContainText('尚未判定投诉原因')
  await expect(clerk.getByRole('button', { name: /事项未齐仍注销/ })).toBeHidden()

  const chief = await desk.signIn('customerServiceSupervisor')
  const record = chief.getByRole('dialog')
  await expect(record.getByRole('button', { name: /事项未齐仍注销/ })).toBeVisible()
  await chief.keyboard.press('q')
  const panel = chief.getByRole('region', { name: '写明原因并注销' })
  await expect(panel).toContainText('未落实：代表被投诉部门致歉')
  await chief.keyboard.press('Control+Enter')
  await expect(panel).toContainText('请填写')
  await chief.keyboard.type('业主已搬离，电话停机')
  expect(await desk.axe()).toEqual([])
  await chief.keyboard.press('Control+Enter')
  await expect(record).toContainText('已注销')
  await expect(record).toContainText(`由${names.customerServiceSupervisor}决定注销。原因：业主已搬离，电话停机`)
})
