import { Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply, ReplyError } from '../../shared/reply.ts'
import { ErrorNotice } from './error-notice.tsx'
import { Kbd } from './kbd.tsx'
import { useKeys } from './keys.ts'
import styles from './removal.module.css'

interface Pending {
  readonly id: string
  readonly label: string
  readonly run: () => Promise<Reply<unknown>>
}

export interface Removal {
  /** Hidden from the list while it can still be taken back. */
  readonly hiddenId: string | null
  readonly label: string | null
  readonly error: ReplyError | null
  readonly remove: (pending: Pending) => void
  readonly undo: () => void
}

const grace = 6000

/** A removal that can be taken back: for six seconds it is only hidden, then it happens. */
export function useRemoval(): Removal {
  const [pending, setPending] = useState<Pending | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const latest = useRef<Pending | null>(null)

  const settle = useCallback(() => {
    const due = latest.current
    latest.current = null
    if (!due) return
    void due.run().then((reply) => {
      setError(reply.ok ? null : reply.error)
      setPending((now) => (now === due ? null : now))
    })
  }, [])

  useEffect(() => {
    if (!pending) return
    const timer = setTimeout(settle, grace)
    return () => clearTimeout(timer)
  }, [pending, settle])
  // Leaving the screen is no change of mind.
  useEffect(() => settle, [settle])

  return {
    hiddenId: pending?.id ?? null,
    label: pending?.label ?? null,
    error,
    remove: (next) => {
      settle()
      setError(null)
      latest.current = next
      setPending(next)
    },
    undo: () => {
      latest.current = null
      setPending(null)
    },
  }
}

/** The strip that offers the way back, and says why when the core refused. */
export function RemovalStrip({ removal }: { readonly removal: Removal }) {
  const { label, error, undo } = removal
  useKeys([{ keys: 'Ctrl+Z', label: '撤销删除', run: undo, disabled: !label }])
  if (!label && !error) return null
  return (
    <div className={styles.strip}>
      {label ? (
        <div role="status" className={styles.offer}>
          {label}
          <Button type="text" onClick={undo} aria-keyshortcuts="Control+Z">
            撤销 <Kbd keys="Ctrl+Z" />
          </Button>
        </div>
      ) : (
        <ErrorNotice error={error} />
      )}
    </div>
  )
}
