import { Input } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type Telling, tellingLabels } from '../../../shared/reception/wave-words.ts'
import type { WaveCaller, WaveDetail } from '../../../shared/reception/waves.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import caseStyles from '../case/case.module.css'
import { useReached } from '../case/use-reached.ts'
import { VerbButton } from '../case/verb-button.tsx'
import styles from './wave.module.css'

/** In the order in which they called; whoever could not be reached comes again at the end. */
function waitingIn({ callers }: WaveDetail): readonly WaveCaller[] {
  const waiting = callers.filter(({ state }) => state === 'waiting')
  return waiting.sort((a, b) => a.attempts - b.attempts || a.firstAt - b.firstAt)
}

interface Properties {
  readonly wave: WaveDetail
  /** False while another act lies open, whose letters these are. */
  readonly awake: boolean
}

/** The next household to be called, one key for what came of it (1: 4.7 c, d). */
export function CallNext({ wave, awake }: Properties) {
  const { run, running } = useCommand('waves.tell')
  const { waiting: reading, until } = useReached(wave)
  const [comment, setComment] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const waiting = waitingIn(wave)
  const [next] = waiting
  if (next === undefined) return null
  const tell = async (outcome: Telling, callers: readonly WaveCaller[]) => {
    if (running || reading) return
    const reply = await run({ id: wave.id, callers: callers.map(({ id }) => id), outcome, comment, at: null })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) until(reply.data, () => setComment(''))
  }
  return (
    <section className={styles.next} aria-label="下一户">
      <ErrorNotice error={error} />
      <div className={styles.who}>
        <strong>{next.room ?? '未留房号'}</strong>
        <span>{next.name ?? '未留姓名'}</span>
        <span>{next.phone ?? '未留电话'}</span>
      </div>
      <p className={styles.quiet}>
        {civilTimeOf(next.firstAt).slice(5)} 来电，共 {next.calls} 次{next.attempts > 0 && ` · 已拨 ${next.attempts} 次未接通`} ·
        还有 {waiting.length} 户待告知
      </p>
      <Input
        aria-label="备注"
        placeholder="备注，如 家人接听"
        maxLength={200}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {awake && (
        <div className={caseStyles.verbs}>
          <VerbButton primary letter="Y" verb={tellingLabels.reached} run={() => void tell('reached', [next])} />
          <VerbButton primary={false} letter="W" verb={tellingLabels.notReached} run={() => void tell('notReached', [next])} />
          <VerbButton
            primary={false}
            letter="T"
            verb={`其余 ${waiting.length} 户公告告知`}
            run={() => void tell('noticed', waiting)}
          />
        </div>
      )}
    </section>
  )
}
