import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

/** 未能完成: why, and the new time that the owner is promised. */
export function Delay({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.delay')
  const act = useAct(repair, onDone, onReload)
  const [reason, setReason] = useState('')
  const promised = useMoment()
  const submit = () => {
    const promisedAt = promised.read()
    // An empty time is sent as none, so that the core says what is wrong beside the field.
    if (promisedAt !== undefined) {
      void act.submit((rev) => run({ id: repair.id, rev, reason, promisedAt: promisedAt ?? Number.NaN }))
    }
  }
  return (
    <RepairPanel verb="延期承诺" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField
        label="未能完成的原因"
        name="reason"
        limit={500}
        lines={2}
        value={reason}
        placeholder="缺什么、等什么"
        error={act.error}
        onChange={setReason}
      />
      <MomentField label="新承诺时间" name="promisedAt" placeholder="10-23 18:00" moment={promised} error={act.error} />
    </RepairPanel>
  )
}
