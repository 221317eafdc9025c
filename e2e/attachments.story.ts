import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { sampleHeads, samplePng } from '../electron/core/testing/sample-files.ts'
import { expect, test } from './desk.ts'
import { register } from './ground.ts'

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })

async function openCase(page: Page, id: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/reception/ledger?case=${id}`)
  return page.getByRole('dialog').last().getByRole('region', { name: '附件', exact: true })
}

/** As the clipboard holds a picture: without a name of its own. */
async function paste(page: Page, bytes: Buffer) {
  await page.evaluate((base64) => {
    const data = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([content], 'image.png', { type: 'image/png' }))
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, bytes.toString('base64'))
}

test('a photo is added, looked at with the keyboard, pasted, removed with a reason; what is no picture is told apart', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '客厅漏水' })
  const page = await desk.signIn('receptionist')
  const files = await openCase(page, id)
  const input = files.getByLabel('选择要附的文件')
  // Instead of the system's own window for choosing files.
  await input.evaluate((field: HTMLInputElement) => {
    field.addEventListener('click', (event) => {
      event.preventDefault()
      field.dataset['asked'] = 'yes'
    })
  })
  await expect(async () => {
    await page.keyboard.press('u')
    await expect(input).toHaveAttribute('data-asked', 'yes', { timeout: 500 })
  }).toPass()
  await input.setInputFiles([file('漏水 1.PNG', samplePng(640, 480)), file('发票.pdf', sampleHeads.pdf)])
  await expect(files.getByRole('heading')).toHaveText('附件 2 份')

  await input.setInputFiles(file('照片.jpg', sampleHeads.program))
  await expect(files.getByRole('alert')).toContainText('这是一个程序')
  await files.getByRole('button', { name: '知道了' }).click()
  await input.setInputFiles(file('苹果.jpg', sampleHeads.heic))
  await expect(files.getByRole('alert')).toContainText('HEIC')
  await files.getByRole('button', { name: '知道了' }).click()
  const tooLarge = test.info().outputPath('太大.png')
  writeFileSync(tooLarge, Buffer.concat([samplePng(), Buffer.alloc(21 * 1024 * 1024)]))
  await input.setInputFiles(tooLarge)
  await expect(files.getByRole('alert')).toContainText('21.0 MB，没有附上')
  expect(await desk.axe()).toEqual([])
  await files.getByRole('button', { name: '知道了' }).click()

  await paste(page, samplePng(100, 100))
  await expect(files.getByRole('heading')).toHaveText('附件 3 份')
  await expect(files.getByRole('button', { name: /看附件 粘贴 20\d\d/ })).toBeVisible()

  const first = files.getByRole('button', { name: '看附件 漏水 1.png' })
  await expect.poll(() => first.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480)
  await first.press('Enter')
  const large = page.getByRole('dialog', { name: '漏水 1.png' })
  await expect(large.getByRole('img', { name: '漏水 1.png' })).toBeVisible()
  await expect(large).toContainText('1 / 3')
  expect(await desk.axe()).toEqual([])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const third = page.getByRole('dialog', { name: /^粘贴/ })
  await expect(third).toContainText('3 / 3')
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await expect(third.getByText('请填写移除的原因').first()).toBeVisible()
  await third.getByLabel(/移除的原因/).fill('重复')
  await page.keyboard.press('Enter')
  await expect(files.getByRole('heading')).toHaveText('附件 2 份')
  await expect(files.getByRole('list', { name: '已移除的附件' })).toContainText('移除：重复')
  expect(await desk.axe()).toEqual([])

  await page.reload()
  const again = await openCase(page, id)
  await expect(again.getByRole('button', { name: '看附件 漏水 1.png' }).locator('img')).toBeVisible()
})

test('photos of a found thing stay covered, and others only learn that there are some (4.6, 4.12)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await api.lostFound.register({
    ...{ nature: 'found', caseId: null, receivedAt: null, name: '男式钱包', quantity: '1 个', amount: null, kind: 'other' },
    ...{ food: null, bestBefore: null, appearance: '黑色', features: '夹层有合影', happenedAt: Date.now() - 60_000 },
    ...{ place: '3号楼电梯', person: '路明', personRoom: null, personPhone: null, receiver: '许佳宁', witnesses: ['岳峰'] },
    ...{ storage: '保险柜1号', remark: null },
  })
  const page = await desk.signIn('receptionist')
  const show = async () => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/reception/lost-found?slip=lostFound.${id}`)
    return page.getByRole('dialog').last().getByRole('region', { name: '附件', exact: true })
  }
  const files = await show()
  await files.getByLabel('选择要附的文件').setInputFiles(file('夹层合影.png', samplePng()))
  await expect(files.getByRole('heading')).toHaveText('附件 1 份')
  await expect(files.getByRole('button', { name: /看附件/ })).toBeHidden()
  await files.getByRole('button', { name: '显示附件' }).click()
  await expect(files.getByRole('button', { name: '看附件 夹层合影.png' })).toBeVisible()
  expect(await desk.axe()).toEqual([])

  const head = await desk.as('departmentHead')
  expect(await head.attachments.list({ record: { kind: 'lostFound', id } })).toMatchObject({ attachments: [], hidden: 1 })
  await desk.signIn('departmentHead')
  const seen = await show()
  await expect(seen).toContainText('有 1 份附件（仅前台可见）')
  await expect(seen.getByRole('button')).toBeHidden()
})

