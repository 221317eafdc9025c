import { Radio } from 'antd'
import { useState } from 'react'
import { prospectChannelLabels, prospectChannels } from '../../../../shared/leasing/prospect-words.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { factsOf, formOf, type ProspectForm, unreadOf } from '../prospect-fields.ts'
import styles from '../prospect-form.module.css'
import { CompanyFields, NeedFields, ReactionFields } from '../prospect-form.tsx'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 修改: every box of the form; what it said before stays on the time-line. */
export function Amend({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.amend')
  const act = useAct(prospect, onDone, onReload)
  const [form, setForm] = useState<ProspectForm>(() => formOf(prospect))
  const [unread, setUnread] = useState<ReplyError | null>(null)
  const set = (change: Partial<ProspectForm>) => setForm((was) => ({ ...was, ...change }))
  const submit = () => {
    const fields = unreadOf(form)
    if (Object.keys(fields).length > 0) {
      return setUnread({ code: 'INVALID', message: '还没有保存：有内容没有看懂，请看标出的地方', fields: { ...fields } })
    }
    setUnread(null)
    void act.submit((rev) => run({ ...factsOf(form), id: prospect.id, rev }))
  }
  const error = unread ?? act.error
  const part = { form, set, error }
  return (
    <ProspectPanel verb="修改" act={{ ...act, error }} {...{ prospect, running, onCancel }} onSubmit={submit}>
      <div className={styles.whole}>
        <Field label="方式" name="channel" error={error}>
          {() => (
            <Radio.Group
              aria-label="方式"
              options={choices(prospectChannelLabels, prospectChannels)}
              value={form.channel}
              onChange={(event) => set({ channel: event.target.value })}
            />
          )}
        </Field>
        <TextField
          label="听到的内容"
          name="heard"
          limit={5000}
          lines={2}
          value={form.heard}
          error={error}
          onChange={(heard) => set({ heard })}
        />
        <CompanyFields {...part} />
        <NeedFields {...part} />
        <ReactionFields {...part} />
      </div>
    </ProspectPanel>
  )
}
