import { Input, Radio } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { CaseDetail, CaseInput } from '../../../../shared/reception/cases.ts'
import {
  categories,
  categoryLabels,
  channelLabels,
  channels,
  type Standing,
  standingLabels,
  urgencyLabels,
} from '../../../../shared/reception/words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Select } from '../../../ui/select.tsx'
import { ActPanel } from '../act-panel.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { Field } from '../field.tsx'
import { readMoment } from '../moment.ts'
import { type Act, useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'
import { choices } from './choices.ts'
import { TextField } from './text-field.tsx'

const standings: readonly Standing[] = ['owner', 'tenant', 'user', 'other']

function formOf(record: CaseDetail) {
  return {
    receivedAt: civilTimeOf(record.receivedAt),
    channel: record.channel,
    category: record.category,
    name: record.name ?? '',
    standing: record.standing,
    room: record.room ?? '',
    phone: record.phone ?? '',
    content: record.content,
    urgency: record.urgency,
    complainedOf: record.complainedOf ?? '',
    remark: record.remark ?? '',
  }
}
type Form = ReturnType<typeof formOf>

/** `receivedAt: null` leaves it as it is. `undefined`: the time was not understood. */
function inputOf(form: Form, record: CaseDetail): CaseInput | undefined {
  const unchanged = form.receivedAt === civilTimeOf(record.receivedAt)
  const receivedAt = unchanged ? null : readMoment(form.receivedAt, Date.now())
  if (!unchanged && receivedAt === null) return undefined
  const { complainedOf, ...rest } = form
  return {
    ...rest,
    receivedAt,
    residentId: record.residentId,
    complainedOf: complainedOf.trim() === '' ? null : { accountId: null, name: complainedOf },
  }
}

/** 修改: corrects what was written down. Every correction stays on the time-line. */
export function Amend({ record, onDone, onCancel, onReload }: ActProperties) {
  const { run, running } = useCommand('cases.amend')
  const act = useAct(record, onDone, onReload)
  const [form, setForm] = useState(() => formOf(record))
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))
  const submit = () => {
    const input = inputOf(form, act.seen)
    if (input !== undefined) void act.submit((rev) => run({ ...input, id: record.id, rev }))
  }
  return (
    <ActPanel
      verb="修改"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <AmendFields form={form} set={set} act={act} understood={inputOf(form, act.seen) !== undefined} />
    </ActPanel>
  )
}

interface FieldsProperties {
  readonly form: Form
  readonly set: (change: Partial<Form>) => void
  readonly act: Act<CaseDetail>
  readonly understood: boolean
}

function AmendFields({ form, set, act: { error }, understood }: FieldsProperties) {
  return (
    <>
      <TextField
        label="接待内容"
        name="content"
        limit={5000}
        lines={3}
        value={form.content}
        error={error}
        onChange={(content) => set({ content })}
      />
      <TextField label="姓名" name="name" limit={60} value={form.name} error={error} onChange={(name) => set({ name })} />
      <TextField label="房号" name="room" limit={40} value={form.room} error={error} onChange={(room) => set({ room })} />
      <TextField label="电话" name="phone" limit={60} value={form.phone} error={error} onChange={(phone) => set({ phone })} />
      <Field label="身份">
        {(id) => (
          <Select
            id={id}
            value={form.standing}
            options={choices(standingLabels, standings)}
            onChange={(standing) => set({ standing })}
          />
        )}
      </Field>
      <Field label="类别" name="category" error={error}>
        {(id, invalid) => (
          <Select
            id={id}
            value={form.category}
            status={invalid ? 'error' : ''}
            options={choices(categoryLabels, categories)}
            onChange={(category) => set({ category })}
          />
        )}
      </Field>
      <Field label="方式">
        {(id) => (
          <Select
            id={id}
            value={form.channel}
            options={choices(channelLabels, channels)}
            onChange={(channel) => set({ channel })}
          />
        )}
      </Field>
      <ReceivedAt form={form} set={set} error={error} understood={understood} />
      <Field label="紧急程度">
        {() => (
          <Radio.Group
            aria-label="紧急程度"
            options={choices(urgencyLabels, ['normal', 'urgent'])}
            value={form.urgency}
            onChange={(event) => set({ urgency: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label="被投诉人或部门"
        name="complainedOf"
        limit={60}
        value={form.complainedOf}
        error={error}
        onChange={(complainedOf) => set({ complainedOf })}
      />
      <TextField
        label="备注"
        name="remark"
        limit={500}
        value={form.remark}
        error={error}
        onChange={(remark) => set({ remark })}
      />
    </>
  )
}

function ReceivedAt({ form, set, error, understood }: Omit<FieldsProperties, 'act'> & Pick<Act<CaseDetail>, 'error'>) {
  return (
    <Field label="收到" name="receivedAt" error={error}>
      {(id, invalid) => (
        <Input
          id={id}
          value={form.receivedAt}
          status={invalid || !understood ? 'error' : ''}
          onChange={(event) => set({ receivedAt: event.target.value })}
        />
      )}
    </Field>
  )
}
