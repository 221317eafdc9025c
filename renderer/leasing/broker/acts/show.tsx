import { Checkbox } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type BrokerActProperties, BrokerPanel } from './broker-panel.tsx'
import { SuiteChoice } from './suite-choice.tsx'

/** 带看房: with the client there it is the 首次带看 (2: 11, 一类 5; domain 2.9). */
export function Show({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.show')
  const act = useAct(visit, onDone, onReload)
  const [suiteIds, setSuiteIds] = useState<string[]>([])
  const [clientPresent, setPresent] = useState(true)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: visit.id, rev, suiteIds, clientPresent, at }))
  }
  return (
    <BrokerPanel verb="带看房" {...{ act, visit, running, onCancel }} onSubmit={submit}>
      <SuiteChoice name="suiteIds" many value={suiteIds} error={act.error} onChange={setSuiteIds} />
      <Checkbox checked={clientPresent} onChange={({ target }) => setPresent(target.checked)}>
        客户本人到场（计为首次带看）
      </Checkbox>
      <MomentField label="时间" moment={moment} error={act.error} />
    </BrokerPanel>
  )
}
