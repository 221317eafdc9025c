import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { ManyUnits } from './unit-field.tsx'
import { returnable } from './units.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 归还钥匙: which, to whom, when (domain F13). */
export function ReturnKeys({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.returnKeys')
  const act = useAct(viewing, onDone, onReload)
  const units = viewing.suites.filter(returnable)
  const [lineIds, setLines] = useState(() => units.map(({ id }) => id))
  const [to, setTo] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: viewing.id, rev, lineIds, to, at }))
  }
  return (
    <ViewingPanel verb="归还钥匙" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <ManyUnits label="哪几把" name="lineIds" units={units} value={lineIds} error={act.error} onChange={setLines} />
      <TextField label="收钥匙的人" name="to" limit={60} value={to} error={act.error} onChange={setTo} />
      <MomentField label="归还时间" moment={moment} error={act.error} />
    </ViewingPanel>
  )
}
