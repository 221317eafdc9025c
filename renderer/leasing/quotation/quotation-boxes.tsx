import { Input, InputNumber } from 'antd'
import { useId } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { Field } from '../../ui/field.tsx'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import { usePricesShown } from '../privacy.ts'
import styles from './quotation.module.css'
import type { TypedTerms } from './quotation-fields.ts'

export interface FieldsProps {
  readonly typed: TypedTerms
  readonly change: (part: Partial<TypedTerms>) => void
  readonly error: ReplyError | null
}

/** The core's sentence about a field of the terms. */
export const sentenceOf = (error: ReplyError | null, name: string) => error?.fields?.[`terms.${name}`]

interface BoxProps<Value> {
  readonly label: string
  /** The field's path in the terms. */
  readonly name: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly error: ReplyError | null
  readonly suffix?: string
}

/** A whole number. */
export function CountBox({ label, name, value, onChange, error, suffix }: BoxProps<number | null>) {
  const id = useId()
  return (
    <Field id={id} label={label} error={sentenceOf(error, name)}>
      <InputNumber<number>
        id={id}
        controls={false}
        precision={0}
        min={0}
        style={{ width: 92 }}
        value={value}
        suffix={suffix}
        onChange={onChange}
      />
    </Field>
  )
}

/** Money: typed on while it is hidden, read only when it is shown (2: 9.1). */
export function MoneyBox({
  label,
  name,
  value,
  onChange,
  error,
  suffix = '元',
  width,
}: BoxProps<number | null> & { readonly width?: number }) {
  const id = useId()
  const shown = usePricesShown()
  const room = width === undefined ? {} : { width }
  return (
    <Field id={id} label={label} error={sentenceOf(error, name)}>
      <HundredthsInput {...{ id, label, value, onChange, suffix, ...room }} concealed={!shown} />
    </Field>
  )
}

/** Percent: no price, so always to be read. */
export function PercentBox({ label, name, value, onChange, error }: BoxProps<number | null>) {
  const id = useId()
  return (
    <Field id={id} label={label} error={sentenceOf(error, name)}>
      <HundredthsInput {...{ id, label, value, onChange }} suffix="%" width={100} />
    </Field>
  )
}

export function WordsBox({ label, name, value, onChange, error, limit }: BoxProps<string> & { readonly limit: number }) {
  const id = useId()
  return (
    <div className={styles.wide}>
      <Field id={id} label={label} error={sentenceOf(error, name)}>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={limit}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    </div>
  )
}
