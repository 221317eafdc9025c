import { Radio } from 'antd'
import { incidentLevelLabels, incidentLevels } from '../../../../shared/reception/incident-words.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { type AssessmentForm, assessmentInput, assessmentOf } from '../incident-fields.ts'
import { useIncidentForm } from '../use-incident-form.ts'
import type { IncidentActProperties } from './incident-act-properties.ts'
import { IncidentPanel } from './incident-panel.tsx'

type TextName = Exclude<keyof AssessmentForm, 'level' | 'insuredOn'>
type Boxes = readonly (readonly [name: TextName, label: string, limit: number, placeholder?: string, lines?: number])[]

const visit: Boxes = [
  ['visitingUnit', '来访单位', 100],
  ['leaders', '姓名、职务', 200],
  ['visitors', '来访人数', 5],
  ['purpose', '来访目的', 200],
  ['escort', '陪同', 100],
  ['instruction', '指示意见', 5000, '', 2],
]
const harm: Boxes = [
  ['deaths', '死亡(人)', 5, '没有写 0'],
  ['injured', '受伤(人)', 5, '没有写 0'],
  ['damage', '财产损失(元)', 16],
  ['households', '受影响户数', 5],
]
const findings: Boxes = [
  ['cause', '原因分析', 5000, '', 2],
  ['result', '处理结果', 5000, '', 2],
]
const insurance: Boxes = [
  ['insurer', '保险公司', 60],
  ['insuranceNumber', '报案号', 60],
]

/** 认定: level, harm, cause, result, insurance and the end (domain F5, 3, 9, 11, 12, 14–16). */
export function Assess({ incident, onDone, onCancel, onReload }: IncidentActProperties) {
  const { run, running } = useCommand('incidents.assess')
  const { act, form, set, error, submit } = useIncidentForm(
    { incident, onDone, onReload },
    { formOf: assessmentOf, inputOf: assessmentInput, send: run },
  )
  const boxes = (list: Boxes) => <TextBoxes boxes={list} form={form} error={error} set={set} />
  return (
    <IncidentPanel verb="认定" incident={incident} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Level form={form} error={error} set={set} />
      {incident.kind === 'leadersVisit' && boxes(visit)}
      {boxes(harm)}
      {boxes(findings)}
      {boxes(insurance)}
      <Field label="报案日期" name="insuredOn" error={error}>
        {() => <DateField label="报案日期" value={form.insuredOn} onChange={(insuredOn) => set({ insuredOn })} />}
      </Field>
      {boxes([['endedAt', '处置完毕时间', 20, '如 9:40 或 10-12 9:40']])}
    </IncidentPanel>
  )
}

interface PartProperties {
  readonly form: AssessmentForm
  readonly error: ReplyError | null
  readonly set: (change: Partial<AssessmentForm>) => void
}

function TextBoxes({ boxes, form, error, set }: PartProperties & { readonly boxes: Boxes }) {
  return boxes.map(([name, label, limit, placeholder = '', lines = 1]) => (
    <TextField
      key={name}
      {...{ name, label, limit, placeholder, lines, error }}
      value={form[name]}
      onChange={(value) => set({ [name]: value })}
    />
  ))
}

function Level({ form, error, set }: PartProperties) {
  return (
    <Field label="级别" name="level" error={error}>
      {() => (
        <Radio.Group
          aria-label="级别"
          options={choices(incidentLevelLabels, incidentLevels)}
          value={form.level}
          onChange={(event) => set({ level: event.target.value })}
        />
      )}
    </Field>
  )
}
