import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

const texts = [
  ['recorder', '记录人', 60, 1],
  ['weather', '天气', 20, 1],
  ['content', '主要内容', 5000, 3],
  ['handling', '处理、落实情况', 5000, 2],
  ['participants', '参加人员', 300, 1],
  ['responsible', '责任人', 60, 1],
  ['remark', '备注', 500, 1],
] as const

/** 《管理处工作记录表》 QR/27Z-001: drafted from what is known, read over, written down (3: 4.6, 5.1). */
export function WriteRecord({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.writeRecord')
  const act = useAct(visit, onDone, onReload)
  const { weather, recorder, content, participants, handling, responsible, remark } = visit.record
  const [form, setForm] = useState({
    ...{ recorder, content, weather: weather ?? '', participants: participants ?? '', handling: handling ?? '' },
    ...{ responsible: responsible ?? '', remark: remark ?? '' },
  })
  return (
    <VisitPanel
      verb="写入工作记录表"
      {...{ visit, act, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ ...form, id: visit.id, rev }))}
    >
      {texts.map(([name, label, limit, lines]) => (
        <TextField
          key={name}
          {...{ name, label, limit, lines }}
          value={form[name]}
          error={act.error}
          onChange={(value) => setForm((was) => ({ ...was, [name]: value }))}
        />
      ))}
    </VisitPanel>
  )
}
