import { useState } from 'react'
import { isEnd, stageLabels, stages } from '../../../shared/leasing/prospect-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from '../follow-ups/follow-ups.module.css'
import { emptyDraft, factsOf, WaitingForm } from './waiting-form.tsx'

const running = stages.filter((stage) => !isEnd(stage) || stage === 'lost')

/** 已与其它大楼签约: which of one's prospects, and 10.4's three questions. */
export function AddWaiting({ onClose }: { readonly onClose: () => void }) {
  const any = { text: '', grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null, until: null }
  const { data } = useQuery('prospects.list', { ...any, stage: running, after: null, limit: 200 })
  const add = useCommand('waitingList.add')
  const [chosen, choose] = useState<string | null>(null)
  const [draft, setDraft] = useState(emptyDraft)
  const [error, setError] = useState<ReplyError | null>(null)
  const prospect = data?.prospects.find(({ id }) => id === chosen)
  const ready = prospect !== undefined && draft.reason !== null
  const save = async () => {
    if (!prospect) return
    const reply = await add.run({ ...factsOf(draft), prospectId: prospect.id, rev: prospect.rev })
    if (reply.ok) return onClose()
    setError(reply.error)
  }
  return (
    <Drawer
      open
      onClose={onClose}
      width={760}
      title="已与其它大楼签约"
      footer={
        <div className={styles.verbs}>
          {!ready && <span>请先选客户和流失原因</span>}
          <KeyedButton
            type="primary"
            keys="Ctrl+S"
            inFields
            label="编入候租名单"
            disabled={!ready}
            running={add.running}
            run={() => void save()}
          />
        </div>
      }
    >
      <div className={styles.drawer}>
        <ErrorNotice error={error?.fields ? null : error} />
        <Field id="waiting-prospect" label="客户">
          <Select
            id="waiting-prospect"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={chosen}
            options={(data?.prospects ?? []).map(({ id, serial, company, stage }) => ({
              value: id,
              label: `${serial} ${company ?? '未留公司名称'}（${stageLabels[stage]}）`,
            }))}
            onChange={(id: string | undefined) => choose(id ?? null)}
          />
        </Field>
        <WaitingForm draft={draft} error={error} change={(change) => setDraft((before) => ({ ...before, ...change }))} />
      </div>
    </Drawer>
  )
}
