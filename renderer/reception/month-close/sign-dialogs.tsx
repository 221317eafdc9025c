import { Input } from 'antd'
import { useState } from 'react'
import type { MonthTable } from '../../../shared/reception/month-close.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './month-close.module.css'

interface Properties {
  readonly table: MonthTable
  readonly open: boolean
  readonly onClose: () => void
}

/** What is signed is told once more: afterwards nothing of it changes. */
export function SignDialog({ table, open, onClose, onReload }: Properties & { readonly onReload: () => void }) {
  return (
    <Dialog title={`审阅 ${table.month} 的投诉情况月汇总表`} open={open} onClose={onClose} width={520}>
      <Signing table={table} onDone={onClose} onReload={onReload} />
    </Dialog>
  )
}

interface SigningProperties {
  readonly table: MonthTable
  readonly onDone: () => void
  readonly onReload: () => void
}

function Signing({ table, onDone, onReload }: SigningProperties) {
  const { run, running } = useCommand('monthClose.sign')
  const [error, setError] = useState<ReplyError | null>(null)
  const { month, rev, fingerprint, figures, period } = table
  const { received, settled, open, dissatisfied } = figures.totals
  const sign = async () => {
    const reply = await run({ month, rev, fingerprint })
    if (reply.ok) return onDone()
    setError(reply.error)
    if (reply.error.code === 'CONFLICT') onReload()
  }
  return (
    <>
      <p>
        期间 {period.from} 至 {period.until}：受理 {received} 件，已结 {settled}，未结 {open}，不满意 {dissatisfied}。
      </p>
      <p className={styles.quiet}>签字以后数字、明细和文字都不再改动；此后补登的，作为下期补报。</p>
      <ErrorNotice error={error} />
      <div className={styles.foot}>
        <KeyedButton keys="Ctrl+Enter" label="签字" inFields type="primary" running={running} run={() => void sign()} />
      </div>
    </>
  )
}

/** 退回更正, with what is to be corrected. */
export function ReturnDialog({ table, open, onClose }: Properties) {
  return (
    <Dialog title="退回更正" open={open} onClose={onClose} width={520}>
      <Returning table={table} onDone={onClose} />
    </Dialog>
  )
}

function Returning({ table: { month, rev }, onDone }: Pick<SigningProperties, 'table' | 'onDone'>) {
  const { run, running } = useCommand('monthClose.return')
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const giveBack = async () => {
    const reply = await run({ month, rev, reason })
    if (reply.ok) onDone()
    else setError(reply.error)
  }
  return (
    <>
      <Field id="return-reason" label="退回的原因" error={error?.fields?.['reason']}>
        <Input.TextArea
          id="return-reason"
          data-first-focus
          value={reason}
          maxLength={500}
          autoSize={{ minRows: 3, maxRows: 8 }}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      {error?.fields === undefined && <ErrorNotice error={error} />}
      <div className={styles.foot}>
        <KeyedButton keys="Ctrl+Enter" label="退回" inFields type="primary" running={running} run={() => void giveBack()} />
      </div>
    </>
  )
}
