import { Radio } from 'antd'
import { useState } from 'react'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type ServiceActProperties, ServicePanel } from './service-panel.tsx'

const outcomes = [
  { value: true, label: '合格' },
  { value: false, label: '不合格，重做' },
]

/** 主管验收, in person and by nobody who did it. */
export function Check({ service, onDone, onCancel, onReload }: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.check')
  const act = useAct(service, onDone, onReload)
  const me = useSession((state) => state.me?.name ?? '')
  const [passed, setPassed] = useState(true)
  const [checkedBy, setCheckedBy] = useState(service.dispatcher ?? me)
  const [note, setNote] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: service.id, rev, passed, checkedBy, note, at }))
  }
  return (
    <ServicePanel verb="主管验收" service={service} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Field label="验收" name="passed" error={act.error}>
        {() => (
          <Radio.Group aria-label="验收" options={outcomes} value={passed} onChange={(event) => setPassed(event.target.value)} />
        )}
      </Field>
      <TextField label="验收的主管" name="checkedBy" limit={60} value={checkedBy} error={act.error} onChange={setCheckedBy} />
      <TextField
        label={passed ? '验收情况' : '哪里要重做'}
        name="note"
        limit={500}
        value={note}
        placeholder={passed ? '可不填，如关闸锁门' : '写明哪里、怎么做'}
        error={act.error}
        onChange={setNote}
      />
      <MomentField label="验收时间" moment={moment} error={act.error} />
    </ServicePanel>
  )
}
