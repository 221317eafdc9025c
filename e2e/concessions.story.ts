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
