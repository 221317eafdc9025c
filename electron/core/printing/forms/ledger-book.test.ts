import { createElement } from 'react'
import { expect, test } from 'vitest'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleBinding, sampleContent, sampleFacts } from '../testing/sample-books.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { LedgerBook, type LedgerBookData, proofNotice } from './ledger-book.tsx'

const words = (changes: Partial<LedgerBookData> = {}) =>
  renderPaper(
    createElement(LedgerBook, {
      ...{ frame: sampleFrame, facts: sampleFacts, bound: sampleBinding, content: sampleContent(15), fileName: '一册.pdf' },
      ...{ disclosure: disclosure({ fullPhone: true, fullName: true }), ...changes },
    }),
  ).replaceAll('<!-- -->', '')

test('the cover names the book: number, period, lines, first and last number, who bound it, where to sign', () => {
  const cover = words().split('</table>')[0] ?? ''
  for (const told of [
    '云汀花园-26年-009',
    '2026-10-01 至 2026-10-31',
    '15 条（其中补记 1 条）',
    'JD-20261001-01 至 JD-20261031-04',
  ])
    expect(cover).toContain(told)
  for (const told of ['沈婉清 2026-11-02 09:30', '经手', '客服主管', '项目经理', '归档日期', '保管人', '5f1c0b7a9e3d4c2b'])
    expect(cover).toContain(told)
})

test('what is struck off is struck through, what is open is not and stands on the last sheet with what was carried', () => {
  const html = words()
  const lines = sampleContent(15).lines
  const open = lines.filter(({ line }) => line.struckOffAt === null)
  expect(html.match(/class="[^"]*struck-off/g)).toHaveLength(lines.length - open.length)
  const last = html.split('未注销清单').at(-1) ?? ''
  expect(last.match(/<div>本册<\/div>/g)).toHaveLength(open.length)
  for (const told of ['云汀花园-26年-008', '第 17 号', '注销后重新打开', '前册结转 1 条']) expect(last).toContain(told)
})

test('every part closes with 以下空白 and leaves no cell empty; what nobody struck off since has no sheet', () => {
  const html = words()
  expect(html.match(/以下空白/g)).toHaveLength(3)
  expect(html.match(/<td[^>]*><\/td>/g)).toBeNull()
  const plain = words({ content: { ...sampleContent(2), settled: [], carried: [] } })
  expect(plain).not.toContain('补注销清单')
})

test('nothing open: the last sheet says so', () => {
  const [first] = sampleContent(1).lines
  expect(words({ content: { lines: first ? [first] : [], settled: [], carried: [] } })).toContain('无：本册与前册均已注销')
})

test('a proof says on every part that it is none of the books', () => {
  const parts = words({ bound: null }).split('<table').slice(1)
  expect(parts).toHaveLength(4)
  for (const part of parts) expect(part).toContain(proofNotice)
  expect(words()).not.toContain(proofNotice)
})

test('hostile words stay words on every sheet', () => {
  const bad = `<script>x</script><img src=x onerror="y()">`
  const html = words({
    content: sampleContent(4, { content: bad, result: bad, name: bad, room: bad, remark: bad, department: bad }),
  })
  expect(html).not.toMatch(/<script|<img| on\w+="/)
})
