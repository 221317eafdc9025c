import { Checkbox, Radio } from 'antd'
import { useState } from 'react'
import { brokerSignLabels, brokerSigns, clientAnswerLabels, clientAnswers } from '../../../../shared/leasing/broker-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type BrokerActProperties, BrokerPanel, orNull } from './broker-panel.tsx'

/** What was put down wrongly while they talked; the proposal is made anew (2: 11). */
export function AmendVisit({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.amendVisit')
  const act = useAct(visit, onDone, onReload)
  const [said, setSaid] = useState({
    ...{ purpose: visit.purpose ?? '', clientAnswer: visit.clientAnswer, clientSaid: visit.clientSaid ?? '' },
    ...{ business: visit.business ?? '', signs: visit.signs, otherBuildings: visit.otherBuildings ?? '', reason: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const submit = () => {
    const { clientSaid, business, otherBuildings, reason, ...plain } = said
    const words = { clientSaid: orNull(clientSaid), business: orNull(business), reason: orNull(reason) }
    void act.submit((rev) => run({ id: visit.id, rev, ...plain, ...words, otherBuildings: orNull(otherBuildings) }))
  }
  const { error } = act
  return (
    <BrokerPanel verb="更正来访资料" {...{ act, visit, running, onCancel }} onSubmit={submit}>
      <TextField
        {...{ label: '来访目的', name: 'purpose', limit: 500, lines: 2, error, value: said.purpose }}
        onChange={(purpose) => change({ purpose })}
      />
      <Field label="客户" name="clientAnswer" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="客户"
            options={choices(clientAnswerLabels, clientAnswers)}
            value={said.clientAnswer}
            onChange={({ target }) => change({ clientAnswer: clientAnswers.find((one) => one === target.value) ?? 'none' })}
          />
        )}
      </Field>
      <TextField
        {...{ label: '客户及需求，原话', name: 'clientSaid', limit: 500, lines: 2, error, value: said.clientSaid }}
        onChange={(clientSaid) => change({ clientSaid })}
      />
      <TextField
        {...{ label: '主要承接业务', name: 'business', limit: 500, lines: 2, error, value: said.business }}
        onChange={(business) => change({ business })}
      />
      <Field label="察觉到的" name="signs" error={error} wide>
        {() => (
          <Checkbox.Group
            options={choices(brokerSignLabels, brokerSigns)}
            value={[...said.signs]}
            onChange={(signs) => change({ signs: brokerSigns.filter((one) => signs.includes(one)) })}
          />
        )}
      </Field>
      <TextField
        {...{ label: '推介的大楼', name: 'otherBuildings', limit: 200, error, value: said.otherBuildings }}
        onChange={(otherBuildings) => change({ otherBuildings })}
      />
      {visit.visitorClass !== null && (
        <TextField
          {...{ label: '更正的原因', name: 'reason', limit: 200, error, value: said.reason }}
          onChange={(reason) => change({ reason })}
        />
      )}
    </BrokerPanel>
  )
}
