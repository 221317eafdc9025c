import { Button, Input, Skeleton } from 'antd'
import { type FormEvent, useEffect, useState } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { busy } from '../../ui/busy.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import type { Answers } from './answers.ts'
import { printRecovery } from './print-recovery.ts'
import styles from './set-up.module.css'

interface Props {
  readonly answers: Answers
  readonly error: ReplyError | null
  readonly onBack: () => void
  readonly onFinish: (check: string) => Promise<void>
}

function useRecoveryCode() {
  const { run } = useCommand('setup.recoveryCode')
  const [code, setCode] = useState<string | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  useEffect(() => {
    void run({}).then((reply) => (reply.ok ? setCode(reply.data.code) : setError(reply.error)))
  }, [run])
  return { code, error }
}

/** The code is shown once, goes on paper, and its last group comes back as proof that it left the screen. */
export function RecoveryStep({ answers, error, onBack, onFinish }: Props) {
  const { code, error: noCode } = useRecoveryCode()
  const [check, setCheck] = useState('')
  const [running, setRunning] = useState(false)
  const [notPrinted, setNotPrinted] = useState<ReplyError | null>(null)
  const print = () => void printRecovery(answers).then(setNotPrinted)
  const fault = error?.fields?.recoveryCodeCheck
  useKeys([{ keys: 'Escape', label: '上一步', run: onBack }])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setRunning(true)
    await onFinish(check)
    setRunning(false)
  }

  return (
    <form className={styles.recovery} onSubmit={(event) => void submit(event)}>
      <p className={styles.about}>
        数据在硬盘上是加密的。电脑换了、坏了、重装了系统，只有这个恢复码能把数据打开。它只在这里显示这一次，请打印出来，由项目经理封存。
      </p>
      {code ? (
        <output className={styles.code} aria-label="恢复码">
          {code.split('-').map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move
            <span key={index}>{group}</span>
          ))}
        </output>
      ) : (
        <Skeleton active paragraph={{ rows: 1 }} title={false} />
      )}
      <ErrorNotice error={noCode} />
      <KeyedButton keys="Ctrl+P" label="打印恢复码" run={print} disabled={!code} size="large" />
      <ErrorNotice error={notPrinted} />
      <Field id="check" label="照纸上输入最后一组" error={fault} help="确认它已经在纸上。没有打印机时，请用笔抄下。">
        <Input
          id="check"
          size="large"
          maxLength={20}
          autoComplete="off"
          value={check}
          onChange={(event) => setCheck(event.target.value)}
        />
      </Field>
      {error && !fault ? <ErrorNotice error={error} /> : null}
      <div className={styles.actions}>
        <Button size="large" onClick={onBack}>
          上一步 <Kbd keys="Escape" />
        </Button>
        <Button type="primary" size="large" htmlType="submit" loading={busy(running)} disabled={!code || check.trim() === ''}>
          完成设置 <Kbd keys="Enter" />
        </Button>
      </div>
    </form>
  )
}
