import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type BrokerActProperties, BrokerPanel } from './broker-panel.tsx'

const none = { id: '', rev: 0 }
const known = ({ visit: { confirmation } }: Pick<BrokerActProperties, 'visit'>) => ({
  id: confirmation?.id ?? none.id,
  rev: confirmation?.rev ?? none.rev,
})

/** 顺延: a contact about the client renews the 客户确认书 from that day (domain 2.9). */
export function Renew({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.contact')
  const act = useAct(visit, onDone, onReload)
  const [note, setNote] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit(() => run({ ...known({ visit }), at, note }))
  }
  return (
    <BrokerPanel verb="记联系并顺延" act={{ ...act, outdated: false }} {...{ visit, running, onCancel }} onSubmit={submit}>
      <TextField label="联系情况" name="note" limit={500} lines={2} value={note} error={act.error} onChange={setNote} />
      <MomentField label="联系时间" moment={moment} error={act.error} />
    </BrokerPanel>
  )
}

/** 撤回: it holds no more, with the reason on the client's record; a new one can be given. */
export function Withdraw({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.withdraw')
  const act = useAct(visit, onDone, onReload)
  const [reason, setReason] = useState('')
  const submit = () => void act.submit(() => run({ ...known({ visit }), reason }))
  return (
    <BrokerPanel verb="撤回客户确认" act={{ ...act, outdated: false }} {...{ visit, running, onCancel }} onSubmit={submit}>
      <TextField label="撤回的原因" name="reason" limit={200} lines={2} value={reason} error={act.error} onChange={setReason} />
    </BrokerPanel>
  )
}
