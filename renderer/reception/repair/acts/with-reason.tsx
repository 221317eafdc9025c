import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

interface Properties extends RepairActProperties {
  readonly call: 'repairs.cancel' | 'repairs.toAfterSales'
  readonly verb: string
  readonly placeholder: string
}

function WithReason({ call, verb, placeholder, repair, onDone, onCancel, onReload }: Properties) {
  const { run, running } = useCommand(call)
  const act = useAct(repair, onDone, onReload)
  const [reason, setReason] = useState('')
  const submit = () => void act.submit((rev) => run({ id: repair.id, rev, reason, at: null }))
  return (
    <RepairPanel verb={verb} repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField
        label="原因"
        name="reason"
        limit={500}
        lines={2}
        value={reason}
        placeholder={placeholder}
        error={act.error}
        onChange={setReason}
      />
    </RepairPanel>
  )
}

/** Nobody had to come. */
export function Cancel(properties: RepairActProperties) {
  return <WithReason {...properties} call="repairs.cancel" verb="取消维修" placeholder="业主自己修好了，或报错了" />
}

/** In warranty after all: the matter goes back to 售后 (domain 2.3). */
export function ToAfterSales(properties: RepairActProperties) {
  return <WithReason {...properties} call="repairs.toAfterSales" verb="转售后保修" placeholder="为什么算在保：谁认的、依据什么" />
}
