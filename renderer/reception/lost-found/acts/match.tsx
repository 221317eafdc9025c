import { Input, Radio } from 'antd'
import { useState } from 'react'
import { anyLostFound, type LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import type { LostFoundNature } from '../../../../shared/reception/lost-found-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import caseStyles from '../../case/case.module.css'
import { Field } from '../../case/field.tsx'
import { useAct } from '../../case/use-act.ts'
import { useSettled } from '../../counter/use-suggestions.ts'
import styles from '../lost-found.module.css'
import type { ItemActProperties } from './item-act-properties.ts'
import { ItemPanel } from './item-panel.tsx'

const opposite: Readonly<Record<LostFoundNature, LostFoundNature>> = {
  found: 'lost',
  lost: 'found',
  petLost: 'petTaken',
  petTaken: 'petLost',
}

/** What could be the same thing: the core's suggestions, or whatever the words typed here find. */
function useCandidates(item: LostFoundItem, text: string) {
  const wanted = useSettled(text.trim(), 120)
  const nature = opposite[item.nature]
  const found = useQuery(
    'lostFound.list',
    { ...anyLostFound, text: wanted, nature: [nature], state: ['held', 'sought'], after: null, limit: 8 },
    { enabled: wanted !== '' },
  )
  if (wanted === '') return item.suggestions.map((one) => ({ ...one, said: `${one.place}，${one.why}` }))
  return (found.data?.items ?? []).map((one) => ({ ...one, said: one.place }))
}

/** 对上: links what was found with what is missed, or takes the link away. */
export function Match({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.match')
  const act = useAct(item, onDone, onReload)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(item.suggestions[0]?.id ?? null)
  const candidates = useCandidates(item, text)
  const other = candidates.find(({ id }) => id === chosen)
  const linked = item.match
  const submit = () => {
    if (linked === null && other === undefined) return
    const link = other === undefined || linked !== null ? null : { id: other.id, rev: other.rev }
    void act.submit((rev) => run({ id: item.id, rev, other: link }))
  }
  return (
    <ItemPanel
      verb={linked === null ? '对上' : '解除对上'}
      item={item}
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {linked === null ? (
        <>
          <Field label="按编号、名称、地点或人查找" name="other" error={act.error} wide>
            {(id) => (
              <Input
                id={id}
                value={text}
                maxLength={40}
                placeholder="不填就是相近的几条"
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <div className={styles.choices}>
            {candidates.length === 0 && <span>没有找到相近的记录</span>}
            <Radio.Group aria-label="同一件的记录" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              {candidates.map((one) => (
                <div key={one.id}>
                  <Radio value={one.id}>
                    {one.serial} {one.name} · {one.said}
                  </Radio>
                </div>
              ))}
            </Radio.Group>
          </div>
        </>
      ) : (
        <p className={caseStyles.plain}>
          与 {linked.serial} {linked.name} 不是同一件：解除后两条各自继续。
        </p>
      )}
    </ItemPanel>
  )
}
