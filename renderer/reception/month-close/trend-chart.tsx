import type { MonthFigures } from '../../../shared/reception/month-figures.ts'
import styles from './month-close.module.css'

const [step, height, barWidth] = [52, 96, 26]

/** 受理 of the last thirteen months as columns: the month itself and the same month a year ago stand at the two ends. */
export function TrendChart({ trend }: Pick<MonthFigures, 'trend'>) {
  const most = Math.max(1, ...trend.map(({ received }) => received))
  const told = trend.map(({ month, received }) => `${month} ${received} 件`).join('，')
  return (
    <figure className={styles.trend}>
      <figcaption>近十三个月受理件数</figcaption>
      <svg viewBox={`0 0 ${trend.length * step} ${height + 40}`} role="img" aria-label={`近十三个月受理件数：${told}`}>
        <line className={styles.axis} x1={0} x2={trend.length * step} y1={height + 18} y2={height + 18} />
        {trend.map(({ month, received }, at) => {
          const tall = Math.round((received * height) / most)
          const middle = at * step + step / 2
          return (
            <g key={month} className={at === trend.length - 1 ? styles.thisMonth : undefined}>
              <rect
                className={styles.column}
                x={middle - barWidth / 2}
                y={height + 18 - tall}
                width={barWidth}
                height={tall}
                rx={2}
              />
              <text x={middle} y={height + 12 - tall}>
                {received}
              </text>
              <text className={styles.month} x={middle} y={height + 34}>
                {month.slice(2)}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
