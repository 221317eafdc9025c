import { useCommand } from '../../../api/use-command.ts'
import { usePrintRequest } from '../../../printing/print-request.ts'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

/** 通知两部门: the twenty minutes begin, and both task slips come at once (3: 4.2). */
export function Notify({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('preparations.notify')
  const print = usePrintRequest((request) => request.open)
  const told = () => {
    onDone()
    print({ form: 'taskSlips', id: visit.id })
  }
  const act = useAct(visit, told, onReload)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: visit.id, rev, at }))
  }
  return (
    <VisitPanel verb="通知两部门" {...{ visit, act, running, onCancel }} onSubmit={submit}>
      <MomentField label="通知时间" moment={moment} error={act.error} />
      <p role="status">倒计时从通知时间开始，两张任务单随即排好，按 Enter 打印。</p>
    </VisitPanel>
  )
}
