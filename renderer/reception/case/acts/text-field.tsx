import { Input } from 'antd'
import type { ReplyError } from '../../../../shared/reply.ts'
import { Field } from '../field.tsx'

interface Properties {
  readonly label: string
  /** The field's path in the call. */
  readonly name: string
  readonly limit: number
  /** From two on it is a text area over the whole width. */
  readonly lines?: number
  readonly value: string
  readonly placeholder?: string
  readonly error: ReplyError | null
  readonly onChange: (value: string) => void
}

/** A text with its label and the core's sentence about it. */
export function TextField({ label, name, limit, lines = 1, value, placeholder = '', error, onChange }: Properties) {
  return (
    <Field label={label} name={name} error={error} wide={lines > 1}>
      {(id, invalid) => {
        const shared = { id, value, maxLength: limit, placeholder, status: invalid ? ('error' as const) : ('' as const) }
        return lines > 1 ? (
          <Input.TextArea
            {...shared}
            autoSize={{ minRows: lines, maxRows: 8 }}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input {...shared} onChange={(event) => onChange(event.target.value)} />
        )
      }}
    </Field>
  )
}
