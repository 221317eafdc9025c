import { rentMethodLabels } from '../../../../shared/leasing/rent.ts'
import { quantityText, yuanText } from '../../../../shared/money.ts'
import type { QuotationDocument } from '../../leasing/quotation-document.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, SectionRow, Words } from './grid.tsx'
import type { QuotationPartProps } from './quotation.tsx'
import { conversionText } from './rent-conversion.ts'

/** `36` → 「3 年」, `30` → 「2 年 6 个月」 */
export function termWords(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [years > 0 ? `${years} 年` : '', rest > 0 ? `${rest} 个月` : ''].filter((part) => part !== '').join(' ')
}

/** 「2 个月又 15 天」, or nothing. */
export function freeWords(months: number, days: number): string {
  return [months > 0 ? `${months} 个月` : '', days > 0 ? `${days} 天` : ''].filter((part) => part !== '').join('又 ')
}

function freeText({ sums: { free }, freeInTerm }: QuotationDocument): string | null {
  if (free === null) return '无'
  return `${free.from} 至 ${free.to}，${freeInTerm ? '计入租期' : '不计入租期'}`
}

function taxText({ sums: { tax }, taxPercent }: QuotationDocument): string {
  if (taxPercent === null) return ''
  const rate = `税率 ${quantityText(taxPercent)} %`
  return tax === null ? `，${rate}` : `，${rate}，月租金不含税 ${yuanText(tax.net)} 元、税额 ${yuanText(tax.tax)} 元`
}

/** 租期, 起租日, 免租期, 装修期, and how a month is counted (domain F12, 5–7; 5, point 10). */
export function Term({ quotation }: QuotationPartProps) {
  const { sums, months, method, fitOutDays, taxIncluded } = quotation
  const day = quotation.lines.some(({ rate }) => rate.unit === 'day')
  return (
    <>
      <tr>
        <Cell label="单价换算" span={8}>
          <Words text={conversionText(quotation)} />
        </Cell>
        <Cell label="月租算法" span={10}>
          {day ? rentMethodLabels[method] : '月租金＝月单价×建筑面积，四舍五入到分'}
        </Cell>
      </tr>
      <tr>
        <Cell label="是否含税" span={21}>
          <Choice labels={{ yes: '含税', no: '不含税' }} chosen={taxIncluded ? 'yes' : 'no'} />
          {taxText(quotation)}
        </Cell>
      </tr>
      <SectionRow span={24}>租期</SectionRow>
      <tr>
        <Cell label="租期" span={9}>
          {termWords(months)}，{sums.term.from} 至 {sums.term.to}
        </Cell>
        <Cell label="免租期" span={9}>
          <Words text={freeText(quotation)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="起租日" span={9}>
          {sums.term.from}
        </Cell>
        <Cell label="装修期" span={9}>
          {fitOutDays === 0 ? '无' : `${fitOutDays} 天，自交付之日起`}
        </Cell>
      </tr>
    </>
  )
}

const columns = [
  { title: '年度', span: 3 },
  { title: '起止', span: 8 },
  { title: '免租', span: 4 },
  { title: '月租金（元）', span: 4 },
  { title: '本年租金（元）', span: 5 },
] as const

/** 递增 year by year (domain F12, 15): what is to be paid in every one of them. */
export function Escalation({ quotation: { escalation, sums } }: QuotationPartProps) {
  const lines = sums.years.map(({ year, from, to, freeMonths, freeDays, monthRent, rent }) => [
    `第 ${year} 年`,
    `${from} 至 ${to}`,
    freeWords(freeMonths, freeDays),
    yuanText(monthRent),
    yuanText(rent),
  ])
  const every = escalation && (escalation.every === 1 ? '每年' : `每 ${escalation.every} 年`)
  return (
    <>
      <SectionRow span={24}>各年租金</SectionRow>
      <tr>
        <Cell label="递增" span={21}>
          {escalation === null ? '租期内不递增' : `第 ${escalation.from} 年起${every}递增 ${quantityText(escalation.percent)} %`}
        </Cell>
      </tr>
      <Lines columns={columns} lines={lines} open />
      <tr className="sum">
        <Cell label="租期合计" span={21}>
          {yuanText(sums.total)} 元
        </Cell>
      </tr>
    </>
  )
}
