import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './desk.ts'
import { host, recoverySheet } from './papers.ts'

test.use({ fresh: true })

test('the desktop window prints to a named printer and saves where it is told', async ({ desk }, info) => {
  const { ticket } = await recoverySheet(desk)
  const path = info.outputPath('code.pdf')
  await desk.electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  expect(await host(desk, 'savePdf', { ticket, fileName: '../../数据恢复码' })).toEqual({ ok: true, data: { path } })
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  const nowhere = join(info.outputDir, 'not', 'there.pdf')
  await desk.electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, nowhere)
  expect(await host(desk, 'savePdf', { ticket, fileName: 'x' })).toMatchObject({ ok: false, error: { code: 'STORAGE' } })
  expect(existsSync(nowhere)).toBe(false)

  const printers = await host(desk, 'printers', {})
  test.skip(!JSON.stringify(printers).includes('前台打印机'), 'no pretended printers here')
  const print = (printer: string) => host(desk, 'print', { ticket, printer, copies: 2 })
  expect(await print('Counter')).toEqual({ ok: true, data: { outcome: 'queued', reason: null } })
  expect(await print('Broken')).toMatchObject({
    ok: true,
    data: { outcome: 'failed', reason: expect.stringContaining('Out of paper') },
  })
})
