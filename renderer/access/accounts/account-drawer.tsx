import { App, Button, Divider, Form, Input, Switch } from 'antd'
import { useState } from 'react'
import { type Account, accounts, newPassword, personName } from '../../../shared/access/accounts.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { busy } from '../../ui/busy.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { zodRules } from '../../ui/zod-rules.ts'
import { RoleChoice } from './role-choice.tsx'

type Entry = Pick<Account, 'name' | 'roles' | 'disabled'>

const { shape } = accounts.amend.input

function Amend({ account, onDone }: { readonly account: Account; readonly onDone: () => void }) {
  const [form] = Form.useForm<Entry>()
  const { message } = App.useApp()
  const { run, running } = useCommand('accounts.amend')
  const [error, setError] = useState<ReplyError | null>(null)
  const { id, rev, name, roles, disabled } = account
  const amend = async (entry: Entry) => {
    const reply = await run({ id, rev, ...entry })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success('已保存')
    onDone()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ name, roles, disabled }}
      onFinish={(entry) => void amend(entry)}
    >
      <Form.Item name="name" label="姓名" rules={zodRules(personName)}>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="roles" label="岗位" rules={zodRules(shape.roles)}>
        <RoleChoice />
      </Form.Item>
      <Form.Item name="disabled" label="停用" valuePropName="checked" extra="停用后立即退出，不能再登录；随时可以再启用。">
        <Switch aria-label="停用" />
      </Form.Item>
      <ErrorNotice error={error} />
      <KeyedButton keys="Ctrl+S" label="保存" type="primary" run={() => form.submit()} running={running} />
    </Form>
  )
}

function ResetPassword({ account }: { readonly account: Account }) {
  const [form] = Form.useForm<{ password: string }>()
  const { message } = App.useApp()
  const { run, running } = useCommand('accounts.resetPassword')
  const [error, setError] = useState<ReplyError | null>(null)
  const reset = async ({ password }: { password: string }) => {
    const reply = await run({ id: account.id, rev: account.rev, password })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    form.resetFields()
    void message.success(`已为 ${account.name} 设置新密码`)
  }
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(entry) => void reset(entry)}>
      <Form.Item
        name="password"
        label="忘记密码时，设一个新的"
        extra="当面告诉本人，请他登录后改掉。"
        rules={zodRules(newPassword)}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <ErrorNotice error={error} />
      <Button htmlType="submit" loading={busy(running)}>
        设置新密码
      </Button>
    </Form>
  )
}

interface Props {
  readonly account: Account | undefined
  readonly onClose: () => void
}

export function AccountDrawer({ account, onClose }: Props) {
  return (
    <Drawer
      title={account ? `${account.name}（${account.loginName}）` : ''}
      open={account !== undefined}
      onClose={onClose}
      width={480}
    >
      {account ? (
        <>
          <Amend key={account.rev} account={account} onDone={onClose} />
          <Divider />
          <ResetPassword account={account} />
        </>
      ) : null}
    </Drawer>
  )
}
