import { Radio } from 'antd'
import { useState } from 'react'
import { type Decision, decisionLabels } from '../../../../shared/reception/voices.ts'
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

const decisions = choices<Decision>(decisionLabels, ['adopted', 'planned', 'declined'])

/** 批示 by the project manager, or taken down by the supervisor in their name (1: 4.6). */
export function Decide({ voice, onDone, onCancel, onReload }: VoiceActProperties) {
  const { run, running } = useCommand('voices.decide')
  const act = useAct(voice, onDone, onReload)
  const me = useSession((state) => state.me)
  const isManager = me?.roles.includes('projectManager') ?? false
  const [decision, setDecision] = useState<Decision>(voice.ruling?.decision ?? 'adopted')
  const [text, setText] = useState(voice.ruling?.text ?? '')
  const [decidedBy, setDecidedBy] = useState(isManager ? (me?.name ?? '') : (voice.reporting?.receiver ?? ''))
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: voice.id, rev, decision, text, decidedBy, at }))
  }
  return (
    <ActPanel
      verb="批示"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(voice)} onGoOn={act.goOn} />}
    >
      <Field label="批示" name="decision" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="批示"
            options={decisions}
            value={decision}
            onChange={(event) => setDecision(event.target.value)}
          />
        )}
      </Field>
      <TextField label="批示人" name="decidedBy" limit={60} value={decidedBy} error={act.error} onChange={setDecidedBy} />
      <MomentField label="批示时间" moment={moment} error={act.error} />
      <TextField
        label="批示意见"
        name="text"
        limit={2000}
        lines={2}
        value={text}
        placeholder="怎么办、何时办；不采纳的写明理由"
        error={act.error}
        onChange={setText}
      />
      {voice.answering !== null && <p role="status">改了批示，就要再答复业主一次。</p>}
    </ActPanel>
  )
}
