import { civilTimeOf } from '../../../../shared/calendar.ts'
import { capitalAmount, quantityText, roundingWords, yuanText } from '../../../../shared/money.ts'
import { paymentLabels } from '../../../../shared/reception/payment-words.ts'
import { chargingLabels } from '../../../../shared/reception/repair-words.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, SectionRow } from './grid.tsx'
import { PenValue } from './pen-value.tsx'
import type { RepairPartProps } from './repair-slip.tsx'
import { SignatureLine } from './signature.tsx'

const columns = [
  { title: '材料名称', span: 7 },
  { title: '规格', span: 5 },
  { title: '数量', span: 4 },
  { title: '单价（元）', span: 4 },
  { title: '金额（元）', span: 4 },
] as const

/** 费用: materials and labour, the sum in both ways of writing, agreed to before the work, and paid. */
export function Costs({ repair, open }: RepairPartProps) {
  const { charging, materials, labour } = repair
  const priced = charging !== null
  const lines = materials.map(({ name, spec, unit, quantity, unitPrice, amount }) => [
    name,
    spec,
    `${quantityText(quantity)}${unit === null ? '' : ` ${unit}`}`,
    yuanText(unitPrice),
    yuanText(amount),
  ])
  const work = ['人工', null, `${quantityText(labour.hours)} 工时`, yuanText(labour.price), yuanText(labour.amount)]
  return (
    <>
      <SectionRow span={24}>费用</SectionRow>
      <tr>
        <Cell label="保修/有偿" span={21}>
          <Choice labels={chargingLabels} chosen={charging} />
        </Cell>
      </tr>
      <Lines columns={columns} lines={priced ? [...lines, work] : []} penLines={open && !priced ? 3 : 0} />
      <Sum repair={repair} open={open} />
    </>
  )
}

function Sum({ repair, open }: Pick<RepairPartProps, 'repair' | 'open'>) {
  const { charging, total, agreement, payment } = repair
  const priced = charging !== null
  // Whoever takes the money writes its receipt, also after the owner has signed.
  const owing = open || (charging === 'paid' && total > 0 && repair.state === 'accepted')
  const agreed = agreement && `${agreement.by} ${civilTimeOf(agreement.at)} 同意 ${yuanText(agreement.total)} 元`
  return (
    <>
      <tr>
        <Cell label="合计（大写）" span={13}>
          <PenValue open={open} text={priced ? capitalAmount(total) : null} />
          {priced && <small>（{roundingWords}）</small>}
        </Cell>
        <Cell label="合计（小写）" span={5}>
          <PenValue open={open} text={priced ? `¥${yuanText(total)}` : null} />
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="维修前同意" span={21}>
          <div className="aside level">
            <PenValue open={open} text={charging === 'paid' ? agreed : null} />
            <SignatureLine label="业主签名" />
          </div>
        </Cell>
      </tr>
      <tr>
        <Cell label="收款方式" span={9}>
          <PenValue open={owing} text={payment && `${paymentLabels[payment.method]} ${civilTimeOf(payment.at)}`} />
        </Cell>
        <Cell label="收据号" span={9}>
          <PenValue open={owing && payment === null} text={payment?.receipt ?? null} />
        </Cell>
      </tr>
    </>
  )
}
