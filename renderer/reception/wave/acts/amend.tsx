import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { momentText } from '../../case/moment.ts'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { OutageFields } from '../wave-fields.tsx'
import type { WaveActProperties } from './wave-act-properties.ts'
import { WavePanel } from './wave-panel.tsx'

/** A time as it stands in its box; left as it was it keeps its seconds. */
function useTime(at: number | null) {
  const [before] = useState(() => (at === null ? '' : momentText(at, Date.now())))
  const moment = useMoment(before)
  return { moment, read: () => (moment.typed === before ? at : moment.read()) }
}

/** Another expected time, and what was found out: cause, who answers for it, what is done (1: 4.7 c, d). */
export function Amend({ wave, onDone, onCancel, onReload }: WaveActProperties) {
  const { run, running } = useCommand('waves.amend')
  const act = useAct(wave, onDone, onReload)
  const { supply, cause, area } = wave
  const [form, setForm] = useState({
    ...{ supply, cause, area, reason: wave.reason ?? '', responsible: wave.responsible ?? '', measure: wave.measure ?? '' },
  })
  const set = (change: Partial<typeof form>) => setForm((was) => ({ ...was, ...change }))
  const started = useTime(wave.startedAt)
  const expected = useTime(wave.expectedAt)
  const municipal = form.cause === 'municipal'
  const submit = () => {
    const [startedAt, expectedAt] = [started.read(), expected.read()]
    if (startedAt === undefined || expectedAt === undefined) return
    // An empty time is sent as none, so that the core says what is wrong beside the field.
    void act.submit((rev) => run({ ...form, id: wave.id, rev, expectedAt, startedAt: startedAt ?? Number.NaN }))
  }
  return (
    <WavePanel verb="改期与原因" wave={wave} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <MomentField label="预计恢复" name="expectedAt" placeholder="未定" moment={expected.moment} error={act.error} />
      <MomentField label="停供时间" name="startedAt" placeholder="9:40" moment={started.moment} error={act.error} />
      <TextField
        label={municipal ? '市政部门及联系人' : '责任人'}
        name="responsible"
        limit={100}
        value={form.responsible}
        error={act.error}
        onChange={(responsible) => set({ responsible })}
      />
      <TextField
        label="查明的原因"
        name="reason"
        limit={5000}
        lines={2}
        value={form.reason}
        error={act.error}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        label={municipal ? '与市政部门交涉的情况' : '采取的措施'}
        name="measure"
        limit={5000}
        lines={2}
        value={form.measure}
        error={act.error}
        onChange={(measure) => set({ measure })}
      />
      <OutageFields form={form} error={act.error} set={set} />
    </WavePanel>
  )
}
