import { App, Form, Input } from 'antd'
import { useState } from 'react'
import { backupReasonLabels } from '../../shared/backups/backups.ts'
import { civilTimeOf } from '../../shared/calendar.ts'
import type { ReplyError } from '../../shared/reply.ts'
import { signOut, useSession } from '../api/session.ts'
import { useCommand } from '../api/use-command.ts'
import { Drawer } from '../ui/drawer.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { showFieldErrors } from '../ui/field-errors.ts'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { compared, type Item, type Status } from './backup-words.ts'
import styles from './backups.module.css'

interface Props {
  readonly item: Item | undefined
  readonly status: Status | undefined
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What is in a copy beside what there is now, the proof of it, and the way back to it. */
export function BackupDrawer({ item, status, onClose, onDone }: Props) {
  return (
    <Drawer title={item ? `备份 ${civilTimeOf(item.at)}` : '备份'} open={item !== undefined} onClose={onClose} width={560}>
      {item && status ? <Contents {...{ item, status, onDone }} /> : null}
    </Drawer>
  )
}

function Counts({ item, status }: { readonly item: Item; readonly status: Status }) {
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">内容</th>
          <th scope="col">这份备份</th>
          <th scope="col">现在</th>
        </tr>
      </thead>
      <tbody>
        {compared(item, status).map(({ thing, label, copied, now }) => (
          <tr key={thing}>
            <td>{label}</td>
            <td className={(copied ?? 0) < (now ?? 0) ? styles.fewer : ''}>{copied ?? '—'}</td>
            <td>{now ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Contents({ item, status, onDone }: { readonly item: Item; readonly status: Status; readonly onDone: () => void }) {
  const { message } = App.useApp()
  const prove = useCommand('backups.prove')
  const [error, setError] = useState<ReplyError | null>(null)
  const isAdministrator = useSession((state) => state.me?.roles.includes('administrator')) ?? false
  const check = async () => {
    const reply = await prove.run({ name: item.name })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) void message.success('这份备份完好')
    onDone()
  }
  return (
    <div className={styles.form}>
      <p>
        {backupReasonLabels[item.reason]}备份，{item.name}。恢复到这里，其后的 {status.now.auditRows - item.auditRows}{' '}
        项操作就不在了；恢复前的数据会先留成一份「恢复前」备份，随时可以换回来。
      </p>
      <Counts item={item} status={status} />
      <div className={styles.foot}>
        <KeyedButton keys="K" label="核对这份备份" run={() => void check()} running={prove.running} />
      </div>
      <ErrorNotice error={error} />
      {isAdministrator ? <Restore item={item} /> : null}
    </div>
  )
}

interface Wish {
  readonly reason: string
  readonly password: string
}

function Restore({ item }: { readonly item: Item }) {
  const [form] = Form.useForm<Wish>()
  const { message } = App.useApp()
  const { run, running } = useCommand('backups.restore')
  const [error, setError] = useState<ReplyError | null>(null)
  const restore = async (wish: Wish) => {
    const reply = await run({ name: item.name, ...wish })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success('已恢复，请重新登录', 8)
    // Nothing that was read of the data before may stay on screen.
    signOut()
  }
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(wish) => void restore(wish)}>
      <Form.Item name="reason" label="恢复原因" rules={[{ required: true, message: '请填写原因' }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} />
      </Form.Item>
      <Form.Item
        name="password"
        label="您的密码"
        extra="恢复后所有人都要重新登录。"
        rules={[{ required: true, message: '请输入密码' }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <ErrorNotice error={error} />
      <KeyedButton keys="Ctrl+Enter" label="恢复到这里" danger inFields run={() => form.submit()} running={running} />
    </Form>
  )
}
