import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { Select } from '../../../ui/select.tsx'
import { useLeasingPeople } from '../owner-choice.tsx'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 移交: from then on the prospect is the colleague's alone, and the reason stays on its time-line. */
export function HandOver({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.handOver')
  const act = useAct(prospect, onDone, onReload)
  const people = useLeasingPeople().filter(({ id }) => id !== prospect.ownerId)
  const [toId, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const submit = () => void act.submit((rev) => run({ id: prospect.id, rev, toId: toId ?? '', reason }))
  return (
    <ProspectPanel verb="移交" {...{ prospect, act, running, onCancel }} onSubmit={submit}>
      <Field label="移交给" name="toId" error={act.error}>
        {(id, invalid) => (
          <Select
            id={id}
            aria-label="移交给"
            status={invalid ? 'error' : ''}
            value={toId}
            options={people.map((person) => ({ value: person.id, label: person.name }))}
            onChange={setTo}
          />
        )}
      </Field>
      <TextField label="移交的原因" name="reason" limit={500} value={reason} error={act.error} onChange={setReason} />
    </ProspectPanel>
  )
}
