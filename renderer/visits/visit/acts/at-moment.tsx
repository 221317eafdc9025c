import { useState } from 'react'
import type { Reply } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

interface Words {
  readonly verb: string
  readonly label: string
  readonly running: boolean
  readonly send: (known: { readonly id: string; readonly rev: number; readonly at: number | null }) => Promise<Reply<unknown>>
}

/** An act that is one time. */
function AtMoment({ visit, onDone, onCancel, onReload, verb, label, running, send }: VisitActProperties & Words) {
  const act = useAct(visit, onDone, onReload)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => send({ id: visit.id, rev, at }))
  }
  return (
    <VisitPanel {...{ verb, visit, act, running, onCancel }} onSubmit={submit}>
      <MomentField label={label} moment={moment} error={act.error} />
    </VisitPanel>
  )
}

export function Receive(properties: VisitActProperties) {
  const { run, running } = useCommand('visits.receive')
  return <AtMoment {...properties} verb="来宾到达" label="到达时间" running={running} send={run} />
}

export function Leave(properties: VisitActProperties) {
  const { run, running } = useCommand('visits.leave')
  return <AtMoment {...properties} verb="来宾离开" label="离开时间" running={running} send={run} />
}

/** 接待场地清理 (3: 4.6). */
export function ClearSite({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.clearSite')
  const act = useAct(visit, onDone, onReload)
  const [person, setPerson] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: visit.id, rev, at, person }))
  }
  return (
    <VisitPanel verb="场地清理完成" {...{ visit, act, running, onCancel }} onSubmit={submit}>
      <TextField label="清理人" name="person" limit={60} value={person} error={act.error} onChange={setPerson} />
      <MomentField label="完成时间" moment={moment} error={act.error} />
    </VisitPanel>
  )
}
