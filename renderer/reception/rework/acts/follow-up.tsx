import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { SlipDate } from '../slip-date.tsx'
import type { SlipActProperties } from './slip-act-properties.ts'
import { SlipConflict } from './slip-conflict.tsx'

/** 逾期原因与新承诺日期, as often as it happens (domain F2, 15). */
export function NewPromise({ slip, onDone, onCancel, onReload }: SlipActProperties) {
  const { run, running } = useCommand('rework.promise')
  const act = useAct(slip, onDone, onReload)
  const [reason, setReason] = useState('')
  const [promisedOn, setPromisedOn] = useState('')
  return (
    <ActPanel
      verb="逾期新承诺"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: slip.id, rev, reason, promisedOn }))}
      onCancel={onCancel}
      conflict={<SlipConflict seen={act.seen} now={slip} onGoOn={act.goOn} />}
    >
      <TextField label="逾期原因" name="reason" limit={500} lines={2} value={reason} error={act.error} onChange={setReason} />
      <SlipDate label="新承诺日期" name="promisedOn" value={promisedOn} error={act.error} onChange={setPromisedOn} />
    </ActPanel>
  )
}

/** 客服督办记录: whom the desk asked, what they answered. */
export function Chase({ slip, onDone, onCancel, onReload }: SlipActProperties) {
  const { run, running } = useCommand('rework.chase')
  const act = useAct(slip, onDone, onReload)
  const [asked, setAsked] = useState('')
  const [answer, setAnswer] = useState('')
  return (
    <ActPanel
      verb="督办"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: slip.id, rev, asked, answer }))}
      onCancel={onCancel}
      conflict={<SlipConflict seen={act.seen} now={slip} onGoOn={act.goOn} />}
    >
      <TextField
        label="督办对象"
        name="asked"
        limit={60}
        value={asked}
        placeholder="催了谁"
        error={act.error}
        onChange={setAsked}
      />
      <TextField
        label="答复"
        name="answer"
        limit={500}
        lines={2}
        value={answer}
        placeholder="可不填"
        error={act.error}
        onChange={setAnswer}
      />
    </ActPanel>
  )
}
