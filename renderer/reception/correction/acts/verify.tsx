import { Radio } from 'antd'
import { useState } from 'react'
import { type CorrectionDetail, type Verification, verificationLabels } from '../../../../shared/reception/corrections.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf } from './standing.ts'

export interface CorrectionActProperties {
  readonly report: CorrectionDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

const results = choices<Verification>(verificationLabels, ['effective', 'ineffective'])

/** 验证: 有效 closes the sheet, 无效 sends it back for another measure (domain F18). */
export function Verify({ report, onDone, onCancel, onReload }: CorrectionActProperties) {
  const { run, running } = useCommand('corrections.verify')
  const act = useAct(report, onDone, onReload)
  const [verifier, setVerifier] = useState(useSession((state) => state.me?.name ?? ''))
  const [result, setResult] = useState<Verification>('effective')
  const [text, setText] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: report.id, rev, result, text, verifier, at }))
  }
  return (
    <ActPanel
      verb="验证"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={act.goOn} />}
    >
      <TextField label="验证情况" name="text" limit={2000} lines={2} value={text} error={act.error} onChange={setText} />
      <TextField label="验证人" name="verifier" limit={60} value={verifier} error={act.error} onChange={setVerifier} />
      <Field label="验证结果" name="result" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="验证结果"
            options={results}
            value={result}
            onChange={(event) => setResult(event.target.value)}
          />
        )}
      </Field>
      <MomentField label="验证时间" moment={moment} error={act.error} />
      {result === 'ineffective' && <p role="status">无效：表不关闭，请另定措施。</p>}
    </ActPanel>
  )
}
