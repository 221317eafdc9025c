import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 谈判记录: what was said in the meeting room, for the owner and supervision alone (2: 9.1). */
export function Negotiate({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.negotiate')
  const act = useAct(prospect, onDone, onReload)
  const [text, setText] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit(() => run({ id: prospect.id, at, text }))
  }
  return (
    <ProspectPanel verb="记谈判" act={{ ...act, outdated: false }} {...{ prospect, running, onCancel }} onSubmit={submit}>
      <TextField
        label="谈判记录（只有负责人、招商主管和总经理能看）"
        name="text"
        limit={5000}
        lines={3}
        value={text}
        error={act.error}
        onChange={setText}
      />
      <MomentField label="时间" moment={moment} error={act.error} />
    </ProspectPanel>
  )
}
