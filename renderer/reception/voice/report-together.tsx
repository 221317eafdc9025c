import { Input } from 'antd'
import { useId, useState } from 'react'
import { anyVoice } from '../../../shared/reception/voices.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './voice.module.css'

interface Properties {
  readonly open: boolean
  readonly onClose: () => void
}

/** What was collected goes up to the project manager together (1: 4.6). */
export function ReportTogether({ open, onClose }: Properties) {
  return (
    <Dialog title="建议一起上报项目经理" open={open} onClose={onClose} width={640}>
      <Collected onDone={onClose} />
    </Dialog>
  )
}

function Collected({ onDone }: { readonly onDone: () => void }) {
  const collected = useQuery('voices.list', { ...anyVoice, state: ['toReport'], after: null, limit: 200 })
  const { run, running } = useCommand('voices.report')
  const [receiver, setReceiver] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const box = useId()
  const suggestions = collected.data?.voices ?? []
  const send = async () => {
    const reply = await run({ suggestions: suggestions.map(({ id, rev }) => ({ id, rev })), receiver, at: null })
    if (reply.ok) return onDone()
    setError(reply.error)
    if (reply.error.code === 'CONFLICT') collected.reload()
  }
  if (collected.data !== undefined && suggestions.length === 0) return <p>没有待上报的建议。</p>
  return (
    <>
      <ErrorNotice error={error ?? collected.error} onRetry={collected.reload} />
      <ul className={styles.batch} aria-label="待上报的建议">
        {suggestions.map((one) => (
          <li key={one.id}>
            <strong>{one.serial}</strong>
            <span>{one.name ?? '未留姓名'}</span>
            <span title={one.excerpt}>{one.excerpt}</span>
          </li>
        ))}
      </ul>
      <label htmlFor={box}>项目经理</label>
      <Input
        id={box}
        data-first-focus
        value={receiver}
        maxLength={60}
        placeholder="报给哪位"
        onChange={(event) => setReceiver(event.target.value)}
      />
      <div style={{ display: 'flex', justifyContent: 'flex-end', marginTop: 16 }}>
        <KeyedButton
          keys="Ctrl+Enter"
          label={`上报 ${suggestions.length} 条`}
          inFields
          type="primary"
          running={running}
          disabled={suggestions.length === 0}
          run={() => void send()}
        />
      </div>
    </>
  )
}
