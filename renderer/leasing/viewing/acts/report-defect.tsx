import { Checkbox } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { OneUnit } from './unit-field.tsx'
import { seen, stands } from './units.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 发现的工程问题: one problem, one 《维修单》 at the counter; nothing of the customer goes along (domain F13). */
export function ReportDefect({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.reportDefect')
  const act = useAct(viewing, onDone, onReload)
  const units = viewing.suites.filter(seen)
  const [lineId, setLine] = useState((units.find(stands) ?? units.at(-1))?.id ?? null)
  const [text, setText] = useState('')
  const [urgent, setUrgent] = useState(false)
  const submit = () => {
    if (lineId !== null) void act.submit((rev) => run({ id: viewing.id, rev, lineId, text, urgent }))
  }
  return (
    <ViewingPanel verb="报修" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <OneUnit units={units} value={lineId} onChange={setLine} />
      <TextField label="发现的问题" name="text" limit={500} lines={2} value={text} error={act.error} onChange={setText} />
      <Checkbox checked={urgent} onChange={({ target }) => setUrgent(target.checked)}>
        紧急
      </Checkbox>
    </ViewingPanel>
  )
}
