import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf } from '../standing.ts'
import type { SpecialReportActProperties } from './submit.tsx'

/** What the company answered; written once. */
export function Reply({ report, onDone, onCancel, onReload }: SpecialReportActProperties) {
  const { run, running } = useCommand('specialReports.reply')
  const act = useAct(report, onDone, onReload)
  const [from, setFrom] = useState(report.submission?.receiver ?? report.submission?.to ?? '')
  const [text, setText] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: report.id, rev, from, text, at }))
  }
  return (
    <ActPanel
      verb="记批复"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={act.goOn} />}
    >
      <TextField label="批复内容" name="text" limit={5000} lines={2} value={text} error={act.error} onChange={setText} />
      <TextField label="谁批复" name="from" limit={60} value={from} error={act.error} onChange={setFrom} />
      <MomentField label="批复时间" moment={moment} error={act.error} />
    </ActPanel>
  )
}
