import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../act-panel.tsx'
import styles from '../case.module.css'
import { ConflictNotice } from '../conflict-notice.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'
import { TextField } from './text-field.tsx'

/** 注销 over open duties, by supervision: what is open stands beside the reason, and both are printed. */
export function Override({ record, onDone, onCancel, onReload }: ActProperties) {
  const { run, running } = useCommand('cases.strikeOff')
  const act = useAct(record, onDone, onReload)
  const [reason, setReason] = useState('')
  return (
    <ActPanel
      verb="写明原因并注销"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: record.id, rev, override: { reason } }))}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <ul className={`${styles.missing} ${styles.wide}`}>
        {record.missing.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <TextField
        label="仍要注销的原因（印在表上）"
        name="override.reason"
        limit={500}
        lines={2}
        value={reason}
        error={act.error}
        onChange={setReason}
      />
    </ActPanel>
  )
}
