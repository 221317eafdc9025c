import { Checkbox } from 'antd'
import { useState } from 'react'
import { type HandedPaper, handedPaperLabels } from '../../../../shared/leasing/broker-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type BrokerActProperties, BrokerPanel } from './broker-panel.tsx'

/** Only what their class may have is offered (2: 11). */
export function Give({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.give')
  const act = useAct(visit, onDone, onReload)
  const [papers, setPapers] = useState<HandedPaper[]>([])
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit(() => run({ id: visit.id, papers, at }))
  }
  return (
    <BrokerPanel verb="给资料" act={{ ...act, outdated: false }} {...{ visit, running, onCancel }} onSubmit={submit}>
      <Field label="资料" name="papers" error={act.error} wide>
        {() => (
          <Checkbox.Group<HandedPaper> options={choices(handedPaperLabels, visit.mayGive)} value={papers} onChange={setPapers} />
        )}
      </Field>
      <MomentField label="时间" moment={moment} error={act.error} />
    </BrokerPanel>
  )
}
