import { incidentKindLabels, incidentKinds } from '../../../../shared/reception/incident-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Select } from '../../../ui/select.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { factsInput, factsOf } from '../incident-fields.ts'
import { useIncidentForm } from '../use-incident-form.ts'
import type { IncidentActProperties } from './incident-act-properties.ts'
import { IncidentPanel } from './incident-panel.tsx'

const before = [
  ['name', '事件名称', 60],
  ['place', '地点', 100],
  ['happenedAt', '发生时间', 20],
  ['discoveredAt', '发现时间', 20],
  ['reporter', '报告人(发现人)', 60],
  ['reporterDepartment', '报告人部门', 60],
  ['reporterPhone', '报告人电话', 60],
  ['receiver', '接报人', 60],
  ['receivedAt', '接报时间', 20],
] as const

/** What the desk completes once the first minutes are over (domain F5, 1, 2 and 4–6). What it said before stays to be read. */
export function Amend({ incident, onDone, onCancel, onReload }: IncidentActProperties) {
  const { run, running } = useCommand('incidents.amend')
  const { act, form, set, error, submit } = useIncidentForm(
    { incident, onDone, onReload },
    { formOf: factsOf, inputOf: factsInput, send: run },
  )
  return (
    <IncidentPanel verb="补充经过" incident={incident} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      {before.map(([name, label, limit]) => (
        <TextField
          key={name}
          {...{ name, label, limit, error }}
          value={form[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <Field label="事件类别" name="kind" error={error}>
        {(id) => (
          <Select
            id={id}
            aria-label="事件类别"
            showSearch={{ optionFilterProp: 'label' }}
            value={form.kind}
            options={choices(incidentKindLabels, incidentKinds)}
            onChange={(kind) => set({ kind })}
          />
        )}
      </Field>
      <TextField
        label="事件经过(起因、经过、影响范围)"
        name="course"
        limit={5000}
        lines={3}
        value={form.course}
        error={error}
        onChange={(course) => set({ course })}
      />
    </IncidentPanel>
  )
}
