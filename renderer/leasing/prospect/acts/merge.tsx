import { Radio } from 'antd'
import { useState } from 'react'
import { sameReasonLabels } from '../../../../shared/leasing/prospects.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import styles from '../prospect.module.css'
import { companyText } from '../prospect-words.ts'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 合并: what is probably the same is offered; everything of the other follows here and can go back for thirty days. */
export function Merge({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.merge')
  const act = useAct(prospect, onDone, onReload)
  const [typed, setTyped] = useState('')
  const [otherId, setOther] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const phones = prospect.contacts.flatMap(({ phone }) => (phone === null ? [] : [phone]))
  const asked = { company: prospect.company ?? '', phones, except: prospect.id }
  const alike = useQuery('prospects.duplicates', asked).data
  const anybody = {
    ...{ text: typed, stage: [], grade: [], channel: [], visitorClass: [], ownerId: null, watched: false },
    ...{ from: null, until: null, after: null, limit: 8 },
  }
  const named = useQuery('prospects.list', anybody, { enabled: typed !== '', keepPrevious: true }).data?.prospects ?? []
  const found = typed === '' ? (alike?.own ?? []) : named.filter(({ id }) => id !== prospect.id)
  const other = found.find(({ id }) => id === otherId)
  const submit = () =>
    void act.submit((rev) => run({ id: prospect.id, rev, otherId: otherId ?? '', otherRev: other?.rev ?? 1, reason }))
  const reasonOf = (id: string) => alike?.own.find((one) => one.id === id)?.reason
  return (
    <ProspectPanel verb="合并" {...{ prospect, act, running, onCancel }} onSubmit={submit}>
      <TextField
        label="另一条（不写则列出可能重复的）"
        name="text"
        limit={60}
        value={typed}
        error={null}
        placeholder="公司、电话后四位或编号"
        onChange={setTyped}
      />
      <Field label="并入这一条" name="otherId" error={act.error} wide>
        {() =>
          found.length === 0 ? (
            <p className={styles.quiet}>没有找到可以合并的客户；同事的客户请先移交。</p>
          ) : (
            <Radio.Group
              aria-label="并入这一条"
              value={otherId}
              options={found.map(({ id, serial, company }) => {
                const why = reasonOf(id)
                return { value: id, label: `${serial} ${companyText(company)}${why ? `（${sameReasonLabels[why]}）` : ''}` }
              })}
              onChange={(event) => setOther(event.target.value)}
            />
          )
        }
      </Field>
      <TextField label="合并的原因" name="reason" limit={500} value={reason} error={act.error} onChange={setReason} />
      <p className={styles.quiet}>联系人、经过、已报价格、附件都归到 {prospect.serial}；30 天内可以撤销，撤销后各归各位。</p>
    </ProspectPanel>
  )
}
