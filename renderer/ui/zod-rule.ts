import type { FormRule } from 'antd'
import type { z } from 'zod'

/** The contract's own check beside the field, so that a form and the core never disagree. */
export function zodRule(schema: z.ZodType): FormRule {
  return {
    validator: (_, value: unknown) => {
      const read = schema.safeParse(value ?? '')
      return read.success ? Promise.resolve() : Promise.reject(new Error(read.error.issues[0]?.message ?? '填写有误'))
    },
  }
}
