import { AutoComplete } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf, type VoiceActProperties } from './voice-act-properties.ts'

/** 转报 under the 《员工手册》 (1: 4.6): to whom, with which reward in mind. */
export function Forward({ voice, onDone, onCancel, onReload }: VoiceActProperties) {
  const { run, running } = useCommand('voices.forward')
  const act = useAct(voice, onDone, onReload)
  const settings = useQuery('settings.read', {}).data?.voices
  const [to, setTo] = useState<string | null>(null)
  const [receiver, setReceiver] = useState('')
  const [reward, setReward] = useState('')
  const moment = useMoment()
  const department = to ?? settings?.forwardTo ?? ''
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: voice.id, rev, to: department, receiver, reward, at }))
  }
  return (
    <ActPanel
      verb="转报"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(voice)} onGoOn={act.goOn} />}
    >
      <TextField
        label="接收人"
        name="receiver"
        limit={60}
        value={receiver}
        placeholder="那边谁收的"
        error={act.error}
        onChange={setReceiver}
      />
      <TextField label="转报部门" name="to" limit={30} value={department} error={act.error} onChange={setTo} />
      <Field label="奖励意见(按《员工手册》)" name="reward" error={act.error}>
        {(id, invalid) => (
          <AutoComplete
            id={id}
            value={reward}
            status={invalid ? 'error' : ''}
            placeholder="选一种，或另写"
            options={(settings?.rewards ?? []).map((value) => ({ value }))}
            onChange={setReward}
          />
        )}
      </Field>
      <MomentField label="转报时间" moment={moment} error={act.error} />
    </ActPanel>
  )
}