test('evidence of an incident is a line of its record, and is never taken away (4.10)', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await api.incidents.register({
    ...{ kind: 'flooding', name: null, place: '地下车库', course: '顶板渗水', discoveredAt: null, complaintId: null },
  })
  const page = await desk.signIn('projectManager')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/reception/incidents?slip=incident.${id}`)
  const record = page.getByRole('dialog').filter({ hasText: 'ZD-' }).last()
  await record.getByLabel('选择要附的文件').setInputFiles(file('渗漏点.png', samplePng()))
  await expect(record.getByRole('region', { name: '照片、录像与证据', exact: true })).toContainText('附件：渗漏点.png')
  await record.getByRole('button', { name: '看附件 渗漏点.png' }).press('Enter')
  const large = page.getByRole('dialog', { name: '渗漏点.png' })
  await expect(large.getByRole('img', { name: '渗漏点.png' })).toBeVisible()
  await expect(large.getByRole('button', { name: /移除/ })).toBeHidden()
  expect(await desk.axe()).toEqual([])
})

test('a file by its ticket: as what it is, never kept, never run; without one nothing', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '客厅漏水' })
  const page = await desk.signIn('receptionist')
  const files = await openCase(page, id)
  await files.getByLabel('选择要附的文件').setInputFiles(file('a.png', samplePng()))
  await expect(files.getByRole('heading')).toHaveText('附件 1 份')
  const { attachments } = await api.attachments.list({ record: { kind: 'case', id } })
  const { ticket } = await api.attachments.open({ id: attachments[0]?.id ?? '' })
  const answer = (path: string, method = 'GET') =>
    page.evaluate(
      async ([to = '', how = '']) => {
        const response = await fetch(to, { method: how, ...(how === 'PUT' ? { body: 'x' } : {}) })
        return { status: response.status, headers: Object.fromEntries(response.headers) }
      },
      [path, method],
    )
  const read = await answer(`/attachment/${ticket}`)
  expect(read.status).toBe(200)
  expect(read.headers).toMatchObject({
    ...{ 'content-type': 'image/png', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    ...{ 'content-disposition': 'attachment', 'content-security-policy': expect.stringContaining('sandbox') },
  })
  expect((await answer('/attachment/nothing')).status).toBe(404)
  expect((await answer('/attachment/nothing?from=0', 'PUT')).status).toBe(415)
  expect((await answer(`/attachment/${ticket}`, 'DELETE')).status).toBeGreaterThanOrEqual(404)
})

test('a file that was changed behind the program’s back is named and not shown', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'repair', content: '客厅漏水' })
  const page = await desk.signIn('receptionist')
  const files = await openCase(page, id)
  await files.getByLabel('选择要附的文件').setInputFiles(file('a.png', samplePng()))
  await expect(files.getByRole('heading')).toHaveText('附件 1 份')
  const folder = join(desk.folder, 'attachments')
  for (const name of readdirSync(folder)) if (name !== 'incoming') writeFileSync(join(folder, name), 'other bytes')
  await page.reload()
  const again = await openCase(page, id)
  await expect(again).toContainText('文件已损坏')
  await again.getByRole('button', { name: '看附件 文件已损坏 a.png' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'a.png' }).getByRole('alert')).toContainText('已损坏或被换过，没有显示')
})
