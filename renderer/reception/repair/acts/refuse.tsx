import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

/** 业主不修: the reason on the slip, and 「不修」 in the owner's hand. */
export function Refuse({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.refuse')
  const act = useAct(repair, onDone, onReload)
  const [reason, setReason] = useState('')
  const [signedBy, setSignedBy] = useState(repair.name ?? '')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: repair.id, rev, reason, signedBy, at }))
  }
  return (
    <RepairPanel verb="业主不修" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField
        label="不修的原因"
        name="reason"
        limit={500}
        lines={2}
        value={reason}
        placeholder="写在单上的原因，如嫌贵"
        error={act.error}
        onChange={setReason}
      />
      <TextField
        label="签「不修」的业主"
        name="signedBy"
        limit={60}
        value={signedBy}
        placeholder="不肯签的写「拒签」和见证人"
        error={act.error}
        onChange={setSignedBy}
      />
      <MomentField label="时间" moment={moment} error={act.error} />
    </RepairPanel>
  )
}
