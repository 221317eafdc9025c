import { useState } from 'react'
import type { Reply } from '../../../../shared/reply.ts'
import type { VisitItem } from '../../../../shared/visits/preparation-parts.ts'
import { visitDepartmentLabels } from '../../../../shared/visits/visit-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { Select } from '../../../ui/select.tsx'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

interface Properties extends VisitActProperties {
  readonly verb: string
  readonly why: string
  readonly items: readonly VisitItem[]
  readonly running: boolean
  readonly send: (input: { readonly itemId: string; readonly reason: string }) => Promise<Reply<unknown>>
}

const wordsOf = ({ department, text, person }: VisitItem) =>
  `${visitDepartmentLabels[department]} · ${text}${person === null ? '' : `（${person}）`}`

/** Which of the things, and why. */
function ItemWithReason({ visit, onDone, onCancel, onReload, verb, why, items, running, send }: Properties) {
  const act = useAct(visit, onDone, onReload)
  const [itemId, setItemId] = useState(items[0]?.id ?? '')
  const [reason, setReason] = useState('')
  return (
    <VisitPanel {...{ verb, visit, act, running, onCancel }} onSubmit={() => void act.submit(() => send({ itemId, reason }))}>
      <Field label="准备事项" name="itemId" error={act.error}>
        {(id) => (
          <Select
            id={id}
            value={itemId}
            showSearch={{ optionFilterProp: 'label' }}
            options={items.map((item) => ({ value: item.id, label: wordsOf(item) }))}
            onChange={setItemId}
          />
        )}
      </Field>
      <TextField label={why} name="reason" limit={200} value={reason} error={act.error} onChange={setReason} />
    </VisitPanel>
  )
}

/** A mark that was set by mistake is taken back, with the reason. */
export function Untick(properties: VisitActProperties) {
  const { run, running } = useCommand('preparations.untick')
  const ticked = properties.visit.items.filter(({ tickedAt }) => tickedAt !== null)
  return <ItemWithReason {...properties} verb="取消勾选" why="取消勾选的原因" items={ticked} running={running} send={run} />
}

/** What is not needed this time, with the reason. */
export function RemoveItem(properties: VisitActProperties) {
  const { run, running } = useCommand('preparations.removeItem')
  const open = properties.visit.items.filter(({ tickedAt }) => tickedAt === null)
  return <ItemWithReason {...properties} verb="删去准备事项" why="删去的原因" items={open} running={running} send={run} />
}
