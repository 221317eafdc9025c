import { App, Form, Input } from 'antd'
import { useState } from 'react'
import { accounts, loginName, newPassword, personName } from '../../../shared/access/accounts.ts'
import type { Role } from '../../../shared/access/roles.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { zodRules } from '../../ui/zod-rules.ts'
import { RoleChoice } from './role-choice.tsx'

interface Entry {
  readonly name: string
  readonly loginName: string
  readonly roles: Role[]
  readonly password: string
}

const { shape } = accounts.create.input

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

function NewAccount({ onClose }: Pick<Props, 'onClose'>) {
  const [form] = Form.useForm<Entry>()
  const { message } = App.useApp()
  const { run, running } = useCommand('accounts.create')
  const [error, setError] = useState<ReplyError | null>(null)
  const create = async (entry: Entry) => {
    const reply = await run(entry)
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success(`已新增 ${entry.name}，现在可以登录`)
    onClose()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ name: '', loginName: '', roles: ['receptionist'], password: '' }}
      validateTrigger={['onBlur', 'onSubmit']}
      onFinish={(entry) => void create(entry)}
    >
      <Form.Item name="name" label="姓名" rules={zodRules(personName)}>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="loginName" label="登录名" extra="例如姓名拼音。" rules={zodRules(loginName)}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="password" label="初始密码" extra="请本人登录后在「设置 › 我的密码」里改掉。" rules={zodRules(newPassword)}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="roles" label="岗位" rules={zodRules(shape.roles)}>
        <RoleChoice />
      </Form.Item>
      <ErrorNotice error={error} />
      <KeyedButton keys="Ctrl+S" label="新增" type="primary" run={() => form.submit()} running={running} />
    </Form>
  )
}

export function NewAccountDrawer({ open, onClose }: Props) {
  return (
    <Drawer title="新增人员" open={open} onClose={onClose} width={480}>
      <NewAccount onClose={onClose} />
    </Drawer>
  )
}
