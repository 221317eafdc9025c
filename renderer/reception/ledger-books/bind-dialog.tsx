import { Alert, Button, Skeleton } from 'antd'
import { useId, useState } from 'react'
import type { BookOutlook } from '../../../shared/reception/ledger-books.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { FactList } from '../case/fact-list.tsx'
import { bookFacts } from './book-facts.ts'
import styles from './ledger-books.module.css'

interface Properties {
  readonly open: boolean
  readonly onClose: () => void
  readonly onBound: (id: string) => void
}

/** 装订新册: which month, what it would hold, and what stands against it. */
export function BindDialog({ open, onClose, onBound }: Properties) {
  return (
    <Dialog title="装订新册" open={open} onClose={onClose} width={720} cross={false}>
      {open && <Binding onBound={onBound} onClose={onClose} />}
    </Dialog>
  )
}

function Binding({ onBound, onClose }: Omit<Properties, 'open'>) {
  const [month, setMonth] = useState<string | null>(null)
  const { data, error, reload } = useQuery('ledgerBooks.outlook', { month }, { keepPrevious: true })
  if (data === undefined) return error === null ? <Skeleton active /> : <ErrorNotice error={error} onRetry={reload} />
  return <Outlook outlook={data} onMonth={setMonth} {...{ onBound, onClose }} onReload={reload} />
}

interface OutlookProperties extends Omit<Properties, 'open'> {
  readonly outlook: BookOutlook
  readonly onMonth: (month: string) => void
  readonly onReload: () => void
}

function Outlook({ outlook, onMonth, onBound, onClose, onReload }: OutlookProperties) {
  const { month, number, refusal, choices, fingerprint } = outlook
  const { run, running } = useCommand('ledgerBooks.bind')
  const print = usePrintRequest((request) => request.open)
  const [error, setError] = useState<ReplyError | null>(null)
  const field = useId()
  const bind = async () => {
    const reply = await run({ month, fingerprint })
    if (reply.ok) return onBound(reply.data.id)
    setError(reply.error)
    onReload()
  }
  const months = choices.includes(month) ? choices : [...choices, month]
  return (
    <div className={styles.body}>
      <Field id={field} label="月份">
        <Select
          id={field}
          className={styles.month ?? ''}
          value={month}
          options={months.map((value) => ({ value, label: value }))}
          onChange={(chosen: string) => {
            setError(null)
            onMonth(chosen)
          }}
        />
      </Field>
      <FactList facts={[['册号', number], ...bookFacts(outlook)]} />
      {refusal !== null && <Alert type="warning" showIcon title={refusal} />}
      <ErrorNotice error={error} />
      <p className={styles.quiet}>
        装订以后本册不再改动：此后的注销列入下一册的补注销清单，补登的作为补记进入下一册。打印后请签字、交回归档，再装订下一册。
      </p>
      <div className={styles.foot}>
        <Button onClick={onClose}>
          关闭 <Kbd keys="Escape" />
        </Button>
        <KeyedButton keys="P" label="看核对稿" run={() => print({ form: 'ledgerBook', month })} />
        <KeyedButton
          keys="Ctrl+Enter"
          label="装订"
          inFields
          type="primary"
          running={running}
          disabled={refusal !== null}
          run={() => void bind()}
        />
      </div>
    </div>
  )
}
