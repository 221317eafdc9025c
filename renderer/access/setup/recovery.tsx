import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useSession } from '../../api/session.ts'
import { refreshSession } from '../../api/start-session.ts'
import { useCommand } from '../../api/use-command.ts'
import { busy } from '../../ui/busy.tsx'
import { Cover } from '../../ui/cover.tsx'
import { durationText } from '../../ui/duration.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './set-up.module.css'

/** The newest copy may take the place of what cannot be read; that is laid aside whole. */
function BackupOffer() {
  const backup = useSession((state) => state.backup)
  const { run, running } = useCommand('setup.restoreBackup')
  const [error, setError] = useState<ReplyError | null>(null)
  if (!backup) return null
  const restore = async () => {
    const reply = await run({ name: backup.name })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) await refreshSession()
  }
  const missing = backup.lastWrite === null ? null : Math.max(0, backup.lastWrite - backup.at)
  return (
    <>
      <p>
        最近一份备份是 {civilTimeOf(backup.at)} 做的
        {missing === null
          ? '。'
          : `，数据最后写入是 ${civilTimeOf(backup.lastWrite ?? 0)}：最多缺 ${durationText(missing)}的记录。`}
        恢复后照常登录；读不出来的数据整套移到 quarantine 文件夹，不会删除。
      </p>
      <ErrorNotice error={error} />
      <div className={styles.actions}>
        <Button type="primary" size="large" autoFocus loading={busy(running)} onClick={() => void restore()}>
          从这份备份恢复 <Kbd keys="Enter" />
        </Button>
      </div>
    </>
  )
}

function CodeForm() {
  const recover = useCommand('setup.recover')
  const [code, setCode] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await recover.run({ code })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) await refreshSession()
  }
  return (
    <form className={styles.recovery} onSubmit={(event) => void submit(event)}>
      <Field id="code" label="恢复码" error={error?.fields?.code} help="在封存的「数据恢复码」纸上。大小写、空格和横线都不要紧。">
        <Input
          id="code"
          autoFocus
          size="large"
          maxLength={80}
          autoComplete="off"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </Field>
      {error?.fields?.code ? null : <ErrorNotice error={error} />}
      <div className={styles.actions}>
        <Button type="primary" size="large" htmlType="submit" loading={busy(recover.running)} disabled={code.trim() === ''}>
          打开数据 <Kbd keys="Enter" />
        </Button>
      </div>
    </form>
  )
}

/** There is data and it does not open. Nothing was made beside it, and nothing here can make it worse. */
export function Recovery() {
  const phase = useSession((state) => state.phase)
  const trouble = useSession((state) => state.trouble)
  const needsKey = phase === 'keyNeeded'
  return (
    <Cover label={needsKey ? '输入恢复码' : '数据打不开'} width={560}>
      <div className={styles.page}>
        <header>
          <h1>{needsKey ? '需要恢复码才能打开数据' : '数据打不开'}</h1>
          <p>
            {trouble ??
              (needsKey
                ? '这台电脑的密钥库里没有这份数据的密钥：可能换了电脑、换了系统用户，或重装了系统。'
                : '数据文件在，但读不出来：可能已损坏，或由更新版本的程序写成。')}
          </p>
          <p>原有数据原样放着，没有改动，也没有在旁边另建空的数据。</p>
        </header>
        {needsKey ? (
          <CodeForm />
        ) : (
          <>
            <p>请先不要移动或删除数据文件夹。可以从备份恢复，或把整个文件夹交给负责维护的人。</p>
            <BackupOffer />
            <div className={styles.actions}>
              <Button size="large" onClick={() => void refreshSession()}>
                再试一次
              </Button>
            </div>
          </>
        )}
      </div>
    </Cover>
  )
}
