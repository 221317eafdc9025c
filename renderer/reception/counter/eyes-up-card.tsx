import { Button, Input } from 'antd'
import { clockTimeOf } from '../../../shared/calendar.ts'
import type { FaceRecord } from '../../../shared/reception/complaints.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import styles from './eyes-up.module.css'
import { nextPrompt, prompts, toggled } from './eyes-up.ts'

interface Properties {
  readonly open: boolean
  readonly face: FaceRecord
  readonly onChange: (face: FaceRecord) => void
  /** Back to the form; what was kept stays. */
  readonly onDone: () => void
  readonly onDiscard: () => void
  /** The card is gone from sight. */
  readonly onClosed: () => void
}

/**
 * While the owner sits there (1: 4.7 b): three big prompts and one line to scratch on. One key, Enter, goes from prompt to
 * prompt, so that eyes stay on the person and not on the screen; everything else is completed afterwards.
 */
export function EyesUpCard({ open, onClosed, ...card }: Properties) {
  return (
    <Dialog open={open} onClose={card.onDone} title="当面投诉：先听，再写" width={920} onClosed={onClosed}>
      <Card {...card} />
    </Dialog>
  )
}

function Card({ face, onChange, onDone, onDiscard }: Omit<Properties, 'open' | 'onClosed'>) {
  const next = nextPrompt(face)
  const step = () => (next === null ? onDone() : onChange(toggled(face, next, Date.now())))
  useKeys([
    { keys: 'Enter', label: '下一步', run: step, inFields: true },
    { keys: 'Ctrl+Enter', label: '业主已讲完，补全登记', run: onDone, inFields: true },
  ])
  return (
    <>
      <ol className={styles.prompts}>
        {prompts.map(({ key, word, say }) => {
          const at = face[key]
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.prompt}
                aria-pressed={at !== null}
                data-next={key === next}
                onClick={() => onChange(toggled(face, key, Date.now()))}
              >
                <strong>{word}</strong>
                <span>{say}</span>
                <small>{at === null ? (key === next ? '做到了按 Enter' : ' ') : `${clockTimeOf(at)} 已做`}</small>
              </button>
            </li>
          )
        })}
      </ol>
      <Input.TextArea
        data-first-focus
        className={styles.scratch ?? ''}
        aria-label="随手记"
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        placeholder="随手记几个字，讲完再补全"
        value={face.scratch}
        onChange={(event) => onChange({ ...face, scratch: event.target.value })}
      />
      <p className={styles.hint}>
        {next === null ? '三步都做到了，再按 Enter 去补全登记。' : 'Enter 记下这一步的时间；不必低头，讲完再补全。'}
        换行用 Shift+Enter。
      </p>
      <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 16 }}>
        <Button onClick={onDiscard}>不作当面记录</Button>
        <Button type="primary" aria-keyshortcuts="Control+Enter" onClick={onDone}>
          业主已讲完，补全登记 <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </>
  )
}
