import { useCommand } from '../../../api/use-command.ts'
import { useAct } from '../../../reception/case/use-act.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { useAppointment } from './use-appointment.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

/** 修改约定: while every key hangs and nothing was seen. */
export function Amend({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.amend')
  const act = useAct(viewing, onDone, onReload)
  const form = useAppointment(viewing, '')
  const submit = () => {
    const asked = form.read()
    if (asked !== undefined) void act.submit((rev) => run({ ...asked, id: viewing.id, rev }))
  }
  return (
    <ViewingPanel verb="修改约定" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <AppointmentFields prospectId={viewing.prospectId} form={form} error={act.error} />
    </ViewingPanel>
  )
}
