import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { type BrokerActProperties, BrokerPanel, orNull } from './broker-panel.tsx'

const empty = { contactName: '', requirement: '', commission: '', reason: '' }

/** 《客户确认书》 (domain F16); others who were there first are named with their dates, and then a reason is asked for. */
export function Confirm({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.confirm')
  const act = useAct(visit, onDone, onReload)
  const [said, setSaid] = useState(empty)
  const [confirmedOn, setDay] = useState<string | null>(null)
  const change = (part: Partial<typeof empty>) => setSaid((before) => ({ ...before, ...part }))
  const { contactName, requirement, commission, reason } = said
  const submit = () => {
    const optional = { commission: orNull(commission), reason: orNull(reason) }
    void act.submit(() => run({ visitId: visit.id, confirmedOn, contactName, requirement, ...optional }))
  }
  const { error } = act
  const asked = visit.rivals.length > 0 || error?.fields?.['reason'] !== undefined
  return (
    <BrokerPanel verb="出具客户确认书" act={{ ...act, outdated: false }} {...{ visit, running, onCancel }} onSubmit={submit}>
      <TextField
        {...{ label: '客户联系人（决策人或租赁负责人）', name: 'contactName', limit: 60, error, value: contactName }}
        onChange={(text) => change({ contactName: text })}
      />
      <Field label="确认日期（留空是今天）" name="confirmedOn" error={error}>
        {(id) => <DateField id={id} value={confirmedOn} onChange={setDay} />}
      </Field>
      <TextField
        {...{ label: '客户需求', name: 'requirement', limit: 500, lines: 2, error, value: requirement }}
        onChange={(text) => change({ requirement: text })}
      />
      <TextField
        {...{ label: '佣金约定', name: 'commission', limit: 500, lines: 2, error, value: commission }}
        onChange={(text) => change({ commission: text })}
      />
      {asked && (
        <TextField
          {...{ label: '仍要出具的原因', name: 'reason', limit: 200, lines: 2, error, value: reason }}
          onChange={(text) => change({ reason: text })}
        />
      )}
    </BrokerPanel>
  )
}
