import { Input } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Select } from '../../../ui/select.tsx'
import { ActPanel } from '../act-panel.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { Field } from '../field.tsx'
import { MomentField, useMoment } from '../moment-field.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'

/** 转交: to which department, who took it, when (1: 4.3). */
export function HandOver({ record, onDone, onCancel, onReload }: ActProperties) {
  const settings = useQuery('settings.read', {}).data
  const { run, running } = useCommand('cases.handOver')
  const act = useAct(record, onDone, onReload)
  const [chosen, setDepartment] = useState(record.department)
  const [receiver, setReceiver] = useState('')
  const moment = useMoment()
  const department = chosen ?? settings?.rules[record.category].department ?? ''

  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: record.id, rev, department, receiver, at }))
  }
  return (
    <ActPanel
      verb="转交"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <Field label="接收人" name="receiver" error={act.error}>
        {(id, invalid) => (
          <Input
            id={id}
            value={receiver}
            maxLength={60}
            status={invalid ? 'error' : ''}
            placeholder="谁接的"
            onChange={(event) => setReceiver(event.target.value)}
          />
        )}
      </Field>
      <Field label="转交部门" name="department" error={act.error}>
        {(id, invalid) => (
          <Select
            id={id}
            value={department}
            status={invalid ? 'error' : ''}
            options={(settings?.departments ?? []).map((name) => ({ value: name, label: name }))}
            onChange={setDepartment}
          />
        )}
      </Field>
      <MomentField label="转交时间" moment={moment} error={act.error} />
    </ActPanel>
  )
}
