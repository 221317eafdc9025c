import { Input } from 'antd'
import { useId, useState } from 'react'
import type { DueFollowUp } from '../../../shared/leasing/follow-ups.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'

interface Props {
  readonly followUp: DueFollowUp
  readonly open: boolean
  readonly onClose: () => void
  readonly onDone: () => void
}

/** 改期: another day, and why; 招商主管 sees it. */
export function RescheduleDialog({ followUp: { id, rev, from }, open, onClose, onDone }: Props) {
  const name = useId()
  const { run, running } = useCommand('followUps.reschedule')
  const [date, setDate] = useState<string | null>(from)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const send = async () => {
    const reply = await run({ id, rev, date: date ?? '', reason })
    if (reply.ok) return onDone()
    setError(reply.error)
  }
  return (
    <Dialog
      title="更改跟进日期"
      open={open}
      onClose={onClose}
      footer={<KeyedButton keys="Ctrl+Enter" inFields label="改期" type="primary" running={running} run={() => void send()} />}
    >
      <ErrorNotice error={error?.fields ? null : error} />
      <Field id={`${name}-date`} label="改到" error={error?.fields?.['date']}>
        <DateField id={`${name}-date`} value={date} onChange={setDate} />
      </Field>
      <Field id={`${name}-why`} label="改期的原因" error={error?.fields?.['reason']}>
        <Input
          id={`${name}-why`}
          data-first-focus
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </Dialog>
  )
}
