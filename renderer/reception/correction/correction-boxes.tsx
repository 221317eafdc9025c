import { Radio } from 'antd'
import {
  type CorrectionKind,
  type CorrectionSource,
  correctionGradeLabels,
  correctionGrades,
  correctionKindLabels,
  correctionSourceLabels,
} from '../../../shared/reception/corrections.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useQuery } from '../../api/use-query.ts'
import { Select } from '../../ui/select.tsx'
import { choices } from '../case/acts/choices.ts'
import { TextField } from '../case/acts/text-field.tsx'
import { Field } from '../case/field.tsx'
import type { CorrectionForm } from './correction-fields.ts'

interface Properties {
  readonly form: CorrectionForm
  readonly error: ReplyError | null
  /** Drafted by a complaint: its source stands. */
  readonly fromComplaint: boolean
  readonly set: (change: Partial<CorrectionForm>) => void
}

const kinds = choices<CorrectionKind>(correctionKindLabels, ['implementation', 'effect', 'system'])
const sources = choices<CorrectionSource>(correctionSourceLabels, ['inspection', 'audit'])

/** Field for field as on the paper (domain F18). */
export function CorrectionBoxes(properties: Properties) {
  return (
    <>
      <Found {...properties} />
      <Corrected {...properties} />
    </>
  )
}

function Found({ form, error, fromComplaint, set }: Properties) {
  const text = (name: 'foundAt' | 'finder' | 'sourceNote', label: string, limit: number, placeholder = '') => (
    <TextField {...{ name, label, limit, placeholder, error }} value={form[name]} onChange={(value) => set({ [name]: value })} />
  )
  return (
    <>
      {text('foundAt', '发现时间', 20, '现在')}
      {text('finder', '发现人', 60)}
      {fromComplaint ? null : (
        <Field label="来源" name="source" error={error}>
          {() => (
            <Radio.Group
              aria-label="来源"
              options={sources}
              value={form.source}
              onChange={(event) => set({ source: event.target.value })}
            />
          )}
        </Field>
      )}
      {text('sourceNote', '来源说明', 100, '如 巡检、接待编号')}
      <TextField
        label="不合格事实"
        name="fact"
        limit={5000}
        lines={2}
        value={form.fact}
        error={error}
        onChange={(fact) => set({ fact })}
      />
      <Field label="类型" name="kind" error={error}>
        {() => (
          <Radio.Group
            aria-label="类型"
            options={kinds}
            value={form.kind}
            onChange={(event) => set({ kind: event.target.value })}
          />
        )}
      </Field>
      <Grade form={form} error={error} set={set} />
    </>
  )
}

function Grade({ form, error, set }: Omit<Properties, 'fromComplaint'>) {
  return (
    <Field label="程度（定期限）" name="grade" error={error}>
      {() => (
        <Radio.Group
          aria-label="程度"
          options={choices(correctionGradeLabels, correctionGrades)}
          value={form.grade}
          onChange={(event) => set({ grade: event.target.value })}
        />
      )}
    </Field>
  )
}

function Corrected({ form, error, set }: Properties) {
  const departments = useQuery('settings.read', {}).data?.departments ?? []
  const text = (name: 'analysis' | 'immediate' | 'measure', label: string) => (
    <TextField
      {...{ name, label, error }}
      limit={5000}
      lines={2}
      value={form[name]}
      onChange={(value) => set({ [name]: value })}
    />
  )
  return (
    <>
      <Field label="责任部门" name="department" error={error}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch
            placeholder="请选择"
            value={form.department === '' ? null : form.department}
            options={departments.map((value) => ({ value, label: value }))}
            onChange={(department) => set({ department: department ?? '' })}
          />
        )}
      </Field>
      <TextField
        label="责任人"
        name="responsible"
        limit={60}
        value={form.responsible}
        error={error}
        onChange={(responsible) => set({ responsible })}
      />
      {text('analysis', '原因分析')}
      {text('immediate', '纠正(立即)')}
      {text('measure', '纠正/预防措施')}
    </>
  )
}
