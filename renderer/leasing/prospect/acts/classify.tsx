import { Checkbox, Radio } from 'antd'
import { useState } from 'react'
import {
  type Disclosed,
  disclosedLabels,
  may,
  visitorClasses,
  visitorClassLabels,
} from '../../../../shared/leasing/disclosure.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import styles from '../prospect.module.css'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

const all = Object.keys(disclosedLabels) as readonly Disclosed[]

/** 客户类型, with what it lets them see (2: 11, 注). */
export function Classify({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.classify')
  const act = useAct(prospect, onDone, onReload)
  const [visitorClass, setClass] = useState(prospect.visitorClass)
  const [withClient, setClient] = useState(prospect.withClient)
  const [reason, setReason] = useState('')
  const submit = () =>
    void act.submit((rev) => run({ id: prospect.id, rev, visitorClass, withClient, reason: reason === '' ? null : reason }))
  const shown = all.filter((what) => may({ visitorClass, withClient }, what)).map((what) => disclosedLabels[what])
  return (
    <ProspectPanel verb="定类型" {...{ prospect, act, running, onCancel }} onSubmit={submit}>
      <Field label="客户类型" name="visitorClass" error={act.error} wide>
        {() => (
          <Radio.Group
            aria-label="客户类型"
            options={choices(visitorClassLabels, visitorClasses)}
            value={visitorClass}
            onChange={(event) => setClass(event.target.value)}
          />
        )}
      </Field>
      {visitorClass === 'broker1' && (
        <Checkbox checked={withClient} onChange={({ target }) => setClient(target.checked)}>
          带有客户
        </Checkbox>
      )}
      <p className={styles.quiet}>可以提供：{shown.join('、')}</p>
      <TextField
        label="原因（给对方看更多时必填）"
        name="reason"
        limit={200}
        value={reason}
        error={act.error}
        placeholder="如 已补名片"
        onChange={setReason}
      />
    </ProspectPanel>
  )
}
