import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import { expect, test } from './desk.ts'
import { root } from './hosts/electron-runtime.ts'
import { host, recoverySheet } from './papers.ts'

// The sheet of the recovery code exists before anybody can sign in, so these stories need no set-up.
test.use({ fresh: true })

async function textOf(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf, cMapUrl: `${join(root, 'node_modules/pdfjs-dist/cmaps')}/`, cMapPacked: true })
    .promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => (await document.getPage(index + 1)).getTextContent()),
  )
  const [page] = [await document.getPage(1)]
  const text = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('')
  return { pages: document.numPages, size: page.view.map(Math.round), text: text.replaceAll(/\s/g, '') }
}

test('a paper becomes an A4 PDF in which every field is text', async ({ desk }) => {
  const { ticket, code } = await recoverySheet(desk)
  const reply = await host(desk, 'pdf', { ticket })
  expect(reply).toMatchObject({ ok: true })
  const { base64 } = z.object({ data: z.object({ base64: z.base64() }) }).parse(reply).data
  const pdf = await textOf(Uint8Array.from(Buffer.from(base64, 'base64')))
  expect(pdf.pages).toBe(1)
  expect(pdf.size).toEqual([0, 0, 595, 842])
  expect(pdf.text).toContain(code.replaceAll('-', ''))
  expect(pdf.text).toContain('<script>')
  expect(await host(desk, 'pdf', { ticket: 'unknown' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('a paper is shown in its frame with the bundled font and without script', async ({ desk }) => {
  const { ticket } = await recoverySheet(desk)
  const page = await desk.open()
  const shown = await page.evaluate(async (address) => {
    const answer = await fetch(address)
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    const paper = frame.contentDocument
    await paper?.fonts.ready
    return {
      policy: answer.headers.get('content-security-policy'),
      title: paper?.title,
      scripts: paper?.scripts.length,
      fonts: [...(paper?.fonts ?? [])].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    }
  }, `/paper/${ticket}`)
  expect(shown.policy).toContain("default-src 'none'")
  expect(shown.scripts).toBe(0)
  expect(shown.title).not.toBe('hacked')
  expect(shown.fonts.join()).toContain('Noto Serif SC')
})
