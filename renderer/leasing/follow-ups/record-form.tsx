import { Radio } from 'antd'
import { useState } from 'react'
import { z } from 'zod'
import { contactChannel, contactChannelLabels, contactChannels } from '../../../shared/leasing/follow-up-words.ts'
import type { DueFollowUp } from '../../../shared/leasing/follow-ups.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { RestoredLine } from '../../drafts/restored-line.tsx'
import { useKeptForm } from '../../drafts/use-kept-form.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { MomentField, momentOf } from '../../reception/case/moment-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './follow-ups.module.css'

interface Props {
  readonly followUp: DueFollowUp
  readonly onDone: () => void
}

const written = z.object({ channel: contactChannel, at: z.string(), result: z.string(), earlyReason: z.string() })
type Written = z.infer<typeof written>
const blank: Written = { channel: 'phone', at: '', result: '', earlyReason: '' }

/** What was said, by which way; before the window of 10.2 also why it could not wait. */
export function RecordForm({ followUp, onDone }: Props) {
  const { id, rev, step, standing } = followUp
  const { run, running } = useCommand('followUps.record')
  const kept = useKeptForm({ key: `follow-up.${id}`, schema: written, start: blank, rev })
  const { channel, at: when, result, earlyReason } = kept.typed
  const type = (change: Partial<Written>) => kept.set((before) => ({ ...before, ...change }))
  const [error, setError] = useState<ReplyError | null>(null)
  const moment = momentOf(when, (at) => type({ at }))
  const early = step === 0 && standing === 'early'
  const send = async () => {
    const at = moment.read()
    if (at === undefined) return
    const reply = await run({ id, rev, channel, at, result, earlyReason: early && earlyReason !== '' ? earlyReason : null })
    if (!reply.ok) return setError(reply.error)
    kept.saved()
    onDone()
  }
  return (
    <section aria-label="记录跟进">
      <RestoredLine {...kept} />
      <ErrorNotice error={error?.fields ? null : error} />
      <div className={styles.form}>
        <Field label="方式" name="channel" error={error}>
          {() => (
            <Radio.Group
              aria-label="方式"
              options={choices(contactChannelLabels, contactChannels)}
              value={channel}
              onChange={(event) => type({ channel: event.target.value })}
            />
          )}
        </Field>
        <MomentField label="时间" moment={moment} error={error} />
        <div className={styles.wide}>
          <TextField
            label="结果"
            name="result"
            limit={5000}
            lines={3}
            value={result}
            error={error}
            onChange={(value) => type({ result: value })}
          />
        </div>
        {early && (
          <div className={styles.wide}>
            <TextField
              label="还早：提前的原因（10.2 稍待两三天）"
              name="earlyReason"
              limit={200}
              value={earlyReason}
              error={error}
              onChange={(value) => type({ earlyReason: value })}
            />
          </div>
        )}
      </div>
      <div className={styles.verbs}>
        <KeyedButton type="primary" keys="Ctrl+Enter" inFields label="记下结果" running={running} run={() => void send()} />
      </div>
    </section>
  )
}
