import { Radio } from 'antd'
import { useState } from 'react'
import { type VoiceAnswer, voiceAnswerLabels } from '../../../../shared/reception/voices.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf, type VoiceActProperties } from './voice-act-properties.ts'

const methods = choices<VoiceAnswer>(voiceAnswerLabels, ['phone', 'inPerson', 'written', 'notice'])

/** 答复业主 (1: 4.6); who left no number is answered in writing or by a notice. */
export function Answer({ voice, onDone, onCancel, onReload }: VoiceActProperties) {
  const { run, running } = useCommand('voices.answer')
  const act = useAct(voice, onDone, onReload)
  const [method, setMethod] = useState<VoiceAnswer>(voice.phone === null ? 'written' : 'phone')
  const [text, setText] = useState(voice.ruling?.text ?? '')
  const [answeredBy, setAnsweredBy] = useState(useSession((state) => state.me?.name ?? ''))
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: voice.id, rev, method, text, answeredBy, at }))
  }
  return (
    <ActPanel
      verb="答复业主"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(voice)} onGoOn={act.goOn} />}
    >
      <TextField
        label="答复内容"
        name="text"
        limit={5000}
        lines={2}
        value={text}
        placeholder="对业主怎么说"
        error={act.error}
        onChange={setText}
      />
      <Field label="方式" name="method" error={act.error}>
        {() => (
          <Radio.Group aria-label="方式" options={methods} value={method} onChange={(event) => setMethod(event.target.value)} />
        )}
      </Field>
      <TextField label="答复人" name="answeredBy" limit={60} value={answeredBy} error={act.error} onChange={setAnsweredBy} />
      <MomentField label="答复时间" moment={moment} error={act.error} />
    </ActPanel>
  )
}
