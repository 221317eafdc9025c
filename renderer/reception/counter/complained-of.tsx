import { AutoComplete } from 'antd'
import { useSession } from '../../api/session.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from './counter.module.css'
import type { Entry } from './entry.ts'

interface Properties {
  readonly value: Entry['complainedOf']
  readonly departments: readonly string[]
  readonly onChange: (value: Entry['complainedOf']) => void
}

/** 被投诉人或部门. When it is the one who registers, the entry becomes append-only and the supervisor gets a copy (1: 4.1). */
export function ComplainedOf({ value, departments, onChange }: Properties) {
  const me = useSession((state) => state.me)
  const people = useQuery('accounts.names', {}).data?.people ?? []
  const options = [...new Set([...people.map((person) => person.name), ...departments])].map((name) => ({ value: name }))
  const choose = (name: string) => {
    const account = people.find((person) => person.name === name.trim())
    onChange(name === '' ? null : { accountId: account?.id ?? null, name })
  }
  // A list that is open takes the Enter for itself; once the name is whole there is nothing left to choose.
  const whole = value !== null && options.some((option) => option.value === value.name)
  // The core goes by the name too where no account is picked: somebody may type faster than the list of people arrives.
  const mine = value !== null && (value.accountId === null ? value.name.trim() === me?.name : value.accountId === me?.accountId)
  return (
    <div className={styles.complained}>
      <AutoComplete
        id="complained-of"
        style={{ flex: 'none', width: 190 }}
        value={value?.name ?? ''}
        options={options}
        showSearch={{ filterOption: (typed, option) => option?.value.includes(typed.trim()) ?? false }}
        defaultActiveFirstOption={false}
        {...(whole ? { open: false } : {})}
        maxLength={60}
        placeholder="人或部门，可不填"
        aria-label="被投诉人或部门"
        onChange={choose}
      />
      {mine && (
        <p role="status" className={styles.lock}>
          被投诉的是您自己：照样如实登记。登记后原文不能修改，只能补记，并抄送主管(4.1)。
        </p>
      )}
    </div>
  )
}
