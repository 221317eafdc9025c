import { Input } from 'antd'
import { useState } from 'react'
import { readHundredths } from '../../shared/money.ts'

interface Props {
  readonly id?: string
  readonly label: string
  /** Whole hundredths; `null`: empty; NaN: what stands there cannot be read. */
  readonly value?: number | null
  readonly onChange?: (value: number | null) => void
  /** What is counted, 「元」, 「㎡」, 「%」. */
  readonly suffix?: string
  readonly width?: number
  readonly disabled?: boolean
  /** Typed on, but not to be read over a shoulder. */
  readonly concealed?: boolean
}

const plain = (value: number | null) =>
  value === null || Number.isNaN(value) ? '' : `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`

/** 元, ㎡ or %, typed as such and kept as whole hundredths; what is not understood is not kept, and says so. */
export function HundredthsInput({ id, label, value = null, onChange, suffix, width = 120, disabled, concealed = false }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string) => (text.trim() === '' ? null : (readHundredths(text) ?? Number.NaN))
  const unread = typed !== null && Number.isNaN(read(typed))
  return (
    <Input
      {...(id === undefined ? {} : { id })}
      {...(disabled === undefined ? {} : { disabled })}
      aria-label={label}
      type={concealed ? 'password' : 'text'}
      autoComplete="off"
      style={{ width }}
      styles={{ input: { textAlign: 'end' } }}
      value={typed !== null && (unread || read(typed) === value) ? typed : plain(value)}
      suffix={suffix}
      maxLength={12}
      status={unread ? 'error' : ''}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange?.(read(event.target.value))
      }}
    />
  )
}
