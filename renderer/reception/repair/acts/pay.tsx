import { useState } from 'react'
import { yuanText } from '../../../../shared/money.ts'
import type { Payment } from '../../../../shared/reception/payment-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { PaymentFields } from '../../case/acts/payment-fields.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

/** 收款: how, and on which receipt. */
export function Pay({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.pay')
  const act = useAct(repair, onDone, onReload)
  const [paid, setPaid] = useState<{ readonly method: Payment; readonly receipt: string }>({ method: 'wechat', receipt: '' })
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ ...paid, id: repair.id, rev, at }))
  }
  return (
    <RepairPanel verb="收款" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <PaymentFields value={paid} error={act.error} onChange={setPaid} />
      <MomentField label="收款时间" moment={moment} error={act.error} />
      <p role="status">应收 {yuanText(repair.total)} 元</p>
    </RepairPanel>
  )
}
