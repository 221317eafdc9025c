import { Button, Input, type InputRef } from 'antd'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { busy } from '../../ui/busy.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './sessions.module.css'

interface Props {
  readonly name: string
  readonly about: string
  readonly verb: string
  /** @returns the trouble, or null when the door opened */
  readonly onPassword: (password: string) => Promise<ReplyError | null>
  readonly children?: ReactNode
}

/** One person, one password. */
export function PasswordStep({ name, about, verb, onPassword, children }: Props) {
  const [password, setPassword] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const [running, setRunning] = useState(false)
  const field = useRef<InputRef>(null)

  useEffect(() => {
    if (error) field.current?.focus({ cursor: 'all' })
  }, [error])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (running) return
    setRunning(true)
    const trouble = await onPassword(password)
    setRunning(false)
    setError(trouble)
  }

  return (
    <form className={styles.password} onSubmit={(event) => void submit(event)}>
      <div className={styles.who}>
        <strong>{name}</strong>
        <span>{about}</span>
      </div>
      <Field id="password" label="密码">
        <Input.Password
          id="password"
          ref={field}
          autoFocus
          size="large"
          autoComplete="current-password"
          maxLength={128}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <ErrorNotice error={error} />
      <Button type="primary" size="large" htmlType="submit" block loading={busy(running)}>
        {verb} <Kbd keys="Enter" />
      </Button>
      {children}
    </form>
  )
}
