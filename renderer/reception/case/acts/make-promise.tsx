import { type ReactNode, useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../act-panel.tsx'
import styles from '../case.module.css'
import { ConflictNotice } from '../conflict-notice.tsx'
import { MomentField, useMoment } from '../moment-field.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'
import { OwnerField, type PromiseOwner } from './owner-field.tsx'
import { TextField } from './text-field.tsx'

interface Properties extends ActProperties {
  /** The choice among promises, where there are any. */
  readonly which: ReactNode
}

/** A promised time becomes a duty with an owner and a due time (1: 4.3, 4.7). */
export function MakePromise({ record, which, onDone, onCancel, onReload }: Properties) {
  const { run, running } = useCommand('promises.make')
  const act = useAct(record, onDone, onReload)
  const [what, setWhat] = useState('')
  const [owner, setOwner] = useState<PromiseOwner>({ accountId: null, name: record.department ?? '' })
  const due = useMoment()
  const submit = () => {
    const dueAt = due.read()
    // An empty time is sent as none, so that the core says what is wrong beside the field.
    if (dueAt !== undefined) void act.submit(() => run({ caseId: record.id, what, owner, dueAt: dueAt ?? Number.NaN }))
  }
  return (
    <ActPanel
      verb="记下承诺"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      {which !== false && <div className={styles.wide}>{which}</div>}
      <TextField
        label="承诺的事"
        name="what"
        limit={200}
        value={what}
        placeholder="上门查看"
        error={act.error}
        onChange={setWhat}
      />
      <MomentField label="承诺时间" name="dueAt" placeholder="10-23 18:00" moment={due} error={act.error} />
      <OwnerField value={owner} error={act.error} onChange={setOwner} />
    </ActPanel>
  )
}
