import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf } from './standing.ts'
import type { CorrectionActProperties } from './verify.tsx'

/** 作废 asks for a reason; the number stays used. */
export function VoidReport({ report, onDone, onCancel, onReload }: CorrectionActProperties) {
  const { run, running } = useCommand('corrections.void')
  const act = useAct(report, onDone, onReload)
  const [reason, setReason] = useState('')
  return (
    <ActPanel
      verb="作废"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: report.id, rev, reason }))}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={act.goOn} />}
    >
      <TextField label="作废的原因" name="reason" limit={500} lines={2} value={reason} error={act.error} onChange={setReason} />
    </ActPanel>
  )
}
