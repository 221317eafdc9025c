import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { TextField } from '../../case/acts/text-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import type { ComplaintActProperties } from './complaint-act-properties.ts'
import { standingOf } from './standing.ts'

/** What is completed once the owner has gone: when and where it happened, what they want, what they brought (domain F7, 5–9). */
export function Details({ complaint, onDone, onCancel, onReload }: ComplaintActProperties) {
  const { run, running } = useCommand('complaints.amend')
  const act = useAct(complaint, onDone, onReload)
  const [happened, setHappened] = useState(complaint.happened ?? '')
  const [place, setPlace] = useState(complaint.place ?? '')
  const [evidence, setEvidence] = useState(complaint.evidence ?? '')
  const [demand, setDemand] = useState(complaint.demand ?? '')
  return (
    <ActPanel
      verb="补充"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: complaint.id, rev, happened, place, demand, evidence }))}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(complaint)} onGoOn={act.goOn} />}
    >
      <TextField label="投诉发生时间" name="happened" limit={60} value={happened} error={act.error} onChange={setHappened} />
      <TextField label="地点" name="place" limit={60} value={place} error={act.error} onChange={setPlace} />
      <TextField
        label="附证据"
        name="evidence"
        limit={200}
        value={evidence}
        placeholder="如 照片 3 张"
        error={act.error}
        onChange={setEvidence}
      />
      <TextField label="业主诉求" name="demand" limit={5000} lines={2} value={demand} error={act.error} onChange={setDemand} />
    </ActPanel>
  )
}
