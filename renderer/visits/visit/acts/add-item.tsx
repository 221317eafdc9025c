import { Checkbox, Radio } from 'antd'
import { useState } from 'react'
import { type VisitDepartment, visitDepartmentLabels, visitDepartments } from '../../../../shared/visits/visit-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

/** One more thing to be made ready, for this visit only (3: 4.3). */
export function AddItem({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('preparations.addItem')
  const act = useAct(visit, onDone, onReload)
  const [department, setDepartment] = useState<VisitDepartment>('security')
  const [text, setText] = useState('')
  const [required, setRequired] = useState(true)
  return (
    <VisitPanel
      verb="增加准备事项"
      {...{ visit, act, running, onCancel }}
      onSubmit={() => void act.submit(() => run({ id: visit.id, department, text, required }))}
    >
      <Field label="哪个部门" name="department" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="哪个部门"
            options={choices(visitDepartmentLabels, visitDepartments)}
            value={department}
            onChange={(event) => setDepartment(event.target.value)}
          />
        )}
      </Field>
      <TextField label="准备事项" name="text" limit={100} value={text} error={act.error} onChange={setText} />
      <Field label="要求" name="required" error={act.error}>
        {() => (
          <Checkbox checked={required} onChange={(event) => setRequired(event.target.checked)}>
            必办（不勾选的是按需）
          </Checkbox>
        )}
      </Field>
    </VisitPanel>
  )
}
