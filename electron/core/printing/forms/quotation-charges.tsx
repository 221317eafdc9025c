import { rhythmWords } from '../../../../shared/leasing/quotation-words.ts'
import { capitalAmount, quantityText, yuanText } from '../../../../shared/money.ts'
import type { QuotationDocument } from '../../leasing/quotation-document.ts'
import { Cell, Lines, longest, SectionRow, Words } from './grid.tsx'
import type { QuotationPartProps } from './quotation.tsx'

const columns = [
  { title: '费用', span: 6 },
  { title: '计算', span: 13 },
  { title: '每月（元）', span: 5 },
] as const

/** 「18.00 元/㎡/月×286.5 ㎡」, for each fee that is asked. */
function feeText(lines: QuotationDocument['lines']): string {
  const areas = new Map<number, number>()
  for (const { fee, area } of lines) areas.set(fee, (areas.get(fee) ?? 0) + area)
  return [...areas].map(([fee, area]) => `${yuanText(fee)} 元/㎡/月×${quantityText(area)} ㎡`).join('＋')
}

/** What cannot be there (no parking place asked for) is left out; what is asked and costs nothing says so. */
function chargeLines({ lines, sums, parking, phones, others }: QuotationDocument) {
  const counted = (name: string, { count, price }: QuotationDocument['parking'], unit: string, sum: number) =>
    count === 0 ? [] : [[name, `${count} ${unit}×${yuanText(price)} 元/月`, yuanText(sum)]]
  return [
    ['租金', '见单元与租金', yuanText(sums.monthRent)],
    ['物业管理费', feeText(lines), yuanText(sums.managementFee)],
    ...counted('停车位', parking, '个', sums.parking),
    ...counted('电话租费', phones, '门', sums.phones),
    ...others.map(({ name, amount }) => [name, null, yuanText(amount)]),
  ]
}

interface TotalProps {
  readonly label: string
  readonly fen: number
}

/** An amount in both ways of writing. */
function Total({ label, fen }: TotalProps) {
  return (
    <tr className="total">
      <Cell label={label} span={13}>
        大写 {capitalAmount(fen)}
      </Cell>
      <Cell label="小写" span={5}>
        ¥{yuanText(fen)}
      </Cell>
    </tr>
  )
}

/** 每月费用合计 (2: 9.3; domain F12, 7–12). */
export function MonthlyCharges({ quotation }: QuotationPartProps) {
  const { sums, rates } = quotation
  return (
    <>
      <SectionRow span={24}>每月费用</SectionRow>
      <Lines columns={columns} lines={chargeLines(quotation)} open />
      <Total label="每月合计" fen={sums.monthlyTotal} />
      <tr className={longest(rates)}>
        <Cell label="水电空调" span={21}>
          <Words text={rates} />
        </Cell>
      </tr>
    </>
  )
}

/** 押金, 付款方式 and 首期应付 (domain F12, 13–14). */
export function Deposits({ quotation: { sums, deposit, advance } }: QuotationPartProps) {
  const amount = (fen: number) => (fen === 0 ? null : `${yuanText(fen)} 元`)
  const rent = deposit.months === 0 ? null : `${deposit.months} 个月租金与管理费，${yuanText(sums.rentDeposit)} 元`
  return (
    <>
      <SectionRow span={24}>押金与付款</SectionRow>
      <tr>
        <Cell label="租赁押金" span={9}>
          <Words text={rent} />
        </Cell>
        <Cell label="付款方式" span={9}>
          {rhythmWords(deposit.months, advance)}，每 {advance} 个月预付一次
        </Cell>
      </tr>
      <tr>
        <Cell label="水电押金" span={5}>
          <Words text={amount(deposit.utilities)} />
        </Cell>
        <Cell label="装修押金" span={5}>
          <Words text={amount(deposit.fitOut)} />
        </Cell>
        <Cell label="押金合计" span={5}>
          <Words text={amount(sums.deposits)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="首期构成" span={21}>
          押金 {yuanText(sums.deposits)} 元＋首 {advance} 个月租金 {yuanText(sums.firstRent)} 元＋首 {advance} 个月其它费用{' '}
          {yuanText(sums.firstCharges)} 元
        </Cell>
      </tr>
      <Total label="首期应付" fen={sums.firstPayment} />
    </>
  )
}
