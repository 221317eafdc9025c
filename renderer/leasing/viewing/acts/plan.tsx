import { useRef } from 'react'
import type { ProspectDetail } from '../../../../shared/leasing/prospects.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useAct } from '../../../reception/case/use-act.ts'
import { ProspectPanel } from '../../prospect/acts/prospect-panel.tsx'
import { AppointmentFields } from './appointment-fields.tsx'
import { useAppointment } from './use-appointment.ts'

interface Props {
  readonly prospect: ProspectDetail
  readonly onPlanned: (viewingId: string) => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

/** 邵琳(行政经理) */
function visitorsOf({ contacts }: ProspectDetail): string {
  const named = contacts.filter(({ name }) => name !== null)
  return named.map(({ name, position }) => (position === null ? name : `${name}(${position})`)).join('、')
}

/** 约看房 (2: 5.3, 8.1). */
export function Plan({ prospect, onPlanned, onCancel, onReload }: Props) {
  const { run, running } = useCommand('viewings.plan')
  const made = useRef<string | null>(null)
  const act = useAct(prospect, () => made.current !== null && onPlanned(made.current), onReload)
  const form = useAppointment(null, visitorsOf(prospect).slice(0, 200))
  const submit = () => {
    const asked = form.read()
    if (asked === undefined) return
    void act.submit(async () => {
      const reply = await run({ ...asked, prospectId: prospect.id })
      if (reply.ok) made.current = reply.data.id
      return reply
    })
  }
  return (
    <ProspectPanel verb="约看房" act={{ ...act, outdated: false }} {...{ prospect, running, onCancel }} onSubmit={submit}>
      <AppointmentFields prospectId={prospect.id} form={form} error={act.error} />
    </ProspectPanel>
  )
}
