import { addDays, civilDateOf } from '../shared/calendar.ts'
import { expect, test } from './desk.ts'
import { names } from './people.ts'

const day = 86_400_000

test('a found wallet is counted, put on a notice without its features, and claimed with a check', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+8')
  await expect(page.getByText('还没有失物登记')).toBeVisible()
  await page.keyboard.press('Alt+n')
  const form = page.getByRole('dialog')
  await form.getByLabel('物品名称').fill('男式钱包')
  await form.getByLabel('拾获地点').fill('3号楼电梯')
  await form.getByLabel('核对要点').fill('两张银行卡，一张合影')
  await form.getByLabel('拾获人').fill('路明')
  await form.getByLabel('保管地点').fill('保险柜1号')
  await page.keyboard.press('Control+Enter')
  await expect(form.getByText('请填写清点见证人', { exact: false }).first()).toBeVisible()
  await form.getByLabel('清点见证人').fill('岳峰')
  await page.keyboard.press('Control+Enter')
  const item = page.getByRole('dialog').filter({ hasText: 'SW-' })
  await expect(item).toContainText('招领启事待项目经理批准')
  await expect(item).toContainText('SJ-')
  expect(await desk.axe()).toEqual([])

  const manager = await desk.as('projectManager')
  const { items } = await manager.lostFound.list({ ...everything, state: ['held'] })
  const known = items[0]
  if (known === undefined) throw new Error('the wallet was not registered')
  await manager.lostFound.approveNotice({ id: known.id, rev: known.rev })
  await expect(item.getByRole('button', { name: '发布启事' })).toBeVisible()
  await page.keyboard.press('Alt+f')
  await page.keyboard.press('Control+Enter')
  await expect(item).toContainText('仅供参考')

  await page.keyboard.press('Alt+r')
  const claim = item.getByRole('region', { name: '认领' }).last()
  await expect(claim).not.toContainText('登记的核对要点：')
  await claim.getByLabel('认领人').fill('龚晓峰')
  await claim.getByLabel('证件号').fill('990101199003070015')
  await claim.getByLabel('失主陈述').fill('两张银行卡和一张合影')
  await expect(claim).toContainText('登记的核对要点：两张银行卡，一张合影')
  await claim.getByText('陈述相符，交还').click()
  await page.keyboard.press('Control+Enter')
  await expect(item).toContainText('已认领')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: '失物招领登记表' })).toContainText('已认领')
})

test('keys nobody claims go to the police with their receipt number', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const long = Date.now() - 40 * day
  await api.lostFound.register({
    ...{ nature: 'found', caseId: null, receivedAt: long, name: '钥匙一串', quantity: '5 把', amount: null, kind: 'keys' },
    ...{ food: null, bestBefore: null, appearance: null, features: '银色扣', happenedAt: long, place: '南门岗', person: '路明' },
    ...{
      personRoom: null,
      personPhone: null,
      receiver: names.receptionist,
      witnesses: ['岳峰'],
      storage: '钥匙柜3',
      remark: null,
    },
  })
  const page = await desk.signIn('receptionist')
  await page.keyboard.press('Alt+8')
  const list = page.getByRole('grid', { name: '失物招领登记表' })
  await expect(list).toContainText('期满，移交公安')
  expect(await desk.axe()).toEqual([])
  await list.getByText('钥匙一串').click()
  const item = page.getByRole('dialog').filter({ hasText: 'SW-' })
  await expect(item.getByRole('button', { name: '移交公安' })).toBeVisible()
  await expect(item.getByRole('button', { name: '易腐销毁' })).toHaveCount(0)
  await page.keyboard.press('Alt+y')
  await item.getByLabel('回执号').fill('YT-2026-118') // at once: 移交单位 is there as soon as the panel is
  await page.keyboard.press('Control+Enter')
  await expect(item).toContainText('已移交公安')
  await expect(item).toContainText('回执 YT-2026-118')
})

const everything = {
  ...{ text: '', nature: [], kind: [], state: [], due: false, after: null, limit: 100 },
  from: addDays(civilDateOf(Date.now()), -60),
  until: null,
}
