import { createElement } from 'react'
import { expect, test } from 'vitest'
import { type QuotationDocument, quotationDocument } from '../../leasing/quotation-document.ts'
import { renderPaper } from '../render.ts'
import { overlongQuotation, quotation1203, quotationOf } from '../testing/sample-quotations.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { Quotation } from './quotation.tsx'

const html = (quotation: QuotationDocument) =>
  renderPaper(createElement(Quotation, { frame: sampleFrame, quotation, fileName: '报价单.pdf' })).replaceAll('<!-- -->', '')
const words = (quotation: QuotationDocument) =>
  html(quotation)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('the quotation of the demonstration says every amount of 9.3 (domain 4.7, 2)', () => {
  const said = words(quotation1203)
  for (const part of [
    'NO. BJ-20261014-01',
    '博翼信息技术（示例） 邵琳 女士',
    '1203 12层 286.5 200.55 70.0 %',
    '4.20 元/㎡/天 36,600.38',
  ]) {
    expect(said).toContain(part)
  }
  for (const part of [
    '18.00 元/㎡/月×286.5 ㎡ 5,157.00',
    '2 个×600.00 元/月 1,200.00',
    '4 门×35.00 元/月 140.00',
    '¥43,097.38',
  ]) {
    expect(said).toContain(part)
  }
  for (const part of [
    '肆万叁仟零玖拾柒元叁角捌分',
    '3 个月租金与管理费，125,272.14 元',
    '押三付三',
    '127.75 元/㎡/月',
    '×365÷12',
  ]) {
    expect(said).toContain(part)
  }
  for (const part of [
    '有效期至 2026-10-29',
    '第 3 年 2028-12-01 至 2029-11-30',
    '38,430.40',
    '不含税 33,578.33 元、税额 3,022.05 元',
  ]) {
    expect(said).toContain(part)
  }
})

test('every item of F12 is there', () => {
  const said = words(quotation1203)
  const first = [
    '报价日期',
    '有效期至',
    '项目',
    '单元',
    '建筑面积',
    '套内面积',
    '得房率',
    '交付标准',
    '租期',
    '起租日',
    '免租期',
    '装修期',
  ]
  const money = [
    '租金单价',
    '单价换算',
    '是否含税',
    '月租金',
    '物业管理费',
    '水电空调',
    '停车位',
    '电话租费',
    '每月合计',
    '租赁押金',
  ]
  const last = [
    '水电押金',
    '装修押金',
    '付款方式',
    '首期应付',
    '递增',
    '其它优惠',
    '备注',
    '面积以产权证',
    '合同为准',
    '须保密',
    '报价人',
    '审核',
    '盖章',
  ]
  for (const part of [...first, ...money, ...last]) expect(said).toContain(part)
})

test('a guarded one has no line for concessions, and does not say that it is one (2: 注, 11)', () => {
  const said = words({ ...quotation1203, kind: 'guarded', concessions: null })
  expect(said).not.toMatch(/优惠|弹性|保守/)
  expect(said).toContain('¥43,097.38')
})

test('what a customer reads holds no floor price, no price in mind, no notes and no net rent, whatever is handed to it', () => {
  const secret = { floorPrice: 399_99, priceInMind: 377_77, negotiation: '可让到三块八', netEffective: 40_367 }
  const said = words({ ...quotation1203, ...secret, sums: { ...quotation1203.sums, ...secret } } as QuotationDocument)
  expect(said).not.toMatch(/底价|心理价|谈判|净有效|399\.99|377\.77|三块八|4\.0367/)
  expect(Object.keys(quotationDocument.shape).join()).not.toMatch(/floor(?!$)|mind|negotiation|net/i)
  expect(quotationDocument.parse({ ...quotation1203, ...secret })).toEqual(quotation1203)
})

test('a draft cannot be taken for an offer, and a new version names the one that no longer holds', () => {
  expect(words({ ...quotation1203, issuedOn: null })).toContain('草稿，尚未报出')
  expect(words({ ...quotation1203, number: 'BJ-20261014-01/2', replaces: 'BJ-20261014-01' })).toContain('取代 BJ-20261014-01')
})

test('what is free is told with its days, and whether it is part of the term', () => {
  const one = [{ room: '1203', area: 28_650, inUnitArea: 20_055, fen: 420 }]
  expect(words(quotationOf(one, { freeMonths: 2 }))).toContain('2026-12-01 至 2027-01-31，计入租期')
  expect(words(quotationOf(one, { freeMonths: 2, freeInTerm: false }))).toContain('不计入租期')
  expect(words(quotation1203)).toContain('免租期 无')
})

test('twelve suites for six years with everything as long as it may be are all there, added up', () => {
  const said = words(overlongQuotation)
  expect(said).toContain('合计 13,440 / / / / 1,839,600.00 241,920.00')
  expect(said).toContain('第 6 年')
  expect(said).toContain('1912')
})

test('hostile words in every field stay words', () => {
  const hostile = `<script>alert(1)</script></td></table><img src=x onerror="x()">'`
  const page = html({
    ...quotation1203,
    ...{ company: hostile, contact: hostile, building: hostile, address: hostile, telephone: hostile, issuer: hostile },
    ...{ rates: hostile, concessions: hostile, remark: hostile, number: hostile, replaces: hostile },
    others: [{ name: hostile, amount: 1 }],
    lines: quotation1203.lines.map((line) => ({ ...line, room: hostile, floor: hostile, fitOut: hostile })),
  })
  expect(page.split('&lt;script&gt;').length).toBeGreaterThan(13)
  expect(page).not.toMatch(/<script|<img|<style|<iframe| style="| on\w+="/)
})
