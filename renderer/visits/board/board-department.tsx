import { CheckOutlined } from '@ant-design/icons'
import { minute } from '../../../shared/calendar.ts'
import type { BoardVisit } from '../../../shared/visits/preparations.ts'
import { visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import styles from './board.module.css'
import { clockDigits } from './use-elapsed.ts'

type Department = BoardVisit['departments'][number]

export type Light = 'running' | 'amber' | 'late' | 'done'

/** Amber from the fifteenth minute, red after the twentieth; done stays as it was done. */
export function lightOf({ limit, doneAt }: Pick<Department, 'limit' | 'doneAt'>, elapsed: number, amber: number): Light {
  if (elapsed > limit * minute) return 'late'
  if (doneAt !== null) return 'done'
  return elapsed >= amber * minute ? 'amber' : 'running'
}

const words: Readonly<Record<Light, string>> = { running: '准备中', amber: '抓紧', late: '超时', done: '完成' }

interface Props {
  readonly one: Department
  readonly elapsed: number
  readonly amber: number
  readonly single: boolean
}

/** One department: its digits, its bar, its ticks. Colour is never the only sign. */
export function BoardDepartment({ one, elapsed, amber, single }: Props) {
  const light = lightOf(one, elapsed, amber)
  const digits = one.minutes === null ? clockDigits(elapsed, one.limit) : `${one.minutes} 分`
  const done = one.doneAt !== null && light === 'late' ? '超时完成' : words[light]
  const share = Math.min(1, elapsed / (one.limit * minute))
  return (
    <section className={styles.department} data-light={light} aria-label={visitDepartmentLabels[one.department]}>
      <h2>
        {visitDepartmentLabels[one.department]} <span>{done}</span>
      </h2>
      <p className={styles.digits} data-single={single} role="timer">
        {digits}
      </p>
      <progress className={styles.bar} aria-label="已用时间" value={share} max={1} />
      <ul>
        {one.items
          .filter(({ required }) => required)
          .map((item) => (
            <li key={item.id} data-done={item.tickedAt !== null}>
              <span className={styles.tick}>{item.tickedAt !== null && <CheckOutlined aria-label="已做" />}</span>
              {item.text}
            </li>
          ))}
      </ul>
    </section>
  )
}
