import { App } from 'antd'
import { useState } from 'react'
import type { SpecialReport } from '../../../shared/reception/special-reports.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import record from '../case/case.module.css'
import { VerbButton } from '../case/verb-button.tsx'
import { Reply } from './acts/reply.tsx'
import { Submit, unsavedSentence } from './acts/submit.tsx'

interface Properties {
  readonly report: SpecialReport
  /** Words stand in the form that are not in the report yet. */
  readonly unsaved: boolean
  readonly onReload: () => void
}

export function SpecialReportActions({ report, unsaved, onReload }: Properties) {
  const [open, setOpen] = useState<'submit' | 'reply' | null>(null)
  const print = usePrintRequest((request) => request.open)
  const { message } = App.useApp()
  const close = () => setOpen(null)
  const shared = { report, onDone: close, onCancel: close, onReload }
  if (open === 'submit') return <Submit {...shared} unsaved={unsaved} />
  if (open === 'reply') return <Reply {...shared} />
  const { actions } = report
  return (
    <div className={record.verbs}>
      {actions.includes('submit') && (
        <VerbButton
          primary
          letter="B"
          verb="报送"
          run={() => (unsaved ? void message.warning(unsavedSentence) : setOpen('submit'))}
        />
      )}
      {actions.includes('reply') && <VerbButton primary letter="R" verb="记批复" run={() => setOpen('reply')} />}
      <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'specialReport', id: report.id })} />
    </div>
  )
}
