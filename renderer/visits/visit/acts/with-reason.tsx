import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

/** 取消, with reason and time (3: 4.1). */
export function Cancel({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.cancel')
  const act = useAct(visit, onDone, onReload)
  const [reason, setReason] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: visit.id, rev, at, reason }))
  }
  return (
    <VisitPanel verb="取消参观" {...{ visit, act, running, onCancel }} onSubmit={submit}>
      <TextField label="取消的原因" name="reason" limit={500} lines={2} value={reason} error={act.error} onChange={setReason} />
      <MomentField label="接到取消通知的时间" moment={moment} error={act.error} />
    </VisitPanel>
  )
}

/** 归档: over what is missing only with a reason, which is printed (3: 4.6). */
export function Close({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.close')
  const act = useAct(visit, onDone, onReload)
  const [reason, setReason] = useState('')
  const short = visit.missing.length > 0
  return (
    <VisitPanel
      verb="归档"
      {...{ visit, act, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ id: visit.id, rev, at: null, reason: short ? reason : null }))}
    >
      {short ? (
        <TextField
          label={`尚缺：${visit.missing.join('、')}。确需归档的原因（会印在表上）`}
          name="reason"
          limit={500}
          lines={2}
          value={reason}
          error={act.error}
          onChange={setReason}
        />
      ) : (
        <p role="status">资料齐全，可以归档；保存至 {visit.keepUntil}。</p>
      )}
    </VisitPanel>
  )
}

export function Reopen({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.reopen')
  const act = useAct(visit, onDone, onReload)
  const [reason, setReason] = useState('')
  return (
    <VisitPanel
      verb="重新打开"
      {...{ visit, act, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ id: visit.id, rev, reason }))}
    >
      <TextField
        label="重新打开的原因"
        name="reason"
        limit={500}
        lines={2}
        value={reason}
        error={act.error}
        onChange={setReason}
      />
    </VisitPanel>
  )
}
