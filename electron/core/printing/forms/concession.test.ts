import { createElement } from 'react'
import { expect, test } from 'vitest'
import { renderPaper } from '../render.ts'
import { sampleConcession } from '../testing/sample-concession.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { ConcessionPaper } from './concession.tsx'

const paper = (changes = {}, withFloor = true) =>
  renderPaper(
    createElement(ConcessionPaper, {
      ...{ frame: sampleFrame, concession: { ...sampleConcession, ...changes }, withFloor, fileName: '一份.pdf' },
    }),
  )

test('usual, asked and granted stand side by side, with what it costs and who said what', () => {
  const html = paper()
  for (const word of [
    ...['TJ-20261019-01', '4.20 元/㎡/天', '3.80 元/㎡/天', '90.5 %', '45 天', '标准 30 天以内', '36,600.38', '33,114.63'],
    ...['4.2700 元/㎡/天', '3.7072 元/㎡/天', '-176,569.98', '价格障碍（10.5）', '望江楼 3.60 元/㎡/天', '第 3 年起每年'],
    ...['同意', '邵一舟', '谢崇文', '2026-10-20', '2026-10-21 客户接受', '内部文件，不得交给客户或中介'],
    ...['招商专员', '招商主管', '招商经理', '财务会签', '总经理'],
  ]) {
    expect(html).toContain(word)
  }
})

test('the floor price has a line for supervision only', () => {
  expect(paper()).toContain('3.50 元/㎡/天')
  const officers = paper({ floorPrice: null }, false)
  expect(officers).not.toContain('底价')
  expect(officers).not.toContain('3.50')
})

test('an office that was not asked is closed with a stroke', () => {
  expect(
    paper({ steps: sampleConcession.steps.filter(({ kind }) => kind === 'apply'), agreed: null, agreedEffect: null }),
  ).toMatch(/招商经理<\/td><td colSpan="9">\/<\/td>/i)
})

test.each([30, 300, 3000])('%i characters stay whole, markup is text', (length) => {
  const reason = `<script>${'长'.repeat(length)}`
  expect(paper({ reason })).toContain(`&lt;script&gt;${'长'.repeat(length)}`)
})
