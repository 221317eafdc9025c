import { Link } from 'react-router'
import { monthStateLabels } from '../../../shared/reception/month-close.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { places } from '../../app/places.ts'
import styles from './today.module.css'

type Owed = NonNullable<Today['monthClose']>

function timeLeft(daysLeft: number): string {
  if (daysLeft === 0) return '今天截止'
  return daysLeft > 0 ? `还有 ${daysLeft} 天` : `已逾期 ${-daysLeft} 天`
}

/** The month's table that must be signed by the 25th (1: 4.9), counted down from the 20th. */
export function MonthDue({ owed }: { readonly owed: Owed }) {
  const { month, dueOn, daysLeft, state, received, unjudged, open, toCallBack } = owed
  const left = [
    unjudged > 0 ? `${unjudged} 件未判定` : '',
    open > 0 ? `${open} 件未结` : '',
    toCallBack > 0 ? `${toCallBack} 件未回访` : '',
  ].filter((part) => part !== '')
  return (
    <section className={styles.group} data-tone={daysLeft < 0 ? 'late' : 'due'} aria-label="月汇总">
      <h2>
        月汇总 <span className={styles.count}>{timeLeft(daysLeft)}</span>
      </h2>
      <p className={styles.teach}>《投诉情况月汇总表》每月 25 日前统计分析，上呈项目经理审阅(4.9)；截止 {dueOn}。</p>
      <ul>
        <li>
          <Link className={styles.line ?? ''} to={`${places.monthClose.path}?month=${month}`}>
            <strong>{month}</strong> {monthStateLabels[state]} · 受理 {received} 件
            {left.length > 0 && `，还有 ${left.join('、')}`}
          </Link>
        </li>
      </ul>
    </section>
  )
}
