import { Skeleton } from 'antd'
import { useState } from 'react'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { namesIn } from '../item-fields.ts'
import type { ItemActProperties } from './item-act-properties.ts'
import { ItemPanel } from './item-panel.tsx'

/** 移交公安: the normal end, with the receipt number. Opens once it is known to whom, or it would ask for what it knows. */
export function Transfer(properties: ItemActProperties) {
  const { data, loading } = useQuery('settings.read', {})
  if (loading) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  return <TransferPanel {...properties} police={data?.lostFound.police ?? ''} />
}

function TransferPanel({ item, police, onDone, onCancel, onReload }: ItemActProperties & { readonly police: string }) {
  const { run, running } = useCommand('lostFound.transfer')
  const act = useAct(item, onDone, onReload)
  const [to, setTo] = useState(police)
  const [receipt, setReceipt] = useState('')
  const [earlyReason, setEarlyReason] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: item.id, rev, to, receipt, at, earlyReason }))
  }
  return (
    <ItemPanel verb="移交公安" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField label="回执号" name="receipt" limit={40} value={receipt} error={act.error} onChange={setReceipt} />
      <TextField label="移交单位" name="to" limit={60} value={to} error={act.error} onChange={setTo} />
      <MomentField label="移交时间" moment={moment} error={act.error} />
      {!item.due && (
        <TextField
          label="提前移交的原因"
          name="earlyReason"
          limit={500}
          lines={2}
          value={earlyReason}
          placeholder="保管期限还没到，请写明原因"
          error={act.error}
          onChange={setEarlyReason}
        />
      )}
    </ItemPanel>
  )
}

/** 易腐销毁, signed by two. */
export function Dispose({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.dispose')
  const act = useAct(item, onDone, onReload)
  const me = useSession((state) => state.me?.name ?? '')
  const [how, setHow] = useState('作废弃处理')
  const [signers, setSigners] = useState(`${me}、`)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: item.id, rev, signers: namesIn(signers), how, at }))
  }
  return (
    <ItemPanel verb="易腐销毁" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField label="处理方式" name="how" limit={200} value={how} error={act.error} onChange={setHow} />
      <TextField
        label="双签(两人)"
        name="signers"
        limit={120}
        value={signers}
        placeholder="两人姓名，用顿号隔开"
        error={act.error}
        onChange={setSigners}
      />
      <MomentField label="处理时间" moment={moment} error={act.error} />
    </ItemPanel>
  )
}

/** 寻回 of what was reported missing. */
export function Returned({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.returned')
  const act = useAct(item, onDone, onReload)
  const [how, setHow] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: item.id, rev, how, at }))
  }
  return (
    <ItemPanel verb="寻回" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <MomentField label="寻回时间" moment={moment} error={act.error} />
      <TextField label="寻回经过" name="how" limit={500} lines={2} value={how} error={act.error} onChange={setHow} />
    </ItemPanel>
  )
}

interface ReasonProperties extends ItemActProperties {
  readonly verb: string
  readonly label: string
  readonly path: 'lostFound.keepOn' | 'lostFound.withdraw' | 'lostFound.void'
}

function Reason({ item, onDone, onCancel, onReload, verb, label, path }: ReasonProperties) {
  const { run, running } = useCommand(path)
  const act = useAct(item, onDone, onReload)
  const [reason, setReason] = useState('')
  const submit = () => void act.submit((rev) => run({ id: item.id, rev, reason }))
  return (
    <ItemPanel verb={verb} item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <TextField label={label} name="reason" limit={500} lines={2} value={reason} error={act.error} onChange={setReason} />
    </ItemPanel>
  )
}

/** 移交失败续存 */
export function KeepOn(properties: ItemActProperties) {
  return <Reason {...properties} verb="移交失败续存" label="未能移交的原因" path="lostFound.keepOn" />
}

/** 撤销报失 */
export function Withdraw(properties: ItemActProperties) {
  return <Reason {...properties} verb="撤销报失" label="撤销原因" path="lostFound.withdraw" />
}

/** 登记有误 */
export function Void(properties: ItemActProperties) {
  return <Reason {...properties} verb="作废登记" label="作废原因(会印在登记表上)" path="lostFound.void" />
}
