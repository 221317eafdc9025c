import { App } from 'antd'
import { useState } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useSession } from '../../api/session.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../case/acts/text-field.tsx'
import { Field } from '../case/field.tsx'
import styles from './shift.module.css'

/** To whom, and what lies at the counter; the list beside it goes along as it stands. */
export function HandOverForm({ onMade }: { readonly onMade: (id: string) => void }) {
  const { run, running } = useCommand('shifts.handOver')
  const { message } = App.useApp()
  const me = useSession((state) => state.me)
  const people = useQuery('accounts.names', {}).data?.people ?? []
  const colleagues = people.filter(
    ({ id, roles }) => id !== me?.accountId && roles.some((role) => receptionDesk.some((one) => one === role)),
  )
  const [receiverId, setReceiverId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const handOver = async () => {
    const reply = await run({ receiverId: receiverId ?? '', note })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    setNote('')
    void message.success(`已开出 ${reply.data.serial}，请接班的同事接班`)
    onMade(reply.data.id)
  }
  return (
    <section className={styles.form} aria-label="交班">
      <ErrorNotice error={error} />
      <Field label="交给" name="receiverId" error={error}>
        {(id, invalid) => (
          <Select
            id={id}
            autoFocus
            status={invalid ? 'error' : ''}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="接班的同事"
            value={receiverId}
            options={colleagues.map((person) => ({ value: person.id, label: person.name }))}
            onChange={setReceiverId}
          />
        )}
      </Field>
      <TextField
        label="物品、钥匙、现金及其它"
        name="note"
        limit={1000}
        lines={3}
        value={note}
        placeholder="备用钥匙 3 把，零钱 200 元"
        error={error}
        onChange={setNote}
      />
      <div>
        <KeyedButton type="primary" keys="Ctrl+Enter" label="交班" inFields running={running} run={() => void handOver()} />
      </div>
    </section>
  )
}
