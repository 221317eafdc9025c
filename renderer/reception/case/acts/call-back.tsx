import { Input, Radio } from 'antd'
import { useState } from 'react'
import { type CallBackMethod, callBackMethodLabels, type Satisfaction } from '../../../../shared/reception/words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../act-panel.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { Field } from '../field.tsx'
import { MomentField, useMoment } from '../moment-field.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'
import { choices } from './choices.ts'
import { TextField } from './text-field.tsx'

const methods = choices<CallBackMethod>(callBackMethodLabels, ['phone', 'visit'])
const answers = choices<Satisfaction>({ satisfied: 'A 满意', fairly: 'B 较满意', dissatisfied: 'C 不满意' }, [
  'satisfied',
  'fairly',
  'dissatisfied',
])

/** 回访. 不满意 sends the matter back to work; the screen says so before. */
export function CallBack({ record, onDone, onCancel, onReload }: ActProperties) {
  const { run, running } = useCommand('cases.callBack')
  const act = useAct(record, onDone, onReload)
  const [method, setMethod] = useState<CallBackMethod>('phone')
  const [satisfaction, setSatisfaction] = useState<Satisfaction>('satisfied')
  const [comment, setComment] = useState('')
  const [respondent, setRespondent] = useState(record.name ?? '')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: record.id, rev, method, satisfaction, respondent, comment, at }))
  }
  return (
    <ActPanel
      verb="回访"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <Field label="业主意见" name="comment" error={act.error} wide>
        {(id, invalid) => (
          <Input.TextArea
            id={id}
            value={comment}
            autoSize={{ minRows: 1, maxRows: 5 }}
            maxLength={5000}
            status={invalid ? 'error' : ''}
            placeholder="业主怎么说，可不填"
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </Field>
      <Field label="满意度">
        {() => (
          <Radio.Group
            aria-label="满意度"
            options={answers}
            value={satisfaction}
            onChange={(event) => setSatisfaction(event.target.value)}
          />
        )}
      </Field>
      <Field label="方式">
        {() => (
          <Radio.Group
            aria-label="回访方式"
            options={methods}
            value={method}
            onChange={(event) => setMethod(event.target.value)}
          />
        )}
      </Field>
      <TextField
        label="受访人"
        name="respondent"
        limit={60}
        value={respondent}
        placeholder="谁接的电话"
        error={act.error}
        onChange={setRespondent}
      />
      <MomentField label="回访时间" moment={moment} error={act.error} />
      {satisfaction === 'dissatisfied' && (
        <p role="status">不满意：这件事回到办理中，办好后再回访第 {record.callBacks.length + 2} 次。</p>
      )}
    </ActPanel>
  )
}
