import { Checkbox } from 'antd'
import { useState } from 'react'
import { type Leaving, leavingLabels, leavings } from '../../../../shared/leasing/viewing-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { orNull } from '../../broker/acts/broker-panel.tsx'
import { stands } from './units.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 锁门: windows, water, power, door; each is ticked by whoever has seen to it ([W:53]). */
export function LockUnit({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.lock')
  const act = useAct(viewing, onDone, onReload)
  const [unit] = useState(viewing.suites.find(stands))
  const [shut, setShut] = useState<readonly Leaving[]>([])
  const [note, setNote] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at === undefined || unit === undefined) return
    const [windows, water, power, door] = leavings.map((one) => shut.includes(one))
    const four = { windows: windows === true, water: water === true, power: power === true, door: door === true }
    void act.submit((rev) => run({ id: viewing.id, rev, lineId: unit.id, ...four, note: orNull(note), at }))
  }
  return (
    <ViewingPanel verb="锁门" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <Field label={`${unit?.room ?? ''} 离开时`} wide>
        {() => <Checkbox.Group<Leaving> options={choices(leavingLabels, leavings)} value={[...shut]} onChange={setShut} />}
      </Field>
      <TextField
        label="做不到的原因"
        name="note"
        limit={200}
        value={note}
        error={act.error}
        placeholder="四项都做了就不用填"
        onChange={setNote}
      />
      <MomentField label="锁门时间" moment={moment} error={act.error} />
    </ViewingPanel>
  )
}
