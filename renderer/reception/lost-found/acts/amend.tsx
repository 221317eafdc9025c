import { useState } from 'react'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useAct } from '../../case/use-act.ts'
import { fieldsOf, inputOf, isUnread } from '../item-fields.ts'
import { ItemForm } from '../item-form.tsx'
import styles from '../lost-found.module.css'
import type { ItemActProperties } from './item-act-properties.ts'
import { ItemPanel } from './item-panel.tsx'

/** Corrects the description; what was counted and signed only by supervision. */
export function Amend({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.amend')
  const act = useAct(item, onDone, onReload)
  const [fields, setFields] = useState(() => fieldsOf(item, Date.now()))
  const [unread, setUnread] = useState<ReplyError | null>(null)
  const submit = () => {
    const input = inputOf(fields, item.happenedAt)
    if (isUnread(input)) {
      return setUnread({ code: 'INVALID', message: input.sentence, fields: { [input.field]: input.sentence } })
    }
    setUnread(null)
    void act.submit((rev) => run({ id: item.id, rev, ...input }))
  }
  return (
    <ItemPanel verb="修改登记" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <div className={styles.wide}>
        <ItemForm fields={fields} error={unread ?? act.error} set={setFields} fixedNature />
      </div>
    </ItemPanel>
  )
}
