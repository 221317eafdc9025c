import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { SlipActProperties } from './slip-act-properties.ts'
import { SlipConflict } from './slip-conflict.tsx'

/** 送达签收: into whose hands, when; the case is handed over with it (1: 4.5). */
export function Deliver({ slip, onDone, onCancel, onReload }: SlipActProperties) {
  const { run, running } = useCommand('rework.deliver')
  const act = useAct(slip, onDone, onReload)
  const [receiver, setReceiver] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: slip.id, rev, receiver, at }))
  }
  return (
    <ActPanel
      verb="送达签收"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<SlipConflict seen={act.seen} now={slip} onGoOn={act.goOn} />}
    >
      <TextField
        label="签收人"
        name="receiver"
        limit={60}
        value={receiver}
        placeholder="售后谁签收的"
        error={act.error}
        onChange={setReceiver}
      />
      <MomentField label="送达时间" moment={moment} error={act.error} />
    </ActPanel>
  )
}
