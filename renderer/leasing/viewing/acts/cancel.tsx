import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 取消: while every key hangs, with the reason. */
export function Cancel({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.cancel')
  const act = useAct(viewing, onDone, onReload)
  const [reason, setReason] = useState('')
  return (
    <ViewingPanel
      verb="取消看房"
      {...{ act, viewing, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ id: viewing.id, rev, reason }))}
    >
      <TextField label="原因" name="reason" limit={200} lines={2} value={reason} error={act.error} onChange={setReason} />
    </ViewingPanel>
  )
}
