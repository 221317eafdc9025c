import { Input } from 'antd'
import type { ReplyError } from '../../../shared/reply.ts'
import { Field } from '../case/field.tsx'

interface Properties {
  readonly label: string
  readonly name: string
  /** `2026-10-20` or empty. */
  readonly value: string
  readonly error: ReplyError | null
  readonly onChange: (value: string) => void
}

/** A civil date. The platform's own date field: typed with digits, its calendar is one key away. */
export function DateField({ label, name, value, error, onChange }: Properties) {
  return (
    <Field label={label} name={name} error={error}>
      {(id, invalid) => (
        <Input
          id={id}
          type="date"
          max="2099-12-31"
          value={value}
          status={invalid ? 'error' : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
