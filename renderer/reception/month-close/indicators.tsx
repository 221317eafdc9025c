import { indicatorsOf, type MonthFigures, type MonthTotal, monthTotals } from '../../../shared/reception/month-figures.ts'
import styles from './month-close.module.css'
import { NumberButton, type OpenCell } from './number-button.tsx'

interface Properties {
  readonly figures: MonthFigures
  readonly onOpen: OpenCell
}

const sums = Object.keys(monthTotals) as readonly MonthTotal[]

/** 指标: every sum, and every rate with what it is of. */
export function Indicators({ figures, onOpen }: Properties) {
  const { totals } = figures
  const button = (key: MonthTotal) => (
    <NumberButton key={key} named cell={{ group: 'total', key }} title={monthTotals[key]} count={totals[key]} onOpen={onOpen} />
  )
  return (
    <section aria-label="指标">
      <div className={styles.sums}>{sums.map(button)}</div>
      <dl className={styles.rates}>
        {indicatorsOf(figures).map(({ label, value, how }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              <span>{how}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
