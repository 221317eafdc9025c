import { Input, InputNumber } from 'antd'
import { useId, useState } from 'react'
import type { MonthBase } from '../../../shared/reception/month-figures.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './month-close.module.css'

interface Properties {
  readonly base: MonthBase | null
  readonly onClose: () => void
}

/** 基数 of a month before this software, by its paper table. */
export function BaseDialog({ base, onClose }: Properties) {
  return (
    <Dialog title={`${base?.month ?? ''} 的投诉件数`} open={base !== null} onClose={onClose} width={480}>
      {base !== null && <Entry base={base} onDone={onClose} />}
    </Dialog>
  )
}

function Entry({ base, onDone }: { readonly base: MonthBase; readonly onDone: () => void }) {
  const { run, running } = useCommand('monthClose.enterBase')
  const [received, setReceived] = useState<number | null>(base.source === 'entered' ? base.received : null)
  const [note, setNote] = useState(base.note ?? `纸质《投诉情况月汇总表》${base.month}`)
  const [error, setError] = useState<ReplyError | null>(null)
  const ids = { received: useId(), note: useId() }
  const keep = async () => {
    const reply = await run({ month: base.month, received, note })
    if (reply.ok) onDone()
    else setError(reply.error)
  }
  return (
    <>
      <p className={styles.quiet}>软件启用以前的月份，按当时的汇总表填写总件数，环比、同比才有基数；留空即取消。</p>
      <ErrorNotice error={error} />
      <Field id={ids.received} label="受理件数">
        <InputNumber id={ids.received} data-first-focus min={0} precision={0} value={received} onChange={setReceived} />
      </Field>
      <Field id={ids.note} label="依据">
        <Input id={ids.note} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className={styles.foot}>
        <KeyedButton keys="Ctrl+Enter" label="保存基数" inFields type="primary" running={running} run={() => void keep()} />
      </div>
    </>
  )
}
