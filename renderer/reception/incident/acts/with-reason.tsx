import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { IncidentActProperties } from './incident-act-properties.ts'
import { IncidentPanel } from './incident-panel.tsx'

const verbs = { reopen: '重新打开', void: '作废' } as const

/** 重新打开 and 作废 ask for a reason; it stays on the record. */
export function WithReason({
  call,
  incident,
  onDone,
  onCancel,
  onReload,
}: IncidentActProperties & { readonly call: keyof typeof verbs }) {
  const { run, running } = useCommand(`incidents.${call}`)
  const act = useAct(incident, onDone, onReload)
  const [reason, setReason] = useState('')
  const verb = verbs[call]
  return (
    <IncidentPanel
      {...{ verb, incident, act, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ id: incident.id, rev, reason }))}
    >
      <TextField
        label={`${verb}的原因`}
        name="reason"
        limit={500}
        lines={2}
        value={reason}
        error={act.error}
        onChange={setReason}
      />
    </IncidentPanel>
  )
}
