import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { OneUnit } from './unit-field.tsx'
import { waits } from './units.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 开门: one unit after the other ([W:53]). */
export function OpenUnit({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.open')
  const act = useAct(viewing, onDone, onReload)
  const units = viewing.suites.filter(waits)
  const [lineId, setLine] = useState(units[0]?.id ?? null)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined && lineId !== null) void act.submit((rev) => run({ id: viewing.id, rev, lineId, at }))
  }
  return (
    <ViewingPanel verb="开门" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <OneUnit units={units} value={lineId} onChange={setLine} />
      <MomentField label="开门时间" moment={moment} error={act.error} />
    </ViewingPanel>
  )
}
