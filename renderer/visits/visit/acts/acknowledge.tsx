import { Radio } from 'antd'
import { useState } from 'react'
import { type Briefing, briefingLabels, briefings } from '../../../../shared/visits/visit-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

/** Who was told of conduct and alertness and says so, by name (3: 4.4, 4.5). */
export function Acknowledge({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.acknowledge')
  const act = useAct(visit, onDone, onReload)
  const [about, setAbout] = useState<Briefing>('conduct')
  const [names, setNames] = useState('')
  const people = names.split(/[、，,\s]+/).filter((name) => name !== '')
  return (
    <VisitPanel
      verb="确认知悉"
      {...{ visit, act, running, onCancel }}
      onSubmit={() => void act.submit(() => run({ id: visit.id, briefing: about, people }))}
    >
      <Field label="告知内容" name="briefing" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="告知内容"
            options={choices(briefingLabels, briefings)}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
        )}
      </Field>
      <TextField label="姓名（几位用顿号隔开）" name="people" limit={500} value={names} error={act.error} onChange={setNames} />
    </VisitPanel>
  )
}
