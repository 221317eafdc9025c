import { Radio } from 'antd'
import { useState } from 'react'
import {
  type CountedDepartment,
  countedDepartments,
  tickedVia,
  tickedViaLabels,
  visitDepartmentLabels,
} from '../../../../shared/visits/visit-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

/** A department reports ready, by telephone or seen: all that is still open of it is ticked (3: 4.2). */
export function CallIn({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('preparations.finish')
  const act = useAct(visit, onDone, onReload)
  const open = countedDepartments.filter((one) =>
    visit.preparations.some(({ department, doneAt }) => department === one && doneAt === null),
  )
  const [department, setDepartment] = useState<CountedDepartment>(open[0] ?? 'security')
  const [via, setVia] = useState<'here' | 'calledIn'>('calledIn')
  const [person, setPerson] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit(() => run({ id: visit.id, department, person, via, at }))
  }
  return (
    <VisitPanel verb="记下完成" {...{ visit, act, running, onCancel }} onSubmit={submit}>
      <Field label="哪个部门" name="department" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="哪个部门"
            options={choices(visitDepartmentLabels, countedDepartments)}
            value={department}
            onChange={(event) => setDepartment(event.target.value)}
          />
        )}
      </Field>
      <TextField label="报告人" name="person" limit={60} value={person} error={act.error} onChange={setPerson} />
      <MomentField label="完成时间" moment={moment} error={act.error} />
      <Field label="怎么知道的" name="via" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="怎么知道的"
            options={choices(tickedViaLabels, tickedVia.options)}
            value={via}
            onChange={(event) => setVia(event.target.value)}
          />
        )}
      </Field>
    </VisitPanel>
  )
}
