import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { phoneInput } from '../../../shared/fields.ts'
import { type Resident, residents } from '../../../shared/reception/residents.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { zodRules } from '../../ui/zod-rules.ts'
import styles from './record-form.module.css'
import { type ResidenceEntry, ResidenceList } from './residence-list.tsx'

interface Entry {
  readonly name: string
  readonly phone: string | null
  readonly note: string | null
  readonly residences: readonly ResidenceEntry[]
}

const { shape } = residents.create.input
const blank: Entry = { name: '', phone: null, note: null, residences: [{ unitId: '', room: '', standing: 'owner' }] }

function useSave(resident: Resident | null) {
  const create = useCommand('residents.create')
  const amend = useCommand('residents.amend')
  return {
    running: create.running || amend.running,
    save: ({ name, phone, note, residences }: Entry) => {
      // A line without a room was begun and left; it says nothing.
      const homes = residences
        .filter(({ room }) => room !== '')
        .map(({ unitId, room, standing }) => (unitId === '' ? { newRoom: room, standing } : { unitId, standing }))
      const input = { name, phone, note, residences: homes }
      return resident ? amend.run({ id: resident.id, rev: resident.rev, ...input }) : create.run(input)
    },
  }
}

interface Props {
  /** `null`: a new one. */
  readonly resident: Resident | null
  readonly mayChange: boolean
  readonly onDone: () => void
  readonly onRemove: (resident: Resident) => void
}

export function ResidentForm({ resident, mayChange, onDone, onRemove }: Props) {
  const [form] = Form.useForm<Entry>()
  const { message } = App.useApp()
  const { save, running } = useSave(resident)
  const [error, setError] = useState<ReplyError | null>(null)
  const submit = async (entry: Entry) => {
    const reply = await save(entry)
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success(`已保存 ${entry.name}`)
    onDone()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={resident ?? blank}
      validateTrigger={['onBlur', 'onSubmit']}
      onFinish={(entry) => void submit(entry)}
    >
      <Form.Item name="name" label="姓名" rules={zodRules(shape.name)}>
        <Input autoFocus maxLength={60} />
      </Form.Item>
      <Form.Item name="phone" label="电话" extra="照对方说的写；+86、横线、分机、两个号码都可以。" rules={zodRules(phoneInput)}>
        <Input maxLength={60} placeholder="未留电话" />
      </Form.Item>
      <Form.Item name="residences" label="房产">
        <ResidenceList disabled={!mayChange} />
      </Form.Item>
      <Form.Item name="note" label="备注" rules={zodRules(shape.note)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Form.Item>
      <ErrorNotice error={error} />
      {mayChange ? <KeyedButton keys="Ctrl+S" label="保存" type="primary" run={() => form.submit()} running={running} /> : null}
      {mayChange && resident ? (
        <div className={styles.danger}>
          <Button danger onClick={() => onRemove(resident)}>
            删除业主
          </Button>
          <span className={styles.quiet}>不再出现在提示里；接待记录原样保留。</span>
        </div>
      ) : null}
    </Form>
  )
}
