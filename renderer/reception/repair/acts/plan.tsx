import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { SlipDate } from '../../rework/slip-date.tsx'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

/** 大修方案: what will be done, and until when. */
export function Plan({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.plan')
  const act = useAct(repair, onDone, onReload)
  const [plan, setPlan] = useState(repair.plan ?? '')
  const [plannedOn, setPlannedOn] = useState(repair.plannedOn ?? '')
  const submit = () => void act.submit((rev) => run({ id: repair.id, rev, plan, plannedOn }))
  return (
    <RepairPanel verb="大修方案" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField label="维修方案" name="plan" limit={5000} lines={2} value={plan} error={act.error} onChange={setPlan} />
      <SlipDate label="计划完成日期" name="plannedOn" value={plannedOn} error={act.error} onChange={setPlannedOn} />
    </RepairPanel>
  )
}
