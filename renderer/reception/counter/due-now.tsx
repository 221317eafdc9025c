import { Link } from 'react-router'
import type { Output } from '../../api/paths.ts'
import { useQuery } from '../../api/use-query.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import styles from './counter.module.css'

type Overview = Output<'today.overview'>
interface Duty {
  readonly words: string
  readonly count: number
  readonly dueAt?: number | undefined
  readonly tone: 'late' | 'due' | 'calm'
}

function duties(today: Overview): readonly Duty[] {
  const { toVerify, toForward, toReport, toDecide, toAnswer } = today.voices
  const { undelivered, repairs, services, late, toHandOver, toCallBack, toStrikeOff, toAcknowledge } = today
  const all: readonly Duty[] = [
    { words: '张返修单今天须送出', count: undelivered.count, dueAt: today.closesAt, tone: 'due' },
    { words: '张维修单到期', count: repairs.count, dueAt: repairs.repairs[0]?.nextDueAt ?? undefined, tone: 'due' },
    { words: '张服务单到期', count: services.count, dueAt: services.services[0]?.nextDueAt ?? undefined, tone: 'due' },
    { words: '件已超时', count: late.count, tone: 'late' },
    { words: '件待转交', count: toHandOver.count, dueAt: toHandOver.cases[0]?.handOverDueAt, tone: 'due' },
    { words: '件表扬待办理', count: toVerify + toForward, tone: 'calm' },
    { words: '条建议待办理', count: toReport + toDecide + toAnswer, tone: 'calm' },
    { words: '件待回访', count: toCallBack.count, tone: 'calm' },
    { words: '件待注销', count: toStrikeOff.count, tone: 'calm' },
    { words: '件抄送待阅', count: toAcknowledge.count, tone: 'calm' },
  ]
  return all.filter((duty) => duty.count > 0)
}

/** 现在要做: what the desk owes, one line each; the whole is on 今日. */
export function DueNow() {
  const today = useQuery('today.overview', {}).data
  const owed = today === undefined ? [] : duties(today)
  return (
    <section className={styles.dueNow} aria-labelledby="due-now">
      <h2 id="due-now">现在要做</h2>
      {today !== undefined && owed.length === 0 && <p className={styles.quiet}>没有欠着的事。</p>}
      <ul>
        {owed.map((duty) => (
          <li key={duty.words} data-tone={duty.tone}>
            <Link to="/today">
              <strong>{duty.count}</strong> {duty.words}
              {duty.dueAt !== undefined && (
                <>
                  {' '}
                  <TimeLeft dueAt={duty.dueAt} />
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
