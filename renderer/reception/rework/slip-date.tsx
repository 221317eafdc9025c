import type { ReplyError } from '../../../shared/reply.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Field } from '../case/field.tsx'

interface Properties {
  readonly label: string
  /** The field's path in the call. */
  readonly name: string
  /** `2026-10-20` or empty. */
  readonly value: string
  readonly error: ReplyError | null
  readonly onChange: (value: string) => void
}

/** A civil date of the slip, with its label and the core's sentence about it. */
export function SlipDate({ label, name, value, error, onChange }: Properties) {
  return (
    <Field label={label} name={name} error={error}>
      {(id) => (
        <DateField id={id} placeholder="未填" value={value === '' ? null : value} onChange={(date) => onChange(date ?? '')} />
      )}
    </Field>
  )
}
