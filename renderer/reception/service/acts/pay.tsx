import { useState } from 'react'
import { yuanText } from '../../../../shared/money.ts'
import type { Payment } from '../../../../shared/reception/payment-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { PaymentFields } from '../../case/acts/payment-fields.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type ServiceActProperties, ServicePanel } from './service-panel.tsx'

/** 收款: how, on which receipt, and who of the finance department took it. */
export function Pay({ service, onDone, onCancel, onReload }: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.pay')
  const act = useAct(service, onDone, onReload)
  const [paid, setPaid] = useState<{ readonly method: Payment; readonly receipt: string }>({ method: 'wechat', receipt: '' })
  const [finance, setFinance] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ ...paid, finance, id: service.id, rev, at }))
  }
  return (
    <ServicePanel verb="收款" service={service} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <PaymentFields value={paid} error={act.error} onChange={setPaid} />
      <TextField
        label="财务签收"
        name="finance"
        limit={60}
        value={finance}
        placeholder="可不填"
        error={act.error}
        onChange={setFinance}
      />
      <MomentField label="收款时间" moment={moment} error={act.error} />
      <p role="status">应收 {yuanText(service.amount ?? 0)} 元</p>
    </ServicePanel>
  )
}
