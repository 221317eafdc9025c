import { App, Form, type FormInstance } from 'antd'
import { useEffect, useState } from 'react'
import type { Role } from '../../shared/access/roles.ts'
import type { ReplyError } from '../../shared/reply.ts'
import { keepersOf, type SettingsBody, type SettingsShown } from '../../shared/settings/settings.ts'
import { useSession } from '../api/session.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { clearFieldErrors, showFieldErrors } from '../ui/field-errors.ts'

type Stored = SettingsShown & { readonly rev: number }

export interface SettingsForm {
  readonly form: FormInstance<SettingsShown>
  /** What this form started from; `null` while it is being read. */
  readonly base: Stored | null
  readonly error: ReplyError | null
  readonly mayChange: boolean
  /** Who may, if the reader may not. */
  readonly keepers: readonly Role[]
  readonly running: boolean
  readonly save: () => Promise<void>
  /** Takes the latest, throwing away what was typed here. */
  readonly reload: () => void
}

/** One slice of the settings as a form. It stays on the version that it read: a change made meanwhile elsewhere is a CONFLICT. */
export function useSettingsForm(part: keyof SettingsBody = 'rules'): SettingsForm {
  const [form] = Form.useForm<SettingsShown>()
  const { message } = App.useApp()
  const read = useQuery('settings.read', {})
  const { run, running } = useCommand('settings.save')
  const [base, setBase] = useState<Stored | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const held = useSession((state) => state.me?.roles) ?? []
  const keepers = keepersOf(part)

  useEffect(() => {
    if (base || !read.data) return
    setBase(read.data)
    form.setFieldsValue(read.data)
  }, [base, read.data, form])

  const save = async () => {
    if (!base || !(await form.validateFields().catch(() => null))) return
    clearFieldErrors(form)
    // `true`: also what stands in no field on this page, so that the other slices stay as they were read.
    const next: SettingsShown = { ...base, ...form.getFieldsValue(true) }
    const reply = await run({ ...next, rev: base.rev })
    if (!reply.ok) {
      showFieldErrors(form, reply.error)
      return setError(reply.error)
    }
    setError(null)
    setBase({ ...next, rev: reply.data.rev })
    void message.success('已保存')
  }
  const reload = () => {
    setBase(null)
    setError(null)
    form.resetFields()
    read.reload()
  }
  const mayChange = held.some((role) => keepers.includes(role))
  return { form, base, error: error ?? read.error, mayChange, keepers, running, save, reload }
}
