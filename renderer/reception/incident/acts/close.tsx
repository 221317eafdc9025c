import { Checkbox } from 'antd'
import { useState } from 'react'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { IncidentActProperties } from './incident-act-properties.ts'
import { IncidentPanel } from './incident-panel.tsx'

/** 结案: by the project manager, or in their absence by the supervisor; over open duties with a reason that is printed. */
export function Close({ incident, onDone, onCancel, onReload }: IncidentActProperties) {
  const { run, running } = useCommand('incidents.close')
  const act = useAct(incident, onDone, onReload)
  const isManager = useSession((state) => state.me?.roles.includes('projectManager') ?? false)
  const [managerAway, setManagerAway] = useState(false)
  const [reason, setReason] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: incident.id, rev, managerAway, reason, at }))
  }
  return (
    <IncidentPanel verb="结案" incident={incident} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <MomentField label="结案时间" moment={moment} error={act.error} />
      {!isManager && (
        <Field label="签署" name="managerAway" error={act.error}>
          {(id) => (
            <Checkbox id={id} checked={managerAway} onChange={(event) => setManagerAway(event.target.checked)}>
              项目经理不在，当值主管代签
            </Checkbox>
          )}
        </Field>
      )}
      {incident.missing.length > 0 && (
        <TextField
          label={`尚缺：${incident.missing.join('、')}。仍要结案请写明原因，原因印在表上`}
          name="reason"
          limit={500}
          lines={2}
          value={reason}
          error={act.error}
          onChange={setReason}
        />
      )}
    </IncidentPanel>
  )
}
