import { Input, type InputRef } from 'antd'
import { useRef, useState } from 'react'
import { civilTimeOf } from '../../shared/calendar.ts'
import type { ReplyError } from '../../shared/reply.ts'
import type { Output } from '../api/paths.ts'
import { useCommand } from '../api/use-command.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { isComposing, useKeys } from '../ui/keys.ts'
import styles from './signed-papers.module.css'

type SignedBack = Output<'printing.signBack'>

/** Where a scanner types: each sheet is one line and Enter, so a pile goes through without a hand on the keyboard. */
export function SignBackBox() {
  const { run, running } = useCommand('printing.signBack')
  const box = useRef<InputRef>(null)
  const [code, setCode] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const [back, setBack] = useState<readonly SignedBack[]>([])
  useKeys([{ keys: '/', label: '扫描或输入编码', run: () => box.current?.focus({ cursor: 'all' }) }])
  const sign = async () => {
    const reply = await run({ code })
    setError(reply.ok ? null : reply.error)
    // The next scan goes over what could not be read.
    if (!reply.ok) return box.current?.select()
    setCode('')
    setBack((before) => [reply.data, ...before].slice(0, 20))
  }
  return (
    <section className={styles.scan} aria-label="签回">
      <Input
        ref={box}
        autoFocus
        size="large"
        aria-label="纸上的编码"
        placeholder="扫描纸左上角的码，或输入六位编码后按 Enter"
        maxLength={40}
        value={code}
        readOnly={running}
        onChange={(event) => setCode(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && code.trim() !== '' && !isComposing(event.nativeEvent)) void sign()
        }}
      />
      <ErrorNotice error={error} />
      <ul className={styles.back} aria-label="刚签回" aria-live="polite">
        {back.map(({ paper, returnedAt, before }) => (
          <li key={`${paper.id}${returnedAt}${before}`}>
            <strong>{paper.named}</strong> {paper.copy}联
            <span className={before ? styles.quiet : styles.done}>
              {before ? `先前已签回（${civilTimeOf(returnedAt)}）` : '已签回'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
