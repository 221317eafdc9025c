import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { newPassword } from '../../../shared/access/accounts.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import styles from '../../settings/settings.module.css'
import { busy } from '../../ui/busy.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { zodRules } from '../../ui/zod-rules.ts'
import { repeatedRule } from '../repeated-rule.ts'

interface Entry {
  readonly current: string
  readonly password: string
  readonly repeated: string
}

export function OwnPassword() {
  const [form] = Form.useForm<Entry>()
  const { message } = App.useApp()
  const { run, running } = useCommand('accounts.changeOwnPassword')
  const [error, setError] = useState<ReplyError | null>(null)
  const change = async ({ current, password }: Entry) => {
    const reply = await run({ current, password })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    form.resetFields()
    void message.success('密码已修改')
  }
  return (
    <div className={styles.page}>
      <header>
        <h1>我的密码</h1>
        <p className={styles.about}>改了以后，用旧密码登录的其他窗口会退出。</p>
      </header>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.narrow}
        validateTrigger={['onBlur', 'onSubmit']}
        onFinish={(entry) => void change(entry)}
      >
        <Form.Item name="current" label="现在的密码" rules={[{ required: true, message: '请输入现在的密码' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="password" label="新密码" extra="至少 8 个字符。" rules={zodRules(newPassword)}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="repeated" label="再输一次新密码" rules={[repeatedRule('password')]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <ErrorNotice error={error} />
        <Button type="primary" htmlType="submit" loading={busy(running)} style={{ marginBlockStart: 8 }}>
          修改密码
        </Button>
      </Form>
    </div>
  )
}
