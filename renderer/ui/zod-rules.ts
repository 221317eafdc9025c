import type { FormRule } from 'antd'
import type { z } from 'zod'

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/**
 * The contract's own check beside the field, so that a form and the core never disagree. What is written is checked when
 * the field is left; what is missing only when saving, or a field that nobody has come to yet would complain.
 */
export function zodRules(schema: z.ZodType): FormRule[] {
  const check = (value: unknown) => {
    const read = schema.safeParse(value ?? '')
    return read.success ? Promise.resolve() : Promise.reject(new Error(read.error.issues[0]?.message ?? '填写有误'))
  }
  return [
    { validator: (_, value: unknown) => (isEmpty(value) ? Promise.resolve() : check(value)) },
    { validator: (_, value: unknown) => (isEmpty(value) ? check(value) : Promise.resolve()), validateTrigger: 'onSubmit' },
  ]
}
