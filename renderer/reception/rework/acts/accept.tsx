import { Radio } from 'antd'
import { useState } from 'react'
import { civilDateOf } from '../../../../shared/calendar.ts'
import { type Acceptance, acceptanceLabels } from '../../../../shared/reception/rework.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { useAct } from '../../case/use-act.ts'
import { SlipDate } from '../slip-date.tsx'
import type { SlipActProperties } from './slip-act-properties.ts'
import { SlipConflict } from './slip-conflict.tsx'

const answers = choices<Acceptance>(acceptanceLabels, ['satisfied', 'mostly', 'dissatisfied'])

/** 消项验收 by the property company and the owner. 不满意 leaves the slip open. */
export function Accept({ slip, onDone, onCancel, onReload }: SlipActProperties) {
  const { run, running } = useCommand('rework.accept')
  const act = useAct(slip, onDone, onReload)
  const [acceptance, setAcceptance] = useState<Acceptance>('satisfied')
  const [acceptedBy, setAcceptedBy] = useState(useSession((state) => state.me?.name ?? ''))
  const [closedOn, setClosedOn] = useState(() => civilDateOf(Date.now()))
  return (
    <ActPanel
      verb="验收消项"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: slip.id, rev, acceptance, acceptedBy, closedOn }))}
      onCancel={onCancel}
      conflict={<SlipConflict seen={act.seen} now={slip} onGoOn={act.goOn} />}
    >
      <TextField label="物业验收人" name="acceptedBy" limit={60} value={acceptedBy} error={act.error} onChange={setAcceptedBy} />
      <SlipDate label="消项日期" name="closedOn" value={closedOn} error={act.error} onChange={setClosedOn} />
      <Field label="业主意见" name="acceptance" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="业主意见"
            options={answers}
            value={acceptance}
            onChange={(event) => setAcceptance(event.target.value)}
          />
        )}
      </Field>
      {acceptance === 'dissatisfied' && <p role="status">不满意：单子不消项，继续督办。</p>}
    </ActPanel>
  )
}
