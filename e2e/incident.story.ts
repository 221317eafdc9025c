import { expect, test } from './desk.ts'
import { register } from './ground.ts'

const every = { kind: [], level: [], open: false, late: false, from: null, until: null, after: null }

test('an incident is opened in seconds, reported against the clock, and closed when nothing is missing (4.10)', async ({
  desk,
}) => {
  const page = await desk.signIn('projectManager')
  await page.keyboard.press('Alt+i')
  await expect(page.getByText('没有重大(突发)事件')).toBeVisible()
  await page.keyboard.press('n')
  const entry = page.getByRole('region', { name: '事件登记' })
  await expect(entry.getByRole('radio', { name: '治安' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Enter')
  await expect(entry.getByText('请填写地点').first()).toBeVisible()
  await entry.getByLabel('地点').fill('3号楼西侧')
  await entry.getByLabel('一句话经过').fill('垃圾桶起火，无人受伤')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')

  const record = page.getByRole('dialog').filter({ hasText: 'ZD-' }).last()
  await expect(record).toContainText('3号楼西侧 火灾')
  const clocks = record.getByRole('region', { name: '上报时限' })
  await expect(clocks).toContainText('剩')
  await page.keyboard.press('b')
  const telling = page.getByRole('region', { name: '记上报情况' })
  await page.keyboard.press('Control+Enter')
  await expect(telling.getByText('请选择上报对象').first()).toBeVisible()
  await telling.getByRole('radio', { name: '公司', exact: true }).check()
  await telling.getByLabel('接报人').fill('公司品质部')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(record.getByRole('region', { name: '上报情况', exact: true })).toContainText('公司 · 电话 · 公司品质部')
  await expect(clocks).toContainText('按时')

  await page.keyboard.press('c')
  await page.getByLabel('措施').fill('灭火器扑灭，清理现场')
  await page.keyboard.press('Control+Enter')
  const done = record.getByRole('region', { name: '处置过程', exact: true })
  await expect(done).toContainText('灭火器扑灭')
  await done.getByRole('button', { name: '更正' }).click()
  await page.getByLabel('更正的原因').fill('漏写参加部门')
  await page.getByLabel('参加部门').fill('秩序')
  await page.keyboard.press('Control+Enter')
  await expect(done).toContainText('已更正，见后')
  expect(await desk.axe()).toEqual([])

  await page.keyboard.press('e')
  const closing = page.getByRole('region', { name: '结案' })
  await page.keyboard.press('Control+Enter')
  await expect(closing.getByRole('alert')).toContainText('还不能结案')
  await closing.getByLabel(/仍要结案请写明原因/).fill('演练，不另报')
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('已结案')
  await expect(record).toContainText('演练，不另报')
  const api = await desk.as('receptionist')
  expect((await api.incidents.list(every)).incidents).toMatchObject([{ kind: 'fire', state: 'closed' }])
})

test('the manager assesses it: level, harm, cause and end; the summary’s clock begins, and Today shows it', async ({ desk }) => {
  const api = await desk.as('receptionist')
  await api.incidents.register({
    ...{ kind: 'flooding', name: null, place: '地下车库', course: '顶板渗水', discoveredAt: null, complaintId: null },
  })
  const page = await desk.signIn('customerServiceSupervisor')
  await page.keyboard.press('Alt+1')
  const due = page.getByRole('region', { name: '重大事件待上报' })
  await expect(due).toContainText('口头上报')
  await due.getByRole('button', { name: /口头上报/ }).press('Enter')
  const record = page.getByRole('dialog').filter({ hasText: 'ZD-' }).last()
  await expect(record).toContainText('结案前还缺')
  await page.keyboard.press('d')
  const assessing = page.getByRole('region', { name: '认定' })
  await assessing.getByRole('radio', { name: '重大', exact: true }).check()
  await assessing.getByLabel('财产损失(元)').fill('六千')
  await page.keyboard.press('Control+Enter')
  await expect(assessing.getByText('金额请写成 6800').first()).toBeVisible()
  await assessing.getByLabel('财产损失(元)').fill('6,800')
  await assessing.getByLabel('原因分析').fill('止水带破损')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(record).toContainText('6800.00 元')
  await expect(record.getByRole('region', { name: '结案前还缺' })).toContainText('纠正预防措施')
  await page.keyboard.press('k')
  await expect(page.getByRole('dialog').last()).toContainText('不合格报告/纠正预防措施表')
})

test('a collective complaint opens the record with one key, once, linked both ways (2.1)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id: caseId, slip } = await register(api, { category: 'complaint', content: '三户车位被淹', room: '5-1-401' })
  await api.complaints.judge({
    ...{ cause: 'internal', complaintClass: '设施设备', matter: '车位', grade: 'major', validity: 'valid', serious: false },
    ...{ households: 3, needsCorrection: false, id: slip?.id ?? '', rev: 1 },
  })
  const page = await desk.signIn('receptionist')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/reception/ledger?case=${caseId}&slip=complaint.${slip?.id}`)
  const complaint = page.getByRole('dialog').filter({ hasText: '集体投诉' }).last()
  await expect(complaint).toContainText('3 户集体投诉')
  await page.keyboard.press('e')
  const record = page.getByRole('dialog').filter({ hasText: 'ZD-' }).last()
  await expect(record).toContainText('5-1-401 集体投诉')
  await expect(record).toContainText('3 户')
  await record.getByRole('button', { name: /投诉单 TS-/ }).click()
  await expect(page.getByRole('note').last()).toContainText('见《重大(突发)事件处理记录表》ZD-')
  await expect(page.getByRole('button', { name: /填写重大事件记录/ })).toBeHidden()
  expect(await desk.axe()).toEqual([])
})
