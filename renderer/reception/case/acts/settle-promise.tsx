import { Radio } from 'antd'
import { type ReactNode, useState } from 'react'
import type { DeskPromise } from '../../../../shared/reception/promises.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../act-panel.tsx'
import styles from '../case.module.css'
import { ConflictNotice } from '../conflict-notice.tsx'
import { Field } from '../field.tsx'
import { MomentField, useMoment } from '../moment-field.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'
import { choices } from './choices.ts'
import { TextField } from './text-field.tsx'

type Outcome = 'kept' | 'moved' | 'broken' | 'withdrawn'
const outcomes = choices<Outcome>({ kept: '兑现', moved: '改期', broken: '未兑现', withdrawn: '撤销' }, [
  'kept',
  'moved',
  'broken',
  'withdrawn',
])

interface Properties extends ActProperties {
  readonly promise: DeskPromise
  readonly which: ReactNode
}

/** What became of a promise: kept, moved to another time, not kept, or never meant. */
export function SettlePromise({ record, promise, which, onDone, onCancel, onReload }: Properties) {
  const settle = useCommand('promises.settle')
  const move = useCommand('promises.move')
  const act = useAct(record, onDone, onReload)
  const [outcome, setOutcome] = useState<Outcome>('kept')
  const [reason, setReason] = useState('')
  const kept = useMoment()
  const due = useMoment()
  const { id, rev } = promise
  const submit = () => {
    const [at, dueAt] = [kept.read(), due.read()]
    if (at === undefined || dueAt === undefined) return
    void act.submit(() =>
      outcome === 'moved'
        ? move.run({ id, rev, dueAt: dueAt ?? Number.NaN, reason })
        : settle.run({ id, rev, outcome, comment: reason, at: outcome === 'kept' ? at : null }),
    )
  }
  return (
    <ActPanel
      verb="记下结果"
      act={act}
      running={settle.running || move.running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <div className={styles.wide}>{which}</div>
      <Field label="结果">
        {() => (
          <Radio.Group
            aria-label="结果"
            options={outcomes}
            value={outcome}
            onChange={(event) => setOutcome(event.target.value)}
          />
        )}
      </Field>
      {outcome === 'kept' && <MomentField label="兑现时间" moment={kept} error={act.error} />}
      {outcome === 'moved' && (
        <MomentField label="新的时间" name="dueAt" placeholder="10-23 18:00" moment={due} error={act.error} />
      )}
      <TextField
        label={outcome === 'kept' ? '说明' : '原因'}
        name={outcome === 'moved' ? 'reason' : 'comment'}
        limit={500}
        value={reason}
        placeholder={outcome === 'kept' ? '可不填' : ''}
        error={act.error}
        onChange={setReason}
      />
    </ActPanel>
  )
}
