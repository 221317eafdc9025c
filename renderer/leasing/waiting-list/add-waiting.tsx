import { useState } from 'react'
import { z } from 'zod'
import { isEnd, stages } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectSummary } from '../../../shared/leasing/prospects.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { RestoredLine } from '../../drafts/restored-line.tsx'
import { useKeptForm } from '../../drafts/use-kept-form.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from '../follow-ups/follow-ups.module.css'
import { type ChosenProspect, ProspectSelect } from '../prospect/prospect-select.tsx'
import { companyText } from '../prospect/prospect-words.ts'
import { draft as draftSchema, emptyDraft, factsOf, WaitingForm } from './waiting-form.tsx'

const written = z.object({ prospectId: z.string().nullable(), draft: draftSchema })
const blank: z.infer<typeof written> = { prospectId: null, draft: emptyDraft }
const nobody = '00000000-0000-0000-0000-000000000000'

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
  const kept = useKeptForm({ key: meant ? `waiting-list.new.${meant.id}` : 'waiting-list.new', schema: written, start: blank })
  const { prospectId, draft } = kept.typed
  const [picked, pick] = useState<ChosenProspect | null>(null)
  // Picked here, or in the sitting from which the words came back.
  const read = useQuery('prospects.get', { id: prospectId ?? nobody }, { enabled: prospectId !== null }).data?.prospect ?? null
  const chosen = prospectId === null ? null : (read ?? picked)
  const [error, setError] = useState<ReplyError | null>(null)
  const prospect = meant ?? chosen
  const save = async () => {
    if (!prospect) return
    const facts = factsOf(draft)
    if ('code' in facts) return setError(facts)
    const reply = await add.run({ ...facts, prospectId: prospect.id, rev: prospect.rev })
    if (!reply.ok) return setError(reply.error)
    kept.saved()
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
        <RestoredLine {...kept} />
        <ErrorNotice error={error?.fields ? null : error} />
        {!meant && (
          <Field id="waiting-prospect" label="客户">
            <ProspectSelect
              id="waiting-prospect"
              stages={running}
              chosen={chosen}
              onChoose={(one) => {
                pick(one)
                kept.set((all) => ({ ...all, prospectId: one.id }))
              }}
            />
          </Field>
        )}
        <WaitingForm
          draft={draft}
          error={error}
          change={(change) => kept.set((all) => ({ ...all, draft: { ...all.draft, ...change } }))}
        />
      </div>
    </Drawer>
  )
}
