import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

/** 政府重要领导来访 is on record as a major incident, too; one that the counter began before is linked (1: 4.10). */
export function OpenIncident({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.openIncident')
  const act = useAct(visit, onDone, onReload)
  const [serial, setSerial] = useState('')
  return (
    <VisitPanel
      verb="填写重大事件记录"
      {...{ visit, act, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ id: visit.id, rev, serial }))}
    >
      <TextField
        label="已有记录的编号"
        name="serial"
        limit={40}
        placeholder="留空：按这次来访新填一张"
        value={serial}
        error={act.error}
        onChange={setSerial}
      />
    </VisitPanel>
  )
}
