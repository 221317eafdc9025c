import { Radio } from 'antd'
import { useState } from 'react'
import { type RepairGrade, repairGradeLabels, repairGrades } from '../../../../shared/reception/repair-words.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

const grades = choices<RepairGrade>(repairGradeLabels, repairGrades)

/** 派工: whom, on which grade, for when; the 维修主管 decides, the desk may take it down. */
export function Dispatch({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.dispatch')
  const act = useAct(repair, onDone, onReload)
  const me = useSession((state) => state.me?.name ?? '')
  const [form, setForm] = useState({
    ...{ worker: repair.worker ?? '', dispatcher: repair.dispatcher ?? me, place: repair.place ?? '', grade: repair.grade },
  })
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }))
  const moment = useMoment()
  const appointed = useMoment()
  const submit = () => {
    const at = moment.read()
    // Left empty, an appointment that is still to come stays.
    const stays = repair.appointedAt !== null && repair.appointedAt > Date.now() ? repair.appointedAt : null
    const appointedAt = appointed.typed.trim() === '' ? stays : appointed.read()
    if (at !== undefined && appointedAt !== undefined) {
      void act.submit((rev) => run({ ...form, id: repair.id, rev, at, appointedAt }))
    }
  }
  const { error } = act
  return (
    <RepairPanel verb="派工" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField
        label="班组或维修员"
        name="worker"
        limit={60}
        value={form.worker}
        placeholder="派给谁"
        error={error}
        onChange={(worker) => set({ worker })}
      />
      <TextField
        label="派工人"
        name="dispatcher"
        limit={60}
        value={form.dispatcher}
        placeholder="维修主管"
        error={error}
        onChange={(dispatcher) => set({ dispatcher })}
      />
      <Field label="维修等级" name="grade" error={error}>
        {() => (
          <Radio.Group
            aria-label="维修等级"
            options={grades}
            value={form.grade}
            onChange={(event) => set({ grade: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label="报修地点"
        name="place"
        limit={100}
        value={form.place}
        placeholder="室内哪里，或公共部位"
        error={error}
        onChange={(place) => set({ place })}
      />
      <MomentField label="约定上门" name="appointedAt" placeholder="可不填，10-02 15:00" moment={appointed} error={error} />
      <MomentField label="派工时间" moment={moment} error={error} />
    </RepairPanel>
  )
}
