import { Radio } from 'antd'
import { useState } from 'react'
import {
  incidentLineLabels,
  type ReportMethod,
  type ReportTarget,
  reportMethodLabels,
  reportMethods,
  reportTargetLabels,
  reportTargets,
} from '../../../../shared/reception/incident-words.ts'
import type { IncidentLine, IncidentLineInput } from '../../../../shared/reception/incidents.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { momentText } from '../../case/moment.ts'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { IncidentActProperties } from './incident-act-properties.ts'
import { IncidentPanel } from './incident-panel.tsx'

export type WritableKind = IncidentLineInput['kind']

interface Properties extends IncidentActProperties {
  readonly kind: WritableKind
  /** The line that this one corrects. */
  readonly corrects: IncidentLine | null
}

interface LineForm {
  readonly text: string
  readonly person: string
  readonly departments: string
  readonly target: ReportTarget | null
  readonly method: ReportMethod
  readonly dueOn: string | null
}

const formOf = (line: IncidentLine | null, me: string, kind: WritableKind): LineForm => ({
  text: line?.text ?? '',
  person: line?.person ?? (kind === 'measure' ? me : ''),
  departments: line?.departments ?? '',
  target: line?.target ?? null,
  method: line?.method ?? 'phone',
  dueOn: line?.dueOn ?? null,
})

/** What the core gets; what is still empty it names itself, beside its field. */
function inputOf(kind: WritableKind, { text, person, departments, target, method, dueOn }: LineForm) {
  if (kind === 'evidence') return { kind, text }
  if (kind === 'measure') return { kind, text, person, departments }
  if (kind === 'remedy') return { kind, text, person, dueOn: dueOn ?? '' }
  return target === null ? null : { kind, target, method, person, text }
}

/** The core names the fields of the line by their path. */
const besideFields = (error: ReplyError | null): ReplyError | null =>
  error && {
    ...error,
    fields: Object.fromEntries(Object.entries(error.fields ?? {}).map(([path, words]) => [path.replace('line.', ''), words])),
  }

/** A further line of the record, or the one that corrects another. Added to what others write at the same time. */
export function AddLine({ incident, kind, corrects, onDone, onCancel, onReload }: Properties) {
  const { run, running } = useCommand('incidents.add')
  const me = useSession((state) => state.me?.name ?? '')
  const act = useAct(incident, onDone, onReload)
  const [form, setForm] = useState(() => formOf(corrects, me, kind))
  const [reason, setReason] = useState('')
  const [unchosen, setUnchosen] = useState<ReplyError | null>(null)
  const [before] = useState(() => (corrects === null ? '' : momentText(corrects.at, Date.now())))
  const moment = useMoment(before)
  const set = (change: Partial<LineForm>) => setForm((was) => ({ ...was, ...change }))
  const error = unchosen ?? besideFields(act.error)
  const submit = () => {
    // Left as it was it keeps its seconds.
    const at = corrects !== null && moment.typed === before ? corrects.at : moment.read()
    const line = inputOf(kind, form)
    const sentence = '请选择上报对象'
    setUnchosen(line === null ? { code: 'INVALID', message: sentence, fields: { target: sentence } } : null)
    if (at === undefined || line === null) return
    const correction = corrects === null ? null : { id: corrects.id, reason }
    void act.submit(() => run({ id: incident.id, at, line, corrects: correction }))
  }
  const verb = corrects === null ? `记${incidentLineLabels[kind]}` : `更正${incidentLineLabels[kind]}`
  return (
    <IncidentPanel
      verb={verb}
      incident={incident}
      // A line stands beside the lines of others and changes none of them.
      act={{ ...act, outdated: false }}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {corrects !== null && (
        <TextField
          label="更正的原因"
          name="corrects.reason"
          limit={500}
          lines={2}
          value={reason}
          error={error}
          onChange={setReason}
        />
      )}
      {kind === 'report' && <Told form={form} error={error} set={set} />}
      <Words kind={kind} form={form} error={error} set={set} />
      {kind === 'remedy' && (
        <Field label="期限" name="dueOn" error={error}>
          {() => <DateField label="期限" value={form.dueOn} onChange={(dueOn) => set({ dueOn })} />}
        </Field>
      )}
      <MomentField label="时间" moment={moment} error={error} />
    </IncidentPanel>
  )
}

interface PartProperties {
  readonly form: LineForm
  readonly error: ReplyError | null
  readonly set: (change: Partial<LineForm>) => void
}

const textLabels: Readonly<Record<WritableKind, string>> = {
  measure: '措施',
  report: '答复',
  evidence: '照片、录像或证据',
  remedy: '措施',
}

function Words({ kind, form, error, set }: PartProperties & { readonly kind: WritableKind }) {
  const text = (name: 'text' | 'person' | 'departments', label: string, limit: number, lines = 1) => (
    <TextField {...{ name, label, limit, lines, error }} value={form[name]} onChange={(value) => set({ [name]: value })} />
  )
  return (
    <>
      {kind === 'report' && text('person', '接报人', 60)}
      {text('text', textLabels[kind], kind === 'report' ? 500 : kind === 'evidence' ? 200 : 5000, kind === 'evidence' ? 1 : 2)}
      {(kind === 'measure' || kind === 'remedy') && text('person', '责任人', 60)}
      {kind === 'measure' && text('departments', '参加部门', 100)}
    </>
  )
}

function Told({ form, error, set }: PartProperties) {
  return (
    <>
      <Field label="上报对象" name="target" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="上报对象"
            value={form.target}
            options={choices(reportTargetLabels, reportTargets)}
            onChange={(event) => set({ target: event.target.value })}
          />
        )}
      </Field>
      <Field label="方式" name="method" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="方式"
            value={form.method}
            options={choices(reportMethodLabels, reportMethods)}
            onChange={(event) => set({ method: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
