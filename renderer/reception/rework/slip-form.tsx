import { Alert, Button } from 'antd'
import { useRef, useState } from 'react'
import { type ReworkPart, type ReworkSlip, reworkParts } from '../../../shared/reception/rework.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../case/acts/text-field.tsx'
import record from '../case/case.module.css'
import { caughtUp, differs } from '../case/caught-up.ts'
import { Field } from '../case/field.tsx'
import { useAct } from '../case/use-act.ts'
import { SlipDate } from './slip-date.tsx'
import { formOf, inputOf, type SlipFields } from './slip-fields.ts'
import { WarrantyLine } from './warranty-line.tsx'

interface Properties {
  readonly slip: ReworkSlip
  readonly onReload: () => void
}

const partNames = Object.keys(reworkParts) as readonly ReworkPart[]
const parts = partNames.map((value) => ({ value, label: reworkParts[value].label }))

/** Field for field as on the paper (domain F2); saved with Ctrl+S, unsaved changes say so. */
export function SlipForm({ slip, onReload }: Properties) {
  const { run, running } = useCommand('rework.amend')
  const [form, setForm] = useState(() => formOf(slip))
  const sent = useRef(form)
  const act = useAct(slip, (now) => setForm((typed) => caughtUp(typed, sent.current, formOf(now))), onReload)
  const { error, seen } = act
  const touched = differs(form, formOf(seen))
  const set = (change: Partial<SlipFields>) => setForm((before) => ({ ...before, ...change }))
  const follow = () => {
    setForm((before) => caughtUp(before, formOf(seen), formOf(slip)))
    act.goOn()
  }
  // Untouched, the form simply follows the record.
  if (act.outdated && !touched) follow()
  const save = () => {
    sent.current = form
    void act.submit((rev) => run({ ...inputOf(form), id: slip.id, rev }))
  }

  return (
    <section className={record.fields} aria-label="返修联系单栏目">
      {act.outdated && <Newer onGoOn={follow} />}
      {!act.outdated && <ErrorNotice error={error} />}
      <TextField
        label="致(现场售后部门)"
        name="addressee"
        limit={60}
        value={form.addressee}
        error={error}
        onChange={(addressee) => set({ addressee })}
      />
      <Field label="返修部位" name="part" error={error}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="请选择"
            value={form.part}
            options={parts}
            onChange={(part) => set({ part: part ?? null })}
          />
        )}
      </Field>
      <WarrantyLine slip={slip} part={form.part} />
      <TextField
        label="问题描述"
        name="problem"
        limit={5000}
        lines={2}
        value={form.problem}
        error={error}
        onChange={(problem) => set({ problem })}
      />
      <Later form={form} error={error} set={set} />
      <div className={record.save}>
        <KeyedButton
          keys="Ctrl+S"
          label="保存"
          inFields
          type={touched ? 'primary' : 'default'}
          running={running || act.reading}
          disabled={!touched || act.outdated}
          run={save}
        />
        {touched && <span role="status">有改动还没有保存</span>}
      </div>
    </section>
  )
}

type FieldsProperties = Pick<ReturnType<typeof useAct>, 'error'> & {
  readonly form: SlipFields
  readonly set: (change: Partial<SlipFields>) => void
}

/** What is filled in after the slip has left the desk: the look on the spot, the measure, the dates. */
function Later({ form, error, set }: FieldsProperties) {
  return (
    <>
      <TextField
        label="可入户时间"
        name="access"
        limit={100}
        value={form.access}
        error={error}
        onChange={(access) => set({ access })}
      />
      <TextField
        label="责任施工单位"
        name="contractor"
        limit={60}
        value={form.contractor}
        error={error}
        onChange={(contractor) => set({ contractor })}
      />
      <SlipDate label="要求完成期限" name="dueOn" value={form.dueOn} error={error} onChange={(dueOn) => set({ dueOn })} />
      <TextField
        label="现场查看结论"
        name="inspection"
        limit={5000}
        lines={2}
        value={form.inspection}
        error={error}
        onChange={(inspection) => set({ inspection })}
      />
      <TextField
        label="维修方案/处理情况"
        name="measure"
        limit={5000}
        lines={2}
        value={form.measure}
        error={error}
        onChange={(measure) => set({ measure })}
      />
      <SlipDate
        label="查看日期"
        name="inspectedOn"
        value={form.inspectedOn}
        error={error}
        onChange={(inspectedOn) => set({ inspectedOn })}
      />
      <SlipDate
        label="实际开工日期"
        name="startedOn"
        value={form.startedOn}
        error={error}
        onChange={(startedOn) => set({ startedOn })}
      />
      <SlipDate
        label="完工日期"
        name="finishedOn"
        value={form.finishedOn}
        error={error}
        onChange={(finishedOn) => set({ finishedOn })}
      />
    </>
  )
}

function Newer({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <Alert
      className={record.wide ?? ''}
      type="warning"
      showIcon
      role="alert"
      title="这张单子刚被另一处改过。您填的内容都还在，没有提交。"
      action={
        <Button size="small" onClick={onGoOn}>
          合在一起，接着填
        </Button>
      }
    />
  )
}
