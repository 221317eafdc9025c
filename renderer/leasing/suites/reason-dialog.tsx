import { Input } from 'antd'
import { useId, useState } from 'react'
import type { Reply, ReplyError } from '../../../shared/reply.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'

interface Props {
  readonly title: string
  readonly verb: string
  readonly open: boolean
  readonly running: boolean
  /** What the call names it: its sentence is shown at this box. */
  readonly field?: 'reason' | 'note'
  readonly label?: string
  readonly onClose: () => void
  readonly onSend: (reason: string) => Promise<Reply<unknown>>
}

/** What cannot be taken back asks why, not whether one is sure. */
export function ReasonDialog({ title, verb, open, running, field = 'reason', label = '原因', onClose, onSend }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const close = () => {
    setReason('')
    setError(null)
    onClose()
  }
  const send = async () => {
    const reply = await onSend(reason)
    if (reply.ok) return close()
    setError(reply.error)
  }
  return (
    <Dialog
      title={title}
      open={open}
      onClose={close}
      footer={<KeyedButton keys="Ctrl+Enter" inFields label={verb} type="primary" running={running} run={() => void send()} />}
    >
      <ErrorNotice error={error?.fields ? null : error} />
      <Field id={id} label={label} error={error?.fields?.[field]}>
        <Input id={id} data-first-focus maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </Dialog>
  )
}
