import type { DeskFigures } from '../../../shared/leasing/quotation-figures.ts'
import type { QuotedSuite } from '../../../shared/leasing/quotations.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { fineText } from '../../../shared/leasing/rent-schedule.ts'
import { yuanText } from '../../../shared/money.ts'
import { Secret } from '../secret.tsx'
import styles from './quotation.module.css'

interface Props {
  readonly figures: DeskFigures
  readonly suites: readonly QuotedSuite[]
}

/** What it comes to; 净有效租金 is for the desk and stands on no paper. */
export function QuotationSums({ figures, suites }: Props) {
  const unit = suites[0]?.rate.unit ?? 'day'
  const lines = [
    ['月租金', figures.monthRent],
    ['管理费', figures.managementFee],
    ['押金合计', figures.deposits],
    ['首期应付', figures.firstPayment],
    ['租期内租金', figures.total],
  ] as const
  return (
    <dl className={styles.sums} aria-label="合计">
      <dt className={styles.main}>每月合计</dt>
      <dd className={styles.main}>
        <Secret>{yuanText(figures.monthlyTotal)} 元</Secret>
      </dd>
      {lines.map(([name, fen]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>
            <Secret>{yuanText(fen)} 元</Secret>
          </dd>
        </div>
      ))}
      <dt>净有效租金（不上报价单）</dt>
      <dd>
        <Secret>
          {fineText(figures.netEffective)} {rentUnitLabels[unit]}
        </Secret>
      </dd>
    </dl>
  )
}
