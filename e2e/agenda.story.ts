import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readCalendar, textOf } from '../electron/core/testing/read-calendar.ts'
import { bareVisit } from '../electron/core/testing/visit-inputs.ts'
import { addDays, addMonths, civilDateOf, hour, instantOf } from '../shared/calendar.ts'
import { type Desk, expect, test } from './desk.ts'

/** The 15th of next month: far from today whatever day it is. */
const fifteenth = addDays(addMonths(`${civilDateOf(Date.now()).slice(0, 7)}-01`, 1), 14)
const afternoon = instantOf(fifteenth, '14:00')
const peers = { ...bareVisit, unit: '邻城物业（示例）', room: '一号会议室', host: '顾明远' }

/** Presses a key that takes an .ics out, and reads what came of it. */
async function takenOut(desk: Desk, page: Page, key: string, path: string) {
  if (desk.electron) {
    await desk.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.keyboard.press(key)
    await expect(page.getByText(`已保存到 ${path}`)).toBeVisible()
  } else {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press(key)])
    expect(download.suggestedFilename()).toMatch(/\.ics$/)
    await download.saveAs(path)
  }
  return readCalendar(readFileSync(path)).flatMap(({ SUMMARY }) => (SUMMARY ? [textOf(SUMMARY)] : []))
}

test('a visit that meets another is warned of and planned all the same; the month is walked by keyboard (4.1)', async ({
  desk,
}, info) => {
  const api = await desk.as('officeSupervisor')
  await api.visits.plan({ ...peers, arrivesAt: afternoon, leavesAt: afternoon + 2 * hour })
  const page = await desk.signIn('officeSupervisor')
  await page.keyboard.press('Alt+Shift+V')
  await expect(page.getByRole('button', { name: /登记参观/ })).toBeVisible()
  await page.keyboard.press('n')
  const entry = page.getByRole('region', { name: '参观接待' })
  await entry.getByLabel('到达时间').fill(`${fifteenth} 15:00`)
  await entry.getByLabel('座谈地点').fill('一号 会议室')
  const warning = entry.getByRole('status', { name: '时间冲突' })
  await expect(warning).toContainText('邻城物业（示例）')
  await expect(warning).toContainText('同一座谈地点')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').filter({ hasText: 'CG-' }).last()).toContainText('来访单位未定')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Alt+Shift+C')
  const sheet = page.getByRole('grid')
  const focused = sheet.locator('[role=gridcell]:focus')
  await expect(focused).toHaveAttribute('aria-current', 'date')
  await page.keyboard.press('PageDown')
  const month = fifteenth.slice(0, 7)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${month.slice(0, 4)}年${Number(month.slice(5))}月`)
  const day = sheet.getByRole('gridcell', { name: new RegExp(`^${Number(month.slice(5))}月15日`) })
  await day.click()
  await expect(day).toHaveAccessibleName(/2 项，14:00 参观 邻城物业（示例） 有冲突/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(day).toBeFocused()
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: '当日安排' })
  await expect(list.getByRole('button', { name: /邻城物业/ })).toBeFocused()
  await expect(list).toContainText('同一座谈地点 一号会议室')
  await page.keyboard.press('Enter')
  const record = page.getByRole('dialog').filter({ hasText: 'CG-' })
  await expect(record).toContainText('邻城物业（示例）')
  await expect(record.getByRole('button', { name: /存为日历/ })).toBeVisible()
  expect(await takenOut(desk, page, 'c', info.outputPath('参观.ics'))).toEqual(['参观 邻城物业（示例）'])
  await page.keyboard.press('Escape')
  await expect(record).toBeHidden()
  await list.getByRole('button', { name: /邻城物业/ }).focus()
  await page.keyboard.press('Escape')
  await expect(day).toBeFocused()
  await page.keyboard.press('w')
  await expect(sheet.getByRole('gridcell')).toHaveCount(7)
  expect(await desk.axe()).toEqual([])
  expect(await takenOut(desk, page, 's', info.outputPath('一周.ics'))).toEqual([
    '参观 邻城物业（示例）',
    '参观 来访单位未定（未定）',
  ])
  await page.keyboard.press('t')
  await expect(focused).toHaveAttribute('aria-current', 'date')
})
