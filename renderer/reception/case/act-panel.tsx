import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import styles from './case.module.css'
import type { Act } from './use-act.ts'

interface Properties<Version> {
  readonly verb: string
  readonly act: Act<Version>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
  /** Shown instead of the form's trouble while the record has moved on. */
  readonly conflict: ReactNode
}

/** One act, over the verbs: its few fields, Ctrl+Enter does it, Esc leaves it. */
export function ActPanel<Version>({ verb, act, running, onSubmit, onCancel, children, conflict }: Properties<Version>) {
  const busy = running || act.reading
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('input, textarea')
    const chosen = first?.closest('[role=radiogroup]')?.querySelector<HTMLElement>('input:checked')
    const target = chosen ?? first
    target?.focus()
  }, [])
  useKeys([
    { keys: 'Escape', label: `不${verb}了`, run: onCancel, inFields: true },
    { keys: 'Ctrl+Enter', label: verb, run: onSubmit, inFields: true, disabled: busy || act.outdated },
  ])
  return (
    <section ref={panel} className={styles.panel} aria-label={verb}>
      {act.outdated ? conflict : <ErrorNotice error={act.error} />}
      <div className={styles.fields}>{children}</div>
      <div className={styles.panelActions}>
        <KeyedButton type="primary" keys="Enter" label={verb} running={busy} disabled={act.outdated} run={onSubmit} />
        <Button onClick={onCancel}>取消</Button>
        <span className={styles.hint}>Ctrl+Enter 在多行里也行 · Esc 取消</span>
      </div>
    </section>
  )
}
