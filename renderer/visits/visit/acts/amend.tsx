import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { momentText } from '../../../reception/case/moment.ts'
import { useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { ClashWarning } from '../../agenda/clash-warning.tsx'
import { factsOf, formOf, unreadable } from '../visit-fields.ts'
import { VisitFormFields } from '../visit-form.tsx'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

const asText = (at: number | null) => (at === null ? '' : momentText(at, Date.now()))

/** What is arranged, while it is not over. */
export function Amend({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.amend')
  const act = useAct(visit, onDone, onReload)
  const [form, setForm] = useState(() => formOf(visit))
  const [before] = useState(() => ({ arrives: asText(visit.arrivesAt), leaves: asText(visit.leavesAt) }))
  const arrives = useMoment(before.arrives)
  const leaves = useMoment(before.leaves)
  const submit = () => {
    // A time that was left as it stands keeps its seconds.
    const arrivesAt = arrives.typed === before.arrives ? visit.arrivesAt : arrives.read()
    const leavesAt = leaves.typed === before.leaves ? visit.leavesAt : leaves.read()
    if (arrivesAt === undefined || leavesAt === undefined) return
    const typed = factsOf(form)
    const wrong = unreadable({ visitors: typed.visitors, budgetPerHead: typed.budgetPerHead })
    const facts = { ...typed, arrivesAt: arrivesAt ?? Number.NaN, leavesAt }
    void act.submit(async (rev) => (wrong === null ? run({ ...facts, id: visit.id, rev }) : { ok: false, error: wrong }))
  }
  return (
    <VisitPanel verb="修改安排" {...{ visit, act, running, onCancel }} onSubmit={submit}>
      <VisitFormFields
        {...{ form, arrives, leaves }}
        error={act.error}
        set={(change) => setForm((was) => ({ ...was, ...change }))}
      />
      <ClashWarning {...{ form, arrives, leaves }} except={visit.id} />
    </VisitPanel>
  )
}
