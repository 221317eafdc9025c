import { CloseOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useId } from 'react'
import { mostOthers } from '../../../shared/leasing/quotation-terms.ts'
import { Field } from '../../ui/field.tsx'
import styles from './quotation.module.css'
import { CountBox, type FieldsProps, MoneyBox, sentenceOf } from './quotation-boxes.tsx'
import type { TypedOther } from './quotation-fields.ts'

/** 每月费用 beside rent and management fee: 车位, 电话, and what else is asked by the month (2: 9.3). */
export function ChargeFields({ typed, change, error }: FieldsProps) {
  const { parking, phones, others } = typed
  return (
    <section className={styles.box} aria-label="每月费用">
      <h3>每月费用</h3>
      <div className={styles.fields}>
        <CountBox
          label="车位"
          name="parking.count"
          suffix="个"
          value={parking.count}
          error={error}
          onChange={(count) => change({ parking: { ...parking, count } })}
        />
        <MoneyBox
          label="车位月租"
          name="parking.price"
          value={parking.price}
          error={error}
          onChange={(price) => change({ parking: { ...parking, price } })}
        />
        <CountBox
          label="电话"
          name="phones.count"
          suffix="门"
          value={phones.count}
          error={error}
          onChange={(count) => change({ phones: { ...phones, count } })}
        />
        <MoneyBox
          label="电话月租"
          name="phones.price"
          value={phones.price}
          error={error}
          onChange={(price) => change({ phones: { ...phones, price } })}
        />
      </div>
      {others.map((other, at) => (
        <Other
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place until it is named
          key={at}
          other={other}
          at={at}
          error={error}
          onChange={(part) => change({ others: others.map((one, index) => (index === at ? { ...one, ...part } : one)) })}
          onRemove={() => change({ others: others.filter((_, index) => index !== at) })}
        />
      ))}
      {others.length < mostOthers && (
        <Button type="dashed" onClick={() => change({ others: [...others, { name: '', amount: null }] })}>
          加一项按月费用
        </Button>
      )}
    </section>
  )
}

interface OtherProps {
  readonly other: TypedOther
  readonly at: number
  readonly error: FieldsProps['error']
  readonly onChange: (part: Partial<TypedOther>) => void
  readonly onRemove: () => void
}

function Other({ other, at, error, onChange, onRemove }: OtherProps) {
  const id = useId()
  return (
    <div className={styles.line}>
      <Field id={id} label="费用名称" error={sentenceOf(error, `others.${at}.name`)}>
        <Input id={id} maxLength={30} value={other.name} onChange={(event) => onChange({ name: event.target.value })} />
      </Field>
      <MoneyBox
        label="每月"
        name={`others.${at}.amount`}
        value={other.amount}
        error={error}
        onChange={(amount) => onChange({ amount })}
      />
      <span />
      <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={`去掉${other.name || '这一项'}`} onClick={onRemove} />
    </div>
  )
}

/** 押金 and 付款方式 (domain F12, 13–14). */
export function PaymentFields({ typed, change, error }: FieldsProps) {
  const { deposit, advance } = typed
  const put = (part: Partial<typeof deposit>) => change({ deposit: { ...deposit, ...part } })
  return (
    <section className={styles.box} aria-label="押金与付款">
      <h3>押金与付款</h3>
      <div className={styles.fields}>
        <CountBox
          label="押"
          name="deposit.months"
          suffix="月"
          value={deposit.months}
          error={error}
          onChange={(months) => put({ months })}
        />
        <CountBox
          label="付"
          name="advance"
          suffix="月"
          value={advance}
          error={error}
          onChange={(value) => change({ advance: value })}
        />
        <MoneyBox
          label="水电押金"
          name="deposit.utilities"
          value={deposit.utilities}
          error={error}
          onChange={(utilities) => put({ utilities })}
        />
        <MoneyBox
          label="装修押金"
          name="deposit.fitOut"
          value={deposit.fitOut}
          error={error}
          onChange={(fitOut) => put({ fitOut })}
        />
      </div>
    </section>
  )
}
