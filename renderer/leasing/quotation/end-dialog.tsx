import { Button, Input } from 'antd'
import { useState } from 'react'
import { numberOf } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'

export const endings = {
  accept: { verb: '客户接受', asked: '客户怎么说的（可不填）' },
  decline: { verb: '客户未接受', asked: '不接受的原因' },
  withdraw: { verb: '撤回', asked: '撤回的原因' },
  void: { verb: '作废草稿', asked: '作废的原因' },
} as const
export type Ending = keyof typeof endings

interface Props {
  readonly quotation: QuotationDetail
  /** `null`: closed. */
  readonly act: Ending | null
  readonly onClose: () => void
}

/** How it ended, and why: never just "are you sure". */
export function EndDialog({ quotation, act, onClose }: Props) {
  return (
    <Dialog title={act === null ? '' : `${endings[act].verb}　${numberOf(quotation)}`} open={act !== null} onClose={onClose}>
      {act !== null && <Reason key={act} quotation={quotation} act={act} onClose={onClose} />}
    </Dialog>
  )
}

function Reason({ quotation: { id, rev }, act, onClose }: Props & { readonly act: Ending }) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const accepting = useCommand('quotations.accept')
  const declining = useCommand('quotations.decline')
  const withdrawing = useCommand('quotations.withdraw')
  const voiding = useCommand('quotations.void')
  const known = { id, rev }
  const send = {
    accept: () => accepting.run({ ...known, note: reason.trim() === '' ? null : reason }),
    decline: () => declining.run({ ...known, reason }),
    withdraw: () => withdrawing.run({ ...known, reason }),
    void: () => voiding.run({ ...known, reason }),
  } as const
  const submit = async () => {
    const reply = await send[act]()
    if (reply.ok) onClose()
    else setError(reply.error)
  }
  const running = [accepting, declining, withdrawing, voiding].some((one) => one.running)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
      }}
      style={{ display: 'flex', flexDirection: 'column', gap: 12 }}
    >
      <ErrorNotice error={error?.fields ? null : error} />
      <Field id="quotation-reason" label={endings[act].asked} error={error?.fields?.['reason'] ?? error?.fields?.['note']}>
        <Input.TextArea
          id="quotation-reason"
          data-first-focus
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
        <Button onClick={onClose}>取消</Button>
        <KeyedButton
          type="primary"
          keys="Ctrl+Enter"
          label={endings[act].verb}
          running={running}
          run={() => void submit()}
          inFields
        />
      </div>
    </form>
  )
}
