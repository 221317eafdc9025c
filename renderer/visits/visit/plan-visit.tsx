import { useRef, useState } from 'react'
import { z } from 'zod'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { RestoredLine } from '../../drafts/restored-line.tsx'
import { useKeptForm } from '../../drafts/use-kept-form.ts'
import caseStyles from '../../reception/case/case.module.css'
import { momentOf } from '../../reception/case/moment-field.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { ClashWarning } from '../agenda/clash-warning.tsx'
import styles from './visit.module.css'
import { blankVisit, factsOf, unreadable, visitForm } from './visit-fields.ts'
import { VisitFormFields } from './visit-form.tsx'

interface Properties {
  readonly open: boolean
  readonly onClose: () => void
  readonly onPlanned: (id: string) => void
}

/** 登记参观: planned, or announced on the spot (3: 4.1). */
export function PlanVisit({ open, onClose, onPlanned }: Properties) {
  const form = useRef<HTMLElement>(null)
  const toFirst = () => form.current?.querySelector<HTMLElement>('input:checked')?.focus()
  return (
    <Drawer open={open} onClose={onClose} onShown={toFirst} width={860} title="登记参观">
      <section ref={form} className={styles.entry} aria-label="参观接待">
        <Entry onPlanned={onPlanned} />
      </section>
    </Drawer>
  )
}

const written = z.object({ form: visitForm, arrives: z.string(), leaves: z.string() })
type Written = z.infer<typeof written>
const blank: Written = { form: blankVisit, arrives: '', leaves: '' }

function Entry({ onPlanned }: Pick<Properties, 'onPlanned'>) {
  const { run, running } = useCommand('visits.plan')
  const [only] = useQuery('settings.read', {}).data?.visits.templates ?? []
  const kept = useKeptForm({ key: 'visit', schema: written, start: blank })
  const { form } = kept.typed
  const type = (change: Partial<Written>) => kept.set((before) => ({ ...before, ...change }))
  const [error, setError] = useState<ReplyError | null>(null)
  const arrives = momentOf(kept.typed.arrives, (typed) => type({ arrives: typed }))
  const leaves = momentOf(kept.typed.leaves, (typed) => type({ leaves: typed }))
  const plan = async () => {
    const [arrivesAt, leavesAt] = [arrives.read(), leaves.read()]
    if (arrivesAt === undefined || leavesAt === undefined) return
    const facts = factsOf(form)
    const wrong = unreadable({ visitors: facts.visitors, budgetPerHead: facts.budgetPerHead })
    if (wrong !== null) return setError(wrong)
    const reply = await run({ ...facts, arrivesAt: arrivesAt ?? Date.now(), leavesAt })
    if (!reply.ok) return setError(reply.error)
    kept.saved()
    onPlanned(reply.data.id)
  }
  return (
    <>
      <p className={styles.quiet}>
        只要写谁来、什么时候；其余以后再补。{only !== undefined && '选了场所模板，准备事项就跟着来。'}
      </p>
      <RestoredLine {...kept} />
      <ErrorNotice error={error} />
      <div className={caseStyles.fields}>
        <VisitFormFields
          {...{ form, arrives, leaves, error }}
          set={(change) => kept.set((was) => ({ ...was, form: { ...was.form, ...change } }))}
        />
      </div>
      <ClashWarning {...{ form, arrives, leaves }} />
      <div className={caseStyles.verbs}>
        <KeyedButton type="primary" keys="Ctrl+Enter" label="登记" inFields running={running} run={() => void plan()} />
      </div>
    </>
  )
}
