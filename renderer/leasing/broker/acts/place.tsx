import { Radio } from 'antd'
import { useState } from 'react'
import { type BrokerClass, brokerClasses, brokerClassLabels } from '../../../../shared/leasing/broker-words.ts'
import type { ClientInput } from '../../../../shared/leasing/brokers.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type BrokerActProperties, BrokerPanel, orNull } from './broker-panel.tsx'
import { ClientFields, noClient } from './client-fields.tsx'

/** A person decides; another class than proposed needs a reason, and a client is registered or linked with it (2: 11). */
export function Place({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.place')
  const act = useAct(visit, onDone, onReload)
  const [visitorClass, setClass] = useState<BrokerClass>(visit.visitorClass ?? visit.proposedClass)
  const [reason, setReason] = useState(visit.classReason ?? '')
  const [brings, setBrings] = useState(visit.client === null && visit.clientAnswer === 'named')
  const [client, setClient] = useState<ClientInput>(noClient)
  const submit = () => {
    const brought = brings ? client : null
    void act.submit((rev) => run({ id: visit.id, rev, visitorClass, reason: orNull(reason), client: brought, ledgerId: null }))
  }
  return (
    <BrokerPanel verb="认定类型" {...{ act, visit, running, onCancel }} onSubmit={submit}>
      <Field label="类型" name="visitorClass" error={act.error} wide>
        {() => (
          <Radio.Group
            aria-label="类型"
            options={choices(brokerClassLabels, brokerClasses)}
            value={visitorClass}
            onChange={({ target }) => setClass(brokerClasses.find((one) => one === target.value) ?? 'broker2')}
          />
        )}
      </Field>
      {visitorClass !== visit.proposedClass && (
        <TextField label="与建议不同的原因" name="reason" limit={200} value={reason} error={act.error} onChange={setReason} />
      )}
      {visit.client === null && (
        <ClientFields {...{ brings, client }} error={act.error} onBrings={setBrings} onChange={setClient} />
      )}
    </BrokerPanel>
  )
}
