import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { WaveDetail } from '../../../../shared/reception/waves.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { restoredWave } from '../testing/sample-waves.ts'
import { WaveList } from './wave-list.tsx'

const everything = disclosure({ fullPhone: true, fullName: true })
const list = (wave: WaveDetail, shown = everything) =>
  renderPaper(createElement(WaveList, { frame: sampleFrame, wave, disclosure: shown, fileName: '一份.pdf' }))

/** The words of every row below the titles. */
const rows = (html: string) =>
  [...html.matchAll(/<tr(?: class="")?>(.*?)<\/tr>/gs)]
    .map(([, row = '']) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')))
    .filter(({ length }) => length === 11)

test('each household is a line: how often it called, what came of the telling, room for the pen where it waits', () => {
  const html = list(restoredWave)
  expect(rows(html)).toEqual([
    [
      '1',
      '10-19 09:00',
      '2',
      '2-2-701',
      '章志远',
      '138-0000-1120',
      'JD-20261019-01',
      '已告知',
      '10-19 11:21',
      '林晓雨',
      '家人接听',
    ],
    ['2', '10-19 09:00', '1', '2-1-302', '未留姓名', '13900001234', '/', '', '', '', '未接通 1 次'],
    ['3', '10-19 09:00', '1', '未留房号', '未留姓名', '未留电话', '/', '', '', '', '/'],
  ])
  expect(html).toContain('NO. TG-20261019-01 · 停水 · 2号楼 · 市政设施 · 停 2026-10-19 08:50 · 恢复 2026-10-19 11:15')
  expect(html).toContain(
    '附于《业主接待记录表》JD-20261019-01 · 共 3 户，待告知 2 户 · 市政部门及联系人：市自来水公司 · 交涉情况：已报修',
  )
})

test('before supply is back it says what is expected; an internal cause names who answers for it', () => {
  const open = { ...restoredWave, state: 'open', restoredAt: null, cause: 'internal' } as const
  expect(list(open)).toContain('预计 2026-10-19 11:30 恢复')
  expect(list(open)).toContain('责任人：市自来水公司 · 措施：已报修')
  expect(list({ ...open, expectedAt: null })).toContain('恢复时间未定')
  expect(list({ ...restoredWave, state: 'voided', voidReason: '误开' })).toContain('已作废：误开')
})

test('a copy that leaves the desk shows surnames and masked numbers', () => {
  const html = list(restoredWave, disclosure({ fullPhone: false, fullName: false }))
  expect(html).toContain('章**')
  expect(html).not.toContain('138-0000-1120')
})

test('markup is text', () => {
  const [first] = restoredWave.callers
  const callers = first ? [{ ...first, comment: '<script>alert(1)</script>' }] : []
  expect(list({ ...restoredWave, callers })).toContain('&lt;script&gt;')
})
