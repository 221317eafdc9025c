import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf, type VoiceActProperties } from './voice-act-properties.ts'

/** 上报项目经理 (1: 4.6), this one alone. */
export function Report({ voice, onDone, onCancel, onReload }: VoiceActProperties) {
  const { run, running } = useCommand('voices.report')
  const act = useAct(voice, onDone, onReload)
  const [receiver, setReceiver] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ suggestions: [{ id: voice.id, rev }], receiver, at }))
  }
  return (
    <ActPanel
      verb="上报"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(voice)} onGoOn={act.goOn} />}
    >
      <TextField
        label="项目经理"
        name="receiver"
        limit={60}
        value={receiver}
        placeholder="报给哪位"
        error={act.error}
        onChange={setReceiver}
      />
      <MomentField label="上报时间" moment={moment} error={act.error} />
    </ActPanel>
  )
}
