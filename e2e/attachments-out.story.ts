import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { samplePng } from '../electron/core/testing/sample-files.ts'
import { expect, test } from './desk.ts'
import { register } from './ground.ts'

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })

/** The drawer of the slip that a case drew, and the files in it. */
async function openSlip(page: Page, screen: string, slip: string): Promise<Locator> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/reception/${screen}?slip=${slip}`)
  return page.getByRole('dialog').last().getByRole('region', { name: '附件', exact: true })
}

/** What the system does when files are let go over the window. */
async function drop(page: Page, name: string, bytes: Buffer) {
  await page.evaluate(
    ([base64 = '', called = '']) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      data.items.add(new File([content], called, { type: 'image/png' }))
      const over = document.querySelector('.ant-drawer-body') ?? document.body
      for (const type of ['dragenter', 'dragover', 'drop']) {
        over.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
      }
    },
    [bytes.toString('base64'), name],
  )
}

/** Every part of a file waits until it is given up or let go, as on a disk that does not answer. @returns lets go */
async function holdUploads(page: Page) {
  await page.evaluate(() => {
    const sent = window.fetch.bind(window)
    window.fetch = async (to, init) => {
      if (init?.method === 'PUT') {
        await new Promise((done) => {
          init.signal?.addEventListener('abort', done)
          document.addEventListener('let-go', done)
          document.body.dataset['held'] = 'yes'
        })
        delete document.body.dataset['held']
      }
      return sent(to, init)
    }
  })
  return () => page.evaluate(() => void document.dispatchEvent(new Event('let-go')))
}

test('a photo is dropped onto a complaint; one on its way is given up and leaves nothing (4.7)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'complaint', content: '楼道灯多盏不亮' })
  const slip = (await api.cases.get({ id })).slips[0]?.id ?? ''
  const record = { kind: 'complaint', id: slip } as const
  const page = await desk.signIn('receptionist')
  const files = await openSlip(page, 'complaints', `complaint.${slip}`)
  await expect(files.getByRole('button', { name: /附照片或 PDF/ })).toBeVisible()
  await drop(page, '灯座.png', samplePng(320, 200))
  await expect(files.getByRole('heading')).toHaveText('附件 1 份')
  await expect(files.getByRole('button', { name: '看附件 灯座.png' })).toBeVisible()

  const letGo = await holdUploads(page)
  await drop(page, '走廊.png', samplePng(320, 200))
  await expect(files.getByRole('progressbar', { name: '走廊.png 已传' })).toBeVisible()
  expect(await desk.axe()).toEqual([])
  await files.getByRole('button', { name: '取消 走廊.png' }).press('Enter')
  await expect(files.getByRole('list', { name: '正在附上' })).toBeHidden()
  await expect(files.getByRole('heading')).toHaveText('附件 1 份')
  // Had it only left the list, it would be added before the next one.
  await letGo()
  await drop(page, '电井.png', samplePng(320, 200))
  await expect(files.getByRole('progressbar', { name: '电井.png 已传' })).toBeVisible()
  // The bar stands before the first part is on its way; let go too early, that part would wait for ever.
  await expect(page.locator('body[data-held]')).toHaveCount(1)
  await letGo()
  await expect(files.getByRole('heading')).toHaveText('附件 2 份')
  const kept = (await api.attachments.list({ record })).attachments.map(({ name }) => name)
  expect(kept).toEqual(['灯座.png', '电井.png'])
})

test('a photo is saved out of the program, and the audit names it; a damaged one stays in (4.12)', async ({ desk }, info) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '客厅漏水' })
  const slip = (await api.cases.get({ id })).slips[0]?.id ?? ''
  const page = await desk.signIn('receptionist')
  const files = await openSlip(page, 'repairs', `repair.${slip}`)
  const bytes = samplePng(640, 480)
  await files.getByLabel('选择要附的文件').setInputFiles(file('修前.png', bytes))
  await files.getByRole('button', { name: '看附件 修前.png' }).press('Enter')
  const large = page.getByRole('dialog', { name: '修前.png' })
  await expect(large.getByRole('img', { name: '修前.png' })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  const path = info.outputPath('另存.png')
  if (desk.electron) {
    await desk.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.keyboard.press('s')
    await expect(large.getByRole('status')).toContainText('已保存到')
  } else {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('s')])
    expect(download.suggestedFilename()).toBe('修前.png')
    await download.saveAs(path)
    await expect(large.getByRole('status')).toContainText('已交给浏览器下载')
  }
  expect(Buffer.compare(readFileSync(path), bytes)).toBe(0)
  const supervisor = await desk.as('projectManager')
  const { attachments } = await supervisor.attachments.list({ record: { kind: 'repair', id: slip } })
  const { entries } = await supervisor.audit.list({ subjectId: attachments[0]?.id ?? '', after: null, limit: 50 })
  expect(entries.map(({ call, outcome }) => `${call} ${outcome}`)).toEqual(['attachments.save ok', 'attachments.add ok'])

  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
  const folder = join(desk.folder, 'attachments')
  for (const name of readdirSync(folder))
    if (name !== 'incoming') writeFileSync(join(folder, name), Buffer.alloc(readFileSync(join(folder, name)).length))
  await files.getByRole('button', { name: /看附件.*修前\.png/ }).press('Enter')
  await large.getByRole('button', { name: /另存/ }).press('Enter')
  await expect(large.getByText(/已损坏或被换过，没有另存/)).toBeVisible()
})
