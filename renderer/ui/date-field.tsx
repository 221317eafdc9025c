import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface Props {
  readonly id?: string
  readonly label?: string
  /** `2026-10-12` */
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  readonly autoFocus?: boolean
  readonly placeholder?: string
}

/** Typed in any of these ways; the first is how it is shown. */
const formats = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D']

/** A civil date, typed (20261012 will do) or picked. */
export function DateField({ id, label, value, onChange, autoFocus = false, placeholder = '2026-10-12' }: Props) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      format={formats}
      autoFocus={autoFocus}
      placeholder={placeholder}
      style={{ width: 160 }}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : null)}
    />
  )
}
