import type { FormRule } from 'antd'

/** The second entry of a password must equal the first, which stands under `field`. */
export function repeatedRule(field: string | string[]): FormRule {
  return ({ getFieldValue }) => ({
    validator: (_, value: unknown) =>
      value === getFieldValue(field) && value ? Promise.resolve() : Promise.reject(new Error('两次输入的密码不一样')),
  })
}
