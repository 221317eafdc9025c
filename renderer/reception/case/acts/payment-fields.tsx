import { Radio } from 'antd'
import { type Payment, paymentLabels } from '../../../../shared/reception/payment-words.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { Field } from '../field.tsx'
import { choices } from './choices.ts'
import { TextField } from './text-field.tsx'

interface Paid {
  readonly method: Payment
  readonly receipt: string
}

interface Properties {
  readonly value: Paid
  readonly error: ReplyError | null
  readonly onChange: (value: Paid) => void
}

const methods = choices<Payment>(paymentLabels, ['wechat', 'alipay', 'cash', 'card', 'transfer'])

/** 收款方式 and 收据号. */
export function PaymentFields({ value, error, onChange }: Properties) {
  return (
    <>
      <Field label="收款方式" name="method" error={error}>
        {() => (
          <Radio.Group
            aria-label="收款方式"
            options={methods}
            value={value.method}
            onChange={(event) => onChange({ ...value, method: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label="收据号"
        name="receipt"
        limit={40}
        value={value.receipt}
        placeholder="开了收据就填"
        error={error}
        onChange={(receipt) => onChange({ ...value, receipt })}
      />
    </>
  )
}
