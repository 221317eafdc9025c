import { civilTimeOf } from '../../shared/calendar.ts'
import { timeLeft } from './duration.ts'
import { useNow } from './now.ts'
import styles from './time-left.module.css'

interface Props {
  /** UTC ms */
  readonly dueAt: number
  /** From how many ms before `dueAt` it counts as due soon. */
  readonly soon?: number
}

/** 剩 3:12 / 超时 2 天: colour and word together; the exact time is in the tooltip. */
export function TimeLeft({ dueAt, soon }: Props) {
  const { tone, words } = timeLeft(dueAt, useNow(), soon)
  return (
    <time className={styles[tone]} dateTime={new Date(dueAt).toISOString()} title={`时限 ${civilTimeOf(dueAt)}`}>
      {words}
    </time>
  )
}
