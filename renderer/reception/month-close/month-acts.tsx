import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type MonthTable, monthActLabels } from '../../../shared/reception/month-close.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './month-close.module.css'
import { ReturnDialog, SignDialog } from './sign-dialogs.tsx'

interface Properties {
  readonly table: MonthTable
  readonly onReload: () => void
}

/** 制表, 审核, 审阅: who did what and when, and what may be done now. */
export function MonthActs({ table, onReload }: Properties) {
  const { month, rev, acts, actions, missing } = table
  const review = useCommand('monthClose.review')
  const [error, setError] = useState<ReplyError | null>(null)
  const [asking, setAsking] = useState<'sign' | 'return' | null>(null)
  const approve = async () => {
    const reply = await review.run({ month, rev })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) onReload()
  }
  const close = () => setAsking(null)
  return (
    <section aria-label="办理" className={styles.acts}>
      {acts.length > 0 && (
        <ol>
          {acts.map(({ act, at, by, reason }) => (
            <li key={`${act}${at}${by}`}>
              <strong>{monthActLabels[act]}</strong> {by} {civilTimeOf(at)}
              {reason !== null && <span className={styles.late}>：{reason}</span>}
            </li>
          ))}
        </ol>
      )}
      {actions.includes('amend') && missing.length > 0 && <p className={styles.quiet}>上报前还要写：{missing.join('、')}</p>}
      <ErrorNotice error={error} />
      <div className={styles.verbs}>
        {actions.includes('review') && (
          <KeyedButton keys="A" label="审核通过" type="primary" running={review.running} run={() => void approve()} />
        )}
        {actions.includes('sign') && <KeyedButton keys="Q" label="审阅签字" type="primary" run={() => setAsking('sign')} />}
        {actions.includes('return') && <KeyedButton keys="T" label="退回更正" run={() => setAsking('return')} />}
      </div>
      <SignDialog table={table} open={asking === 'sign'} onClose={close} onReload={onReload} />
      <ReturnDialog table={table} open={asking === 'return'} onClose={close} />
    </section>
  )
}
