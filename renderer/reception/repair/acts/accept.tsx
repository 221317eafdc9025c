import { Radio } from 'antd'
import { useState } from 'react'
import { type Satisfaction, satisfactionLabels } from '../../../../shared/reception/words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

const answers = choices<Satisfaction>(satisfactionLabels, ['satisfied', 'fairly', 'dissatisfied'])

/** 验收: the owner tried it, and signed the slip that came back. */
export function Accept({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.accept')
  const act = useAct(repair, onDone, onReload)
  const [satisfaction, setSatisfaction] = useState<Satisfaction>('satisfied')
  const [signedBy, setSignedBy] = useState(repair.name ?? '')
  const [checked, setChecked] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: repair.id, rev, satisfaction, signedBy, checked, at }))
  }
  return (
    <RepairPanel verb="验收" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Field label="满意度" name="satisfaction" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="满意度"
            options={answers}
            value={satisfaction}
            onChange={(event) => setSatisfaction(event.target.value)}
          />
        )}
      </Field>
      <TextField
        label="签名的业主"
        name="signedBy"
        limit={60}
        value={signedBy}
        placeholder="单上谁签的名"
        error={act.error}
        onChange={setSignedBy}
      />
      <TextField
        label="试用/检查结果"
        name="checked"
        limit={500}
        value={checked}
        placeholder="可不填"
        error={act.error}
        onChange={setChecked}
      />
      <MomentField label="验收时间" moment={moment} error={act.error} />
      {satisfaction === 'dissatisfied' && <p role="status">不满意：单子回到「维修中」，继续修。</p>}
    </RepairPanel>
  )
}
