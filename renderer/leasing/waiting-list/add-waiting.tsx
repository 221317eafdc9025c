import { useState } from 'react'
import { isEnd, stages } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectSummary } from '../../../shared/leasing/prospects.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from '../follow-ups/follow-ups.module.css'
import { ProspectSelect } from '../prospect/prospect-select.tsx'
import { companyText } from '../prospect/prospect-words.ts'
import { emptyDraft, factsOf, WaitingForm } from './waiting-form.tsx'

const running = stages.filter((stage) => !isEnd(stage) || stage === 'lost')

interface Props {
  /** Who is meant, where somebody is already: a card on its way to 候租. */
  readonly prospect?: Pick<ProspectSummary, 'id' | 'rev' | 'serial' | 'company'>
  readonly onClose: () => void
  readonly onDone?: () => void
}

/** 已与其它大楼签约: which of one's prospects, and 10.4's three questions. */
export function AddWaiting({ prospect: meant, onClose, onDone }: Props) {
  const add = useCommand('waitingList.add')
  const [chosen, choose] = useState<ProspectSummary | null>(null)
  const [draft, setDraft] = useState(emptyDraft)
  const [error, setError] = useState<ReplyError | null>(null)
  const prospect = meant ?? chosen
  const save = async () => {
    if (!prospect) return
    const facts = factsOf(draft)
    if ('code' in facts) return setError(facts)
    const reply = await add.run({ ...facts, prospectId: prospect.id, rev: prospect.rev })
    if (!reply.ok) return setError(reply.error)
    onDone?.()
    onClose()
  }
  return (
    <Drawer
      open
      onClose={onClose}
      width={760}
      title={meant ? `${meant.serial} ${companyText(meant.company)}：已与其它大楼签约` : '已与其它大楼签约'}
      footer={
        <div className={styles.verbs}>
          {!prospect && <span>请先选客户</span>}
          <KeyedButton
            type="primary"
            keys="Ctrl+S"
            inFields
            label="编入候租名单"
            disabled={!prospect}
            running={add.running}
            run={() => void save()}
          />
        </div>
      }
    >
      <div className={styles.drawer}>
        <ErrorNotice error={error?.fields ? null : error} />
        {!meant && (
          <Field id="waiting-prospect" label="客户">
            <ProspectSelect id="waiting-prospect" stages={running} chosen={chosen} onChoose={choose} />
          </Field>
        )}
        <WaitingForm draft={draft} error={error} change={(change) => setDraft((before) => ({ ...before, ...change }))} />
      </div>
    </Drawer>
  )
}
