import { Radio } from 'antd'
import { useState } from 'react'
import { type ServiceAnswer, serviceAnswerLabels } from '../../../../shared/reception/service-words.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type ServiceActProperties, ServicePanel } from './service-panel.tsx'

const answers = choices<ServiceAnswer>(serviceAnswerLabels, ['accepted', 'declined'])

/** 答复业主, within 24 hours: done for that price, or not and why. */
export function Answer({ service, onDone, onCancel, onReload }: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.answer')
  const act = useAct(service, onDone, onReload)
  const me = useSession((state) => state.me?.name ?? '')
  const [form, setForm] = useState<{ answer: ServiceAnswer; reason: string; answeredBy: string }>({
    ...{ answer: 'accepted', reason: '', answeredBy: me },
  })
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }))
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ ...form, id: service.id, rev, at }))
  }
  return (
    <ServicePanel verb="答复业主" service={service} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Field label="答复" name="answer" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="答复"
            options={answers}
            value={form.answer}
            onChange={(event) => set({ answer: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label="答复人"
        name="answeredBy"
        limit={60}
        value={form.answeredBy}
        error={act.error}
        onChange={(answeredBy) => set({ answeredBy })}
      />
      <MomentField label="答复时间" moment={moment} error={act.error} />
      {form.answer === 'declined' && (
        <TextField
          label="谢绝的理由"
          name="reason"
          limit={500}
          lines={2}
          value={form.reason}
          placeholder="怎么对业主说的"
          error={act.error}
          onChange={(reason) => set({ reason })}
        />
      )}
    </ServicePanel>
  )
}
