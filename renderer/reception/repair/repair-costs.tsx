import { civilTimeOf } from '../../../shared/calendar.ts'
import { capitalAmount, quantityText, yuanText } from '../../../shared/money.ts'
import { paymentLabels } from '../../../shared/reception/payment-words.ts'
import { chargingLabels } from '../../../shared/reception/repair-words.ts'
import type { RepairDetail } from '../../../shared/reception/repairs.ts'
import sheet from '../case/sheet.module.css'
import styles from './repair.module.css'

/** 费用 as the slip has it: materials, labour, the sum in both ways of writing, agreed and paid. */
export function RepairCosts({ repair }: { readonly repair: RepairDetail }) {
  const { charging, materials, labour, total, agreement, payment } = repair
  if (charging === null) return <p className={sheet.quiet}>费用还没有填：先报价，有偿的等业主同意再做。</p>
  return (
    <section aria-label="费用">
      <table className={styles.costs}>
        <thead>
          <tr>
            {['材料', '规格', '数量', '单价(元)', '金额(元)'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {materials.map(({ name, spec, unit, quantity, unitPrice, amount }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of the slip is its place
            <tr key={at}>
              <td>{name}</td>
              <td>{spec ?? '—'}</td>
              <td>
                {quantityText(quantity)} {unit}
              </td>
              <td>{yuanText(unitPrice)}</td>
              <td>{yuanText(amount)}</td>
            </tr>
          ))}
          <tr>
            <td>人工</td>
            <td>—</td>
            <td>{quantityText(labour.hours)} 工时</td>
            <td>{yuanText(labour.price)}</td>
            <td>{yuanText(labour.amount)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.sum}>
        <span>{chargingLabels[charging]}</span>
        <strong>
          合计 {yuanText(total)} 元（{capitalAmount(total)}）
        </strong>
        {charging === 'paid' && (
          <span className={sheet.quiet}>
            {agreement === null
              ? '业主还没有同意价格'
              : `${agreement.by} ${civilTimeOf(agreement.at).slice(5)} 同意 ${yuanText(agreement.total)} 元`}
          </span>
        )}
        {payment !== null && (
          <span>
            {civilTimeOf(payment.at).slice(5)} 收款，{paymentLabels[payment.method]}
            {payment.receipt !== null && `，收据 ${payment.receipt}`}
          </span>
        )}
      </p>
    </section>
  )
}
