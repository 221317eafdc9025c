import type { FormInstance } from 'antd'
import type { ReplyError } from '../../shared/reply.ts'

/** Puts each field's sentence beside its field and the caret into the first wrong one. `limits.repair` names a nested field. */
export function showFieldErrors(form: FormInstance, error: ReplyError): void {
  const wrong = Object.entries(error.fields ?? {}).map(([path, sentence]) => ({
    name: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    errors: [sentence],
  }))
  form.setFields(wrong)
  const [first] = wrong
  if (first) form.scrollToField(first.name, { focus: true, block: 'center' })
}

export function clearFieldErrors(form: FormInstance): void {
  form.setFields(form.getFieldsError().map(({ name }) => ({ name, errors: [] })))
}
