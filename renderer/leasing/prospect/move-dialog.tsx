import { useState } from 'react'
import { lostReasonLabels, lostReasons, type Stage, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { AddWaiting } from '../waiting-list/add-waiting.tsx'
import styles from './prospect.module.css'
import { companyText } from './prospect-words.ts'
import type { Asked } from './use-move.ts'

interface Props {
  readonly asking: Asked | null
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Why they are lost, where they signed instead, or why they are back (2: 10.4). */
export function MoveDialog({ asking, onClose, onDone }: Props) {
  if (asking?.stage === 'waiting') return <AddWaiting prospect={asking.prospect} onClose={onClose} onDone={onDone} />
  return (
    <Dialog
      title={asking === null ? '' : `${companyText(asking.prospect.company)} → ${stageLabels[asking.stage]}`}
      open={asking !== null}
      onClose={onClose}
    >
      {asking !== null && (
        <Question key={asking.prospect.id} prospect={asking.prospect} stage={asking.stage} onClose={onClose} onDone={onDone} />
      )}
    </Dialog>
  )
}

const noteOf = {
  lost: ['说明', '如 嫌贵，不再考虑'],
  back: ['移回的原因', '如 那边没有签成，又来找我们'],
} as const

interface QuestionProps extends Omit<Props, 'asking'> {
  readonly prospect: Asked['prospect']
  readonly stage: Exclude<Stage, 'waiting'>
}

function Question({ prospect, stage, onClose, onDone }: QuestionProps) {
  const { run, running } = useCommand('prospects.move')
  const [reason, setReason] = useState<(typeof lostReasons)[number] | null>(null)
  const [note, setNote] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const [label, placeholder] = noteOf[stage === 'lost' ? stage : 'back']
  const send = async () => {
    const reply = await run({ id: prospect.id, rev: prospect.rev, stage, reason, note: note === '' ? null : note })
    if (!reply.ok) return setError(reply.error)
    onDone()
    onClose()
  }
  return (
    <div className={styles.question}>
      <ErrorNotice error={error} />
      {stage === 'lost' && (
        <Field label="流失原因" name="reason" error={error}>
          {(id, invalid) => (
            <Select
              id={id}
              autoFocus
              data-first-focus
              aria-label="流失原因"
              status={invalid ? 'error' : ''}
              value={reason}
              options={choices(lostReasonLabels, lostReasons)}
              onChange={setReason}
            />
          )}
        </Field>
      )}
      <TextField label={label} name="note" limit={500} lines={2} {...{ placeholder, error }} value={note} onChange={setNote} />
      <div className={styles.answer}>
        <KeyedButton
          type="primary"
          keys="Ctrl+Enter"
          label={`移到${stageLabels[stage]}`}
          inFields
          running={running}
          run={() => void send()}
        />
      </div>
    </div>
  )
}
