import { Checkbox } from 'antd'
import { useState } from 'react'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { ManyUnits } from './unit-field.tsx'
import { hangs } from './units.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 领钥匙: which, who, when (domain F13). With a broker, whether the client is there: only then it is the 首次带看 (2: 11). */
export function TakeKeys({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.takeKeys')
  const act = useAct(viewing, onDone, onReload)
  const units = viewing.suites.filter(hangs)
  const [lineIds, setLines] = useState(() => units.map(({ id }) => id))
  const [takenBy, setBy] = useState(useSession((state) => state.me?.name ?? ''))
  const [clientPresent, setPresent] = useState(true)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: viewing.id, rev, lineIds, takenBy, clientPresent, at }))
  }
  return (
    <ViewingPanel verb="领钥匙" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <ManyUnits label="哪几把" name="lineIds" units={units} value={lineIds} error={act.error} onChange={setLines} />
      <TextField label="领取人" name="takenBy" limit={60} value={takenBy} error={act.error} onChange={setBy} />
      <MomentField label="领取时间" moment={moment} error={act.error} />
      {viewing.broker !== null && (
        <Checkbox checked={clientPresent} onChange={({ target }) => setPresent(target.checked)}>
          客户本人到场（计为首次带看）
        </Checkbox>
      )}
    </ViewingPanel>
  )
}
