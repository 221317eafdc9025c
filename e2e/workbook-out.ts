import type { Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { type Desk, expect } from './desk.ts'

/** Presses Ctrl+E and opens the file that came of it. @returns its sheets, by their names */
export async function exported(desk: Desk, page: Page, path: string) {
  if (desk.electron) {
    await desk.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.keyboard.press('Control+e')
    await expect(page.getByText(`行已保存到 ${path}`)).toBeVisible()
  } else {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+e')])
    expect(download.suggestedFilename()).toMatch(/-\d{4}-\d\d-\d\d\.xlsx$/)
    await download.saveAs(path)
    await expect(page.getByText(`行已交给浏览器下载：${download.suggestedFilename()}`)).toBeVisible()
  }
  return new Map((await readXlsxFile(path)).map(({ sheet, data }) => [sheet, data]))
}
