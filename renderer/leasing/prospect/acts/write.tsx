import { Radio } from 'antd'
import { useState } from 'react'
import { prospectEventLabels, writtenKinds } from '../../../../shared/leasing/prospect-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 续记: they called, came, were telephoned, called on, written to. Two people may write at once. */
export function Write({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.write')
  const act = useAct(prospect, onDone, onReload)
  const [kind, setKind] = useState<(typeof writtenKinds)[number]>('phone')
  const [text, setText] = useState('')
  const [early, setEarly] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined)
      void act.submit(() => run({ id: prospect.id, kind, at, text, earlyReason: early === '' ? null : early }))
  }
  // A further line asks for no version, so a newer one is no conflict.
  const free = { ...act, outdated: false }
  return (
    <ProspectPanel verb="续记" act={free} {...{ prospect, running, onCancel }} onSubmit={submit}>
      <Field label="方式" name="kind" error={act.error} wide>
        {() => (
          <Radio.Group
            aria-label="方式"
            options={choices(prospectEventLabels, writtenKinds)}
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          />
        )}
      </Field>
      <TextField
        label="内容（多问要求和想法，少问租不租）"
        name="text"
        limit={5000}
        lines={2}
        value={text}
        error={act.error}
        onChange={setText}
      />
      {(early !== '' || act.error?.fields?.['earlyReason'] !== undefined) && (
        <TextField
          label="提前联系的原因（2: 10.2）"
          name="earlyReason"
          limit={200}
          value={early}
          error={act.error}
          onChange={setEarly}
        />
      )}
      <MomentField label="时间" moment={moment} error={act.error} />
    </ProspectPanel>
  )
}
