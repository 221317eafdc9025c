import { expect, test } from './desk.ts'
import { names } from './people.ts'

const day = 86_400_000

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
  await item.getByLabel('回执号').fill('YT-2026-118')
  await page.keyboard.press('Control+Enter')
  await expect(item).toContainText('已移交公安')
  await expect(item).toContainText('回执 YT-2026-118')
})
