import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { SlipActProperties } from './slip-act-properties.ts'
import { SlipConflict } from './slip-conflict.tsx'

/** Past its warranty the matter goes on as a paid 报修 on its own 《维修单》 (domain 2.3). */
export function ToRepair({ slip, onDone, onCancel, onReload }: SlipActProperties) {
  const { run, running } = useCommand('rework.toRepair')
  const act = useAct(slip, onDone, onReload)
  const [reason, setReason] = useState('')
  return (
    <ActPanel
      verb="转有偿报修"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: slip.id, rev, reason }))}
      onCancel={onCancel}
      conflict={<SlipConflict seen={act.seen} now={slip} onGoOn={act.goOn} />}
    >
      <TextField
        label="原因"
        name="reason"
        limit={500}
        lines={2}
        value={reason}
        placeholder="过保多久、业主是否同意有偿"
        error={act.error}
        onChange={setReason}
      />
      <p role="status">本单作废留号，事情转到新开的维修单。</p>
    </ActPanel>
  )
}
