import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Attachment } from '../../shared/attachments/attachments.ts'
import type { ReplyError } from '../../shared/reply.ts'
import { useCommand } from '../api/use-command.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { useKeys } from '../ui/keys.ts'
import styles from './attachments.module.css'

interface Properties {
  readonly attachment: Attachment
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** 移除 asks for a reason; name and reason stay on the record. */
export function RemoveAttachment({ attachment, onDone, onCancel }: Properties) {
  const { run, running } = useCommand('attachments.remove')
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const field = useId()
  const submit = async () => {
    const reply = await run({ id: attachment.id, reason })
    if (reply.ok) onDone()
    else setError(reply.error)
  }
  useKeys([{ keys: 'Escape', label: '不移除了', run: onCancel, inFields: true }])
  return (
    <section className={styles.removing} aria-label="移除附件">
      <ErrorNotice error={error} />
      <label htmlFor={field}>移除的原因（留在记录上；文件本身仍加密保存）</label>
      <Input id={field} value={reason} maxLength={200} autoFocus onChange={({ target }) => setReason(target.value)} />
      <div className={styles.verbs}>
        <KeyedButton type="primary" danger keys="Enter" label="移除" inFields running={running} run={() => void submit()} />
        <Button onClick={onCancel}>取消</Button>
      </div>
    </section>
  )
}
