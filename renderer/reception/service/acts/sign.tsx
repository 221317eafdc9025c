import { Radio } from 'antd'
import { useState } from 'react'
import { type Satisfaction, satisfactionLabels } from '../../../../shared/reception/words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type ServiceActProperties, ServicePanel } from './service-panel.tsx'

const answers = choices<Satisfaction>(satisfactionLabels, ['satisfied', 'fairly', 'dissatisfied'])

/** 住户意见, and the signature on the slip that came back. */
export function Sign({ service, onDone, onCancel, onReload }: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.sign')
  const act = useAct(service, onDone, onReload)
  const [satisfaction, setSatisfaction] = useState<Satisfaction>('satisfied')
  const [signedBy, setSignedBy] = useState(service.name ?? '')
  const [opinion, setOpinion] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: service.id, rev, satisfaction, opinion, signedBy, at }))
  }
  return (
    <ServicePanel verb="住户签名" service={service} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Field label="住户意见" name="satisfaction" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="住户意见"
            options={answers}
            value={satisfaction}
            onChange={(event) => setSatisfaction(event.target.value)}
          />
        )}
      </Field>
      <TextField label="签名的住户" name="signedBy" limit={60} value={signedBy} error={act.error} onChange={setSignedBy} />
      <TextField
        label="怎么说的"
        name="opinion"
        limit={500}
        value={opinion}
        placeholder="可不填"
        error={act.error}
        onChange={setOpinion}
      />
      <MomentField label="签名时间" moment={moment} error={act.error} />
    </ServicePanel>
  )
}
