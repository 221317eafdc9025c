import { Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { type SuiteState, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './suite-drawer.module.css'

interface TenantChoiceProps {
  readonly id: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** From the directory; whoever is not in it yet is entered there afterwards. */
function TenantChoice({ id, value, onChange }: TenantChoiceProps) {
  const [text, setText] = useState('')
  const { data } = useQuery('tenants.list', { text, trade: '', after: null, limit: 50 }, { keepPrevious: true })
  return (
    <Select<string | null>
      id={id}
      aria-label="租户"
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder="从租户名录选"
      value={value}
      options={(data?.tenants ?? []).map((one) => ({ value: one.id, label: one.name }))}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  )
}

interface Props {
  readonly suite: SuiteDetail
  readonly open: boolean
  readonly onClose: () => void
}

/** Another state, with the reason; 已租 also with its end and its tenant. */
export function StateDialog({ suite, open, onClose }: Props) {
  const [reasoned, until, whose] = [useId(), useId(), useId()]
  const { run, running } = useCommand('suites.setState')
  const [chosen, setState] = useState<SuiteState | null>(null)
  const [reason, setReason] = useState('')
  const [leaseEnd, setLeaseEnd] = useState<string | null>(null)
  const [tenantId, setTenantId] = useState<string | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const state = chosen !== null && suite.nextStates.includes(chosen) ? chosen : suite.nextStates[0]
  const send = async () => {
    if (state === undefined) return
    const let_ = state === 'leased' ? { leaseEnd, tenantId } : { leaseEnd: null, tenantId: null }
    const reply = await run({ id: suite.id, rev: suite.rev, state, reason, ...let_ })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    setReason('')
    onClose()
  }
  return (
    <Dialog
      title={`${suite.room} 现为「${suiteStateLabels[suite.state]}」`}
      open={open}
      onClose={onClose}
      footer={<KeyedButton keys="Ctrl+Enter" inFields label="改状态" type="primary" running={running} run={() => void send()} />}
    >
      <ErrorNotice error={error?.fields ? null : error} />
      <Radio.Group
        aria-label="改成"
        options={choices(suiteStateLabels, suite.nextStates)}
        value={state}
        onChange={({ target }) => setState(suite.nextStates.find((one) => one === target.value) ?? null)}
      />
      <div className={styles.fields}>
        {state === 'leased' && (
          <>
            <Field id={until} label="租期至" error={error?.fields?.['leaseEnd']}>
              <DateField id={until} value={leaseEnd} onChange={setLeaseEnd} />
            </Field>
            <Field id={whose} label="租户" help="名录里还没有的，先登记租户，再在这里选；也可以以后补">
              <TenantChoice id={whose} value={tenantId} onChange={setTenantId} />
            </Field>
          </>
        )}
        <Field id={reasoned} label="原因" error={error?.fields?.['reason']}>
          <Input
            id={reasoned}
            data-first-focus
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
      </div>
    </Dialog>
  )
}
