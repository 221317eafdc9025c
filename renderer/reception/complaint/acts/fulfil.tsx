import { Radio } from 'antd'
import { useState } from 'react'
import {
  type AnswerMethod,
  answerMethodLabels,
  type ComplaintDuty,
  complaintDuties,
} from '../../../../shared/reception/complaint-words.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import type { ComplaintActProperties } from './complaint-act-properties.ts'
import { standingOf } from './standing.ts'

const methods = choices<AnswerMethod>(answerMethodLabels, ['inPerson', 'phone', 'written'])

/** One duty was done: who, when, with whom, what (1: 4.7). Done again, it is a further line. */
export function Fulfil({
  complaint,
  duty,
  onDone,
  onCancel,
  onReload,
}: ComplaintActProperties & { readonly duty: ComplaintDuty }) {
  const words = complaintDuties[duty]
  const { run, running } = useCommand('complaints.fulfil')
  const act = useAct(complaint, onDone, onReload)
  const [doneBy, setDoneBy] = useState(useSession((state) => state.me?.name ?? ''))
  const [counterpart, setCounterpart] = useState('')
  const [method, setMethod] = useState<AnswerMethod | null>(
    words.method ? (complaint.channel === 'visit' ? 'inPerson' : 'phone') : null,
  )
  const [text, setText] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at === undefined) return
    void act.submit((rev) => run({ id: complaint.id, rev, duty, doneBy, counterpart, method, text, at }))
  }
  return (
    <ActPanel
      verb={words.label}
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(complaint)} onGoOn={act.goOn} />}
    >
      <TextField label="由谁办理" name="doneBy" limit={60} value={doneBy} error={act.error} onChange={setDoneBy} />
      {words.counterpart !== null && (
        <TextField
          label={words.counterpart}
          name="counterpart"
          limit={60}
          value={counterpart}
          error={act.error}
          onChange={setCounterpart}
        />
      )}
      {words.method && (
        <Field label="方式" name="method" error={act.error}>
          {() => (
            <Radio.Group aria-label="方式" options={methods} value={method} onChange={(event) => setMethod(event.target.value)} />
          )}
        </Field>
      )}
      <MomentField label="办理时间" moment={moment} error={act.error} />
      <TextField
        label={words.text ?? '说明（可不填）'}
        name="text"
        limit={5000}
        lines={2}
        value={text}
        error={act.error}
        onChange={setText}
      />
    </ActPanel>
  )
}
