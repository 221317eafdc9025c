import { Input } from 'antd'
import { useId, useState } from 'react'
import { rateText, rentUnitLabels } from '../../../shared/leasing/rent.ts'
import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './suite-drawer.module.css'

interface Props {
  readonly suite: SuiteDetail
  readonly open: boolean
  readonly onClose: () => void
}

/** 底价, known to supervision alone. */
export function FloorPriceDialog({ suite, open, onClose }: Props) {
  const [price, reasoned] = [useId(), useId()]
  const { run, running } = useCommand('suites.setFloorPrice')
  const [floorPrice, setFloorPrice] = useState(suite.floorPrice)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const send = async () => {
    const reply = await run({ id: suite.id, rev: suite.rev, floorPrice, reason })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    setReason('')
    onClose()
  }
  return (
    <Dialog
      title={`${suite.room} 底价`}
      open={open}
      onClose={onClose}
      footer={
        <KeyedButton keys="Ctrl+Enter" inFields label="保存底价" type="primary" running={running} run={() => void send()} />
      }
    >
      <p className={styles.quiet}>
        只有招商主管和总经理看得到，不印在任何给客户的纸上。报价 {rateText({ unit: suite.rentUnit, fen: suite.rentAsked })}。
      </p>
      <ErrorNotice error={error?.fields ? null : error} />
      <div className={styles.fields}>
        <Field id={price} label="底价" error={error?.fields?.['floorPrice']} help="留空：未定">
          <HundredthsInput
            id={price}
            label="底价"
            suffix={rentUnitLabels[suite.rentUnit]}
            width={180}
            value={floorPrice}
            onChange={setFloorPrice}
          />
        </Field>
        <Field id={reasoned} label="原因" error={error?.fields?.['reason']} help="写在经过里，专员也看得到；不要写金额">
          <Input id={reasoned} maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
