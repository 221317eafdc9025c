import { useCommand } from '../../../api/use-command.ts'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

/** 到场: the clock against the limit of the grade. */
export function Arrive({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.arrive')
  const act = useAct(repair, onDone, onReload)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: repair.id, rev, at }))
  }
  return (
    <RepairPanel verb="到场" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <MomentField label="到场时间" moment={moment} error={act.error} />
    </RepairPanel>
  )
}
