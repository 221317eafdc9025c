import { AutoComplete } from 'antd'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Field } from '../field.tsx'

export interface PromiseOwner {
  readonly accountId: string | null
  readonly name: string
}

interface Properties {
  readonly value: PromiseOwner
  readonly error: ReplyError | null
  readonly onChange: (value: PromiseOwner) => void
}

/** 负责人: one of us, a department, or whoever is named. */
export function OwnerField({ value, error, onChange }: Properties) {
  const people = useQuery('accounts.names', {}).data?.people ?? []
  const departments = useQuery('settings.read', {}).data?.departments ?? []
  const names = [...new Set([...departments, ...people.map(({ name }) => name)])]
  const account = (name: string) => people.find((person) => person.name === name.trim())?.id ?? null
  return (
    <Field label="负责人" name="owner.name" error={error}>
      {(id, invalid) => (
        <AutoComplete
          id={id}
          value={value.name}
          options={names.map((name) => ({ value: name }))}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed.trim()) ?? false }}
          defaultActiveFirstOption={false}
          {...(names.includes(value.name) ? { open: false } : {})}
          maxLength={60}
          status={invalid ? 'error' : ''}
          placeholder="人或部门"
          onChange={(name: string) => onChange({ accountId: account(name), name })}
        />
      )}
    </Field>
  )
}
