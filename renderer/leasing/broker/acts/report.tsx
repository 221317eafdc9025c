import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type BrokerActProperties, BrokerPanel } from './broker-panel.tsx'

/** What the control room saw (2: 11, 二类 4). */
export function Report({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.reply')
  const act = useAct(visit, onDone, onReload)
  const [reply, setReply] = useState('已直接离楼')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: visit.id, rev, at, reply }))
  }
  return (
    <BrokerPanel verb="监控室回复" {...{ act, visit, running, onCancel }} onSubmit={submit}>
      <TextField label="回复" name="reply" limit={200} value={reply} error={act.error} onChange={setReply} />
      <MomentField label="时间" moment={moment} error={act.error} />
    </BrokerPanel>
  )
}
