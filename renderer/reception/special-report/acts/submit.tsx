import { Radio } from 'antd'
import { useState } from 'react'
import {
  type SpecialReport,
  type SubmissionMethod,
  submissionMethodLabels,
} from '../../../../shared/reception/special-reports.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf } from '../standing.ts'

export interface SpecialReportActProperties {
  readonly report: SpecialReport
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

/** What is in the boxes only would be left out for ever. */
export const unsavedSentence = '正文有改动还没有保存，不能报送；您写的都还在。请先按 Ctrl+S 保存，再报送。'

interface Properties extends SpecialReportActProperties {
  readonly unsaved: boolean
}

const methods = choices<SubmissionMethod>(submissionMethodLabels, ['written', 'mail', 'inPerson', 'phone'])

/** 报送: to whom, how, when; the words are fixed from then on. */
export function Submit({ report, unsaved, onDone, onCancel, onReload }: Properties) {
  const { run, running } = useCommand('specialReports.submit')
  const act = useAct(report, onDone, onReload)
  const [to, setTo] = useState('公司品质部')
  const [receiver, setReceiver] = useState('')
  const [method, setMethod] = useState<SubmissionMethod>('written')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined && !unsaved) void act.submit((rev) => run({ id: report.id, rev, to, receiver, method, at }))
  }
  return (
    <ActPanel
      verb="报送"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={act.goOn} />}
    >
      <TextField label="报送给" name="to" limit={60} value={to} error={act.error} onChange={setTo} />
      <TextField label="接收人（可不填）" name="receiver" limit={60} value={receiver} error={act.error} onChange={setReceiver} />
      <Field label="报送方式" name="method" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="报送方式"
            options={methods}
            value={method}
            onChange={(event) => setMethod(event.target.value)}
          />
        )}
      </Field>
      <MomentField label="报送时间" moment={moment} error={act.error} />
      {unsaved ? <p role="alert">{unsavedSentence}</p> : <p role="status">报送以后正文不能再改。</p>}
    </ActPanel>
  )
}
