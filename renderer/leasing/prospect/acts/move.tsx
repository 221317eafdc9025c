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
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

const nextOf = (stage: Stage) => (isEnd(stage) ? 'negotiating' : (stages[stages.indexOf(stage) + 1] ?? 'signed'))

/** 移到…: the next stage is chosen already; 流失 and 候租 ask why (2: 10.4). */
export function Move({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.move')
  const act = useAct(prospect, onDone, onReload)
  const [stage, setStage] = useState<Stage>(nextOf(prospect.stage))
  const [reason, setReason] = useState<LostReason | null>(null)
  const [note, setNote] = useState('')
  const over = stage === 'lost' || stage === 'waiting'
  const submit = () =>
    void act.submit((rev) => run({ id: prospect.id, rev, stage, reason: over ? reason : null, note: note === '' ? null : note }))
  return (
    <ProspectPanel verb="移阶段" {...{ prospect, act, running, onCancel }} onSubmit={submit}>
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
      {over && (
        <Field label="流失原因" name="reason" error={act.error} wide>
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
        label={stage === 'waiting' ? '签约大楼、签约价格和年限' : isEnd(prospect.stage) ? '移回的原因' : '说明'}
        name="note"
        limit={500}
        lines={2}
        value={note}
        error={act.error}
        placeholder={stage === 'waiting' ? '如 金穗大厦，2.95 元/㎡/天，3 年至 2029-11；不肯说的写「未说明」' : ''}
        onChange={setNote}
      />
    </ProspectPanel>
  )
}
