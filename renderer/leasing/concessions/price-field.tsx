import { Input } from 'antd'
import type { ReplyError } from '../../../shared/reply.ts'
import { Field } from '../../reception/case/field.tsx'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import { usePricesShown } from '../privacy.ts'

interface Props<Value> {
  readonly label: string
  /** The field's path in the call. */
  readonly name: string
  readonly value: Value
  readonly error: ReplyError | null
  readonly onChange: (value: Value) => void
}

/** 元 per ㎡ in the suite's unit: typed on while it is hidden (2: 9.1). */
export function PriceField({ label, name, value, error, onChange }: Props<number | null>) {
  const shown = usePricesShown()
  return (
    <Field label={label} name={name} error={error}>
      {(id) => <HundredthsInput {...{ id, label, value, onChange }} suffix="元" width={150} concealed={!shown} />}
    </Field>
  )
}

/** A whole number, as typed. */
export function CountField({ label, name, value, error, onChange }: Props<string>) {
  return (
    <Field label={label} name={name} error={error}>
      {(id, invalid) => (
        <Input
          id={id}
          inputMode="numeric"
          maxLength={3}
          style={{ width: 92 }}
          status={invalid ? 'error' : ''}
          value={value}
          onChange={({ target }) => onChange(target.value.replace(/\D/g, ''))}
        />
      )}
    </Field>
  )
}

interface FreeTime {
  readonly freeMonths: string
  readonly freeDays: string
}

interface FreeTimeProps {
  readonly draft: FreeTime
  readonly error: ReplyError | null
  readonly change: (part: Partial<FreeTime>) => void
}

/** 免租: as many months and days as are asked for or granted. */
export function FreeTimeFields({ draft, error, change }: FreeTimeProps) {
  return (
    <>
      <CountField
        label="免租（月）"
        name="freeMonths"
        value={draft.freeMonths}
        error={error}
        onChange={(freeMonths) => change({ freeMonths })}
      />
      <CountField
        label="免租（天）"
        name="freeDays"
        value={draft.freeDays}
        error={error}
        onChange={(freeDays) => change({ freeDays })}
      />
    </>
  )
}
