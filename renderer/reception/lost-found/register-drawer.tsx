import { App } from 'antd'
import { useState } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { useSession } from '../../api/session.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { blankItem, type ItemFields, inputOf, isUnread, itemFields } from './item-fields.ts'
import { ItemForm } from './item-form.tsx'
import styles from './lost-found.module.css'

interface Properties {
  /** `null`: closed; `alone`, or the line of the ledger it hangs on. */
  readonly from: string | null
  readonly onClose: () => void
  readonly onRegistered: (id: string) => void
}

/** 失物登记 over the list: alone, or for a line of category 其它 (1: 4.6). */
export function RegisterDrawer({ from, onClose, onRegistered }: Properties) {
  return (
    <Drawer open={from !== null} onClose={onClose} width={860} title="失物登记">
      {from !== null && <Registration key={from} caseId={from === 'alone' ? null : from} onRegistered={onRegistered} />}
    </Drawer>
  )
}

interface RegistrationProperties {
  readonly caseId: string | null
  readonly onRegistered: (id: string) => void
}

const unread = (field: string, sentence: string): ReplyError => ({
  code: 'INVALID',
  message: `还没有登记：${sentence}`,
  fields: { [field]: sentence },
})

const nobody = '00000000-0000-0000-0000-000000000000'

function Registration({ caseId, onRegistered }: RegistrationProperties) {
  const me = useSession((state) => state.me?.name ?? '')
  const blank = blankItem(me)
  const [typed, setTyped] = useState<ItemFields | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const { message } = App.useApp()
  const { run, running } = useCommand('lostFound.register')
  const line = useQuery('cases.get', { id: caseId ?? nobody }, { enabled: caseId !== null }).data
  const said = line === undefined ? blank : { ...blank, person: line.name ?? '', personRoom: line.room ?? '' }
  const fields = typed ?? (line === undefined ? said : { ...said, personPhone: line.phone ?? '' })
  const draft = useDraft({
    key: `lost-found.${caseId ?? 'alone'}`,
    schema: itemFields,
    body: fields,
    isEmpty: typed === null,
    restore: setTyped,
  })
  const submit = async () => {
    const input = inputOf(fields, Date.now())
    if (isUnread(input)) return setError(unread(input.field, input.sentence))
    const reply = await run({ ...input, nature: fields.nature, caseId, receivedAt: null })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    draft.discard()
    const { serial, receiptSerial } = reply.data
    void message.success(receiptSerial === null ? `已登记 ${serial}` : `已登记 ${serial}，收据 ${receiptSerial} 请打印交拾获人`)
    onRegistered(reply.data.id)
  }
  return (
    <>
      {line !== undefined && (
        <p className={styles.from}>
          关联接待 {line.serial}：{line.content}
        </p>
      )}
      <ItemForm fields={fields} error={error} set={setTyped} />
      <div className={styles.save}>
        <KeyedButton type="primary" keys="Ctrl+Enter" label="登记" running={running} inFields run={() => void submit()} />
        {draft.restored && <span>已恢复上次没有登记完的内容</span>}
      </div>
      <ErrorNotice error={error} />
    </>
  )
}
