import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

/** 完工: why it broke, what was done; the reason where it took too long. */
export function Finish({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.finish')
  const act = useAct(repair, onDone, onReload)
  const [form, setForm] = useState({ cause: '', measure: '', lateReason: '' })
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }))
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ ...form, id: repair.id, rev, at }))
  }
  const { error } = act
  const late = Date.now() > (repair.promisedAt ?? repair.dueAt) || error?.fields?.['lateReason'] !== undefined
  return (
    <RepairPanel verb="完工" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField
        label="故障原因"
        name="cause"
        limit={2000}
        lines={2}
        value={form.cause}
        error={error}
        onChange={(cause) => set({ cause })}
      />
      <TextField
        label="维修措施"
        name="measure"
        limit={2000}
        lines={2}
        value={form.measure}
        error={error}
        onChange={(measure) => set({ measure })}
      />
      {late && (
        <TextField
          label="逾期原因"
          name="lateReason"
          limit={500}
          value={form.lateReason}
          placeholder="按时完工的不填"
          error={error}
          onChange={(lateReason) => set({ lateReason })}
        />
      )}
      <MomentField label="完工时间" moment={moment} error={error} />
    </RepairPanel>
  )
}
