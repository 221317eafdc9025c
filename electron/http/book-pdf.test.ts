import { createElement } from 'react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LedgerBook } from '../core/printing/forms/ledger-book.tsx'
import { disclosure } from '../core/printing/masks.ts'
import { sampleBinding, sampleContent, sampleFacts } from '../core/printing/testing/sample-books.ts'
import { sampleFrame, textOf } from '../core/printing/testing/sample-records.ts'
import { findBrowser } from './find-browser.ts'
import { openPress, type PaperPress } from './testing/paper-press.ts'

const book = (...given: Parameters<typeof sampleContent>) =>
  createElement(LedgerBook, {
    ...{ frame: sampleFrame, facts: sampleFacts, bound: sampleBinding, content: sampleContent(...given), fileName: '一册.pdf' },
    disclosure: disclosure({ fullPhone: true, fullName: true }),
  })

let press: PaperPress
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())

describe.skipIf(!findBrowser())('a bound book as PDF', { timeout: 240_000 }, () => {
  test.each([3, 300])(
    '%i lines: cover, lines, lists; head and number on every page, counted through from the cover',
    async (lines) => {
      const pages = await press.printed(book(lines))
      if (lines === 3) expect(pages).toHaveLength(4)
      pages.forEach(({ text, size }, at) => {
        expect(size).toEqual([842, 595])
        expect(text).toContain(`第${at + 1}/${pages.length}页`)
        expect(text).toContain('NO.云汀花园-26年-009')
      })
      expect(pages[0]?.text).toContain(`本册共${pages.length}页(含封面)`)
      expect(pages[1]?.text).not.toContain('本册共')
      for (const { text } of pages.slice(1)) expect(text).toMatch(/序号(记录编号|所在册)/)
      expect(pages.at(-1)?.text).toMatch(/以下空白经手.*客服主管审核/)
    },
  )

  test.each([30, 300, 3000])('%i characters in every field print whole', async (characters) => {
    const content = textOf(characters)
    const pages = await press.printed(book(2, { content, result: content }))
    const found = pages.reduce((sum, { text }) => sum + text.split('业主反映').length - 1, 0)
    expect(found).toBeGreaterThanOrEqual(4 * (content.split('业主反映').length - 1) - pages.length)
    expect(pages.at(-1)?.text).toContain('未注销清单')
  })

  test('a thousand lines are laid out to the last page', async () => {
    const pages = await press.printed(book(1000))
    expect(pages.at(-1)?.text).toContain(`第${pages.length}/${pages.length}页`)
  })
})
