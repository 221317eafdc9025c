import { Radio } from 'antd'
import { useState } from 'react'
import {
  isEnd,
  type LostReason,
  lostReasonLabels,
  lostReasons,
  type Stage,
  stageLabels,
  stages,
} from '../../../../shared/leasing/prospect-words.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { RestoredLine } from '../../../drafts/restored-line.tsx'
import { useKeptForm } from '../../../drafts/use-kept-form.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { draft, emptyDraft, factsOf, WaitingForm } from '../../waiting-list/waiting-form.tsx'
import styles from '../prospect-form.module.css'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

const nextOf = (stage: Stage) => (isEnd(stage) ? 'negotiating' : (stages[stages.indexOf(stage) + 1] ?? 'signed'))

/** 移到…: the next stage is chosen already; 流失 asks why, 候租 its three questions (2: 10.4). */
export function Move({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.move')
  const add = useCommand('waitingList.add')
  const kept = useKeptForm({ key: `waiting-list.move.${prospect.id}`, schema: draft, start: emptyDraft })
  const act = useAct(prospect, onDone, onReload)
  const [stage, setStage] = useState<Stage>(nextOf(prospect.stage))
  const [reason, setReason] = useState<LostReason | null>(null)
  const [note, setNote] = useState('')
  const list = async (rev: number) => {
    const facts = factsOf(kept.typed)
    if ('code' in facts) return { ok: false as const, error: facts }
    const reply = await add.run({ ...facts, prospectId: prospect.id, rev })
    if (reply.ok) kept.saved()
    return reply
  }
  const submit = () =>
    void act.submit((rev) => {
      if (stage === 'waiting') return list(rev)
      return run({ id: prospect.id, rev, stage, reason: stage === 'lost' ? reason : null, note: note === '' ? null : note })
    })
  return (
    <ProspectPanel verb="移阶段" {...{ prospect, act, running: running || add.running, onCancel }} onSubmit={submit}>
      <Field label="阶段" name="stage" error={act.error} wide>
        {() => (
          <Radio.Group
            aria-label="阶段"
            options={choices(stageLabels, stages).filter(({ value }) => value !== prospect.stage)}
            value={stage}
            onChange={(event) => setStage(event.target.value)}
          />
        )}
      </Field>
      {stage === 'waiting' ? (
        <div className={styles.whole}>
          <RestoredLine {...kept} />
          <WaitingForm draft={kept.typed} error={act.error} change={(change) => kept.set((all) => ({ ...all, ...change }))} />
        </div>
      ) : (
        <Why {...{ stage, reason, setReason, note, setNote }} back={isEnd(prospect.stage)} error={act.error} />
      )}
    </ProspectPanel>
  )
}

interface WhyProps {
  readonly stage: Stage
  readonly back: boolean
  readonly reason: LostReason | null
  readonly setReason: (reason: LostReason) => void
  readonly note: string
  readonly setNote: (note: string) => void
  readonly error: ReplyError | null
}

function Why({ stage, back, reason, setReason, note, setNote, error }: WhyProps) {
  return (
    <>
      {stage === 'lost' && (
        <Field label="流失原因" name="reason" error={error} wide>
          {() => (
            <Radio.Group
              aria-label="流失原因"
              options={choices(lostReasonLabels, lostReasons)}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      <TextField
        label={back ? '移回的原因' : '说明'}
        name="note"
        limit={500}
        lines={2}
        value={note}
        error={error}
        onChange={setNote}
      />
    </>
  )
}
