import { Radio } from 'antd'
import { useState } from 'react'
import { concessionAnswerLabels, officeLabels } from '../../../shared/leasing/concession-words.ts'
import type { ConcessionDetail } from '../../../shared/leasing/concessions.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './concession.module.css'
import { type ActDraft, type ConcessionAct, concessionActs, draftFor, useSendAct } from './concession-acts.ts'
import { FreeTimeFields, PriceField } from './price-field.tsx'

interface Props {
  readonly concession: ConcessionDetail
  readonly act: ConcessionAct
  readonly onClose: () => void
}

/** One step of the way up or down; what was typed stays when somebody else was quicker. */
export function ActDialog({ concession, act, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftFor(concession, act))
  const [error, setError] = useState<ReplyError | null>(null)
  const { send, running } = useSendAct(concession)
  const { verb } = concessionActs[act]
  const submit = async () => {
    const reply = await send(act, draft)
    if (reply.ok) onClose()
    else setError(reply.error)
  }
  return (
    <Dialog
      title={`${verb}　${concession.serial}`}
      open
      width={640}
      onClose={onClose}
      footer={<KeyedButton keys="Ctrl+Enter" inFields label={verb} type="primary" running={running} run={() => void submit()} />}
    >
      <ErrorNotice error={error?.fields ? null : error} />
      <ActFields act={act} draft={draft} error={error} change={(part) => setDraft((before) => ({ ...before, ...part }))} />
    </Dialog>
  )
}

interface FieldsProps {
  readonly act: ConcessionAct
  readonly draft: ActDraft
  readonly error: ReplyError | null
  readonly change: (part: Partial<ActDraft>) => void
}

function ActFields(props: FieldsProps) {
  const { act, draft, error, change } = props
  const { asks, words } = concessionActs[act]
  return (
    <div className={styles.form}>
      {asks.includes('office') && <WhoseOpinion {...props} />}
      {asks.includes('price') && (
        <PriceField
          label={act === 'counter' ? '批复价' : '同意价（可不填）'}
          name="price"
          value={draft.price}
          error={error}
          onChange={(price) => change({ price })}
        />
      )}
      {asks.includes('free') && <FreeTimeFields {...props} />}
      {asks.includes('answer') && (
        <Field label="客户的答复" name="answer" error={error}>
          {() => (
            <Radio.Group
              aria-label="客户的答复"
              options={choices(concessionAnswerLabels, ['accepted', 'declined', 'open'])}
              value={draft.answer}
              onChange={({ target }) => change({ answer: target.value })}
            />
          )}
        </Field>
      )}
      <Dates {...props} />
      <TextField
        label={words}
        name={act === 'withdraw' ? 'reason' : act === 'tell' ? 'note' : 'opinion'}
        limit={500}
        lines={2}
        value={draft.words}
        error={error}
        onChange={(value) => change({ words: value })}
      />
    </div>
  )
}

function WhoseOpinion({ draft, error, change }: FieldsProps) {
  return (
    <>
      <Field label="谁的意见" name="office" error={error}>
        {() => (
          <Radio.Group
            aria-label="谁的意见"
            options={choices(officeLabels, ['manager', 'finance'])}
            value={draft.office}
            onChange={({ target }) => change({ office: target.value })}
          />
        )}
      </Field>
      <TextField
        label="姓名"
        name="person"
        limit={40}
        value={draft.person}
        error={error}
        onChange={(person) => change({ person })}
      />
    </>
  )
}

function Dates({ act, draft, error, change }: FieldsProps) {
  const { asks } = concessionActs[act]
  return (
    <>
      {asks.includes('on') && (
        <Field label="日期" name="on" error={error}>
          {(id) => <DateField id={id} value={draft.on} onChange={(on) => change({ on })} />}
        </Field>
      )}
      {asks.includes('until') && (
        <Field label="有效期至" name="until" error={error}>
          {(id) => <DateField id={id} value={draft.until} onChange={(until) => change({ until })} />}
        </Field>
      )}
    </>
  )
}
