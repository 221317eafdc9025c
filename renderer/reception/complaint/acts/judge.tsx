import { AutoComplete, Checkbox, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import {
  causeLabels,
  causes,
  gradeLabels,
  grades,
  validities,
  validityLabels,
} from '../../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail } from '../../../../shared/reception/complaints.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import type { Input } from '../../../api/paths.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Select } from '../../../ui/select.tsx'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { Field } from '../../case/field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import type { ComplaintActProperties } from './complaint-act-properties.ts'
import { standingOf } from './standing.ts'

type Judgement = Omit<Input<'complaints.judge'>, 'id' | 'rev'>

function judgementOf(complaint: ComplaintDetail): Judgement {
  const { cause, complaintClass, matter, grade, validity, serious, households, needsCorrection } = complaint
  return { cause, complaintClass, matter, grade, validity, serious, households, needsCorrection }
}

/** 判定: cause, class, grade, validity, and whether it needs correction (domain F7, 10 and 20). */
export function Judge({ complaint, onDone, onCancel, onReload }: ComplaintActProperties) {
  const { run, running } = useCommand('complaints.judge')
  const act = useAct(complaint, onDone, onReload)
  const [form, setForm] = useState(() => judgementOf(complaint))
  const set = (change: Partial<Judgement>) => setForm((before) => ({ ...before, ...change }))
  return (
    <ActPanel
      verb="判定"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ ...form, id: complaint.id, rev }))}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(complaint)} onGoOn={act.goOn} />}
    >
      <Chosen
        label="原因"
        name="cause"
        words={choices(causeLabels, causes)}
        value={form.cause}
        error={act.error}
        onChoose={(cause) => set({ cause })}
      />
      <Chosen
        label="性质"
        name="grade"
        words={choices(gradeLabels, grades)}
        value={form.grade}
        error={act.error}
        onChoose={(grade) => set({ grade })}
      />
      <Chosen
        label="有效性"
        name="validity"
        words={choices(validityLabels, validities)}
        value={form.validity}
        error={act.error}
        onChoose={(validity) => set({ validity })}
      />
      <Matter form={form} error={act.error} set={set} />
      <Field label="是否需纠正预防措施" name="needsCorrection" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="是否需纠正预防措施"
            value={form.needsCorrection}
            options={[
              { value: false, label: '否' },
              { value: true, label: '是，开不合格报告' },
            ]}
            onChange={(event) => set({ needsCorrection: event.target.value === true })}
          />
        )}
      </Field>
      {form.cause === 'attitude' && (
        <Checkbox
          style={{ alignSelf: 'end' }}
          checked={form.serious}
          onChange={(event) => set({ serious: event.target.checked })}
        >
          情节严重，须通报批评
        </Checkbox>
      )}
    </ActPanel>
  )
}

interface ChosenProperties<Value extends string> {
  readonly label: string
  readonly name: string
  readonly words: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null | undefined
  readonly error: ReplyError | null
  readonly onChoose: (value: Value) => void
}

function Chosen<Value extends string>({ label, name, words, value, error, onChoose }: ChosenProperties<Value>) {
  return (
    <Field label={label} name={name} error={error}>
      {() => (
        <Radio.Group
          aria-label={label}
          value={value}
          options={[...words]}
          onChange={(event) => {
            const chosen = words.find((word) => word.value === event.target.value)
            if (chosen) onChoose(chosen.value)
          }}
        />
      )}
    </Field>
  )
}

interface MatterProperties {
  readonly form: Judgement
  readonly error: ReplyError | null
  readonly set: (change: Partial<Judgement>) => void
}

/** Class and matter decide what counts together as 热点, households whether it is a collective complaint (domain 2.1). */
function Matter({ form, error, set }: MatterProperties) {
  const classes = useQuery('settings.read', {}).data?.complaints.classes ?? []
  const { complaintClass = null } = form
  const known = useQuery('complaints.matters', { complaintClass }, { keepPrevious: true }).data?.matters ?? []
  return (
    <>
      <Field label="投诉类别" name="complaintClass" error={error}>
        {(id, invalid) => (
          <Select
            id={id}
            allowClear
            showSearch
            placeholder="请选择"
            status={invalid ? 'error' : ''}
            value={complaintClass}
            options={classes.map((value) => ({ value, label: value }))}
            onChange={(value) => set({ complaintClass: value ?? null })}
          />
        )}
      </Field>
      <Field label="事由（同一事由用同样的字）" name="matter" error={error}>
        {(id, invalid) => (
          <AutoComplete
            id={id}
            maxLength={40}
            status={invalid ? 'error' : ''}
            value={form.matter ?? ''}
            placeholder="如 电梯停运"
            options={known.map((value) => ({ value }))}
            onChange={(matter) => set({ matter })}
          />
        )}
      </Field>
      <Field label="涉及户数" name="households" error={error}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={9999}
            precision={0}
            value={form.households}
            onChange={(households) => set({ households: households ?? 1 })}
          />
        )}
      </Field>
    </>
  )
}
