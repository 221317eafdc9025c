import { Checkbox, Radio } from 'antd'
import { useId, useState } from 'react'
import { type HoldKind, holdKind, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { ProspectSelect } from '../prospect/prospect-select.tsx'
import styles from './suite-drawer.module.css'

interface Props {
  readonly suite: SuiteDetail
  readonly open: boolean
  readonly onClose: () => void
}

/** 登记意向: which client, how near, until when; where another client is near, whose it is is said first (2: 8.1; domain 4.7, 14). */
export function HoldDialog({ suite, open, onClose }: Props) {
  const [until, warned] = [useId(), useId()]
  const { run, running } = useCommand('suites.hold')
  const [prospect, setProspect] = useState<Parameters<Parameters<typeof ProspectSelect>[0]['onChoose']>[0] | null>(null)
  const [kind, setKind] = useState<HoldKind>('interested')
  const [date, setDate] = useState<string | null>(null)
  const [despite, setDespite] = useState(false)
  const [error, setError] = useState<ReplyError | null>(null)
  const warning = error?.fields?.['despite']
  const send = async () => {
    const reply = await run({ suiteId: suite.id, prospectId: prospect?.id ?? '', kind, until: date ?? '', despite })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    setDespite(false)
    onClose()
  }
  return (
    <Dialog
      title={`谁对 ${suite.room} 有意向？`}
      open={open}
      onClose={onClose}
      footer={
        <KeyedButton keys="Ctrl+Enter" inFields label="登记意向" type="primary" running={running} run={() => void send()} />
      }
    >
      <ErrorNotice error={error?.fields ? null : error} />
      <div className={styles.fields}>
        <ProspectSelect autoFocus stages={[]} chosen={prospect} onChoose={setProspect} />
        {error?.fields?.['prospectId'] && <p className={styles.due}>请选择客户</p>}
        <Radio.Group
          aria-label="到哪一步"
          options={choices(suiteStateLabels, holdKind.options)}
          value={kind}
          onChange={({ target }) => setKind(holdKind.parse(target.value))}
        />
        <Field id={until} label="保留到" error={error?.fields?.['until']}>
          <DateField id={until} value={date} onChange={setDate} />
        </Field>
        {(warning !== undefined || despite) && (
          <div role="alert">
            {warning !== undefined && <p className={styles.due}>{warning}</p>}
            <Checkbox id={warned} checked={despite} onChange={({ target }) => setDespite(target.checked)}>
              已同负责人商量，仍要登记
            </Checkbox>
          </div>
        )}
      </div>
    </Dialog>
  )
}
