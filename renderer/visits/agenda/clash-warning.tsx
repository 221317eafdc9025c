import { WarningOutlined } from '@ant-design/icons'
import { minute } from '../../../shared/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import type { MomentInput } from '../../reception/case/moment-field.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import type { VisitForm } from '../visit/visit-fields.ts'
import styles from './agenda.module.css'

interface Properties {
  readonly form: VisitForm
  readonly arrives: MomentInput
  readonly leaves: MomentInput
  /** The visit that is being amended. */
  readonly except?: string
}

const orNothing = (typed: string) => (typed.trim() === '' ? null : typed)

/** What a visit would meet, while it is being planned: said with names, and it may be planned all the same. */
export function ClashWarning({ form, arrives, leaves, except }: Properties) {
  const [arrivesAt, leavesAt] = [arrives.read(), leaves.read()]
  const { host, room, route } = form
  const asked = useSettled(
    {
      // Empty means now, and now must not be asked anew at every letter.
      arrivesAt: arrivesAt ?? Math.floor(Date.now() / minute) * minute,
      ...{ leavesAt: leavesAt ?? null, except: except ?? null },
      ...{ host: orNothing(host), room: orNothing(room), route: orNothing(route) },
    },
    400,
  )
  const placed = asked.host !== null || asked.room !== null || asked.route !== null
  const readable = arrivesAt !== undefined && leavesAt !== undefined
  const { data } = useQuery('agenda.clashes', asked, { enabled: placed && readable, keepPrevious: true })
  if (!data || !placed || !readable || data.clashes.length === 0) return null
  return (
    <div role="status" aria-label="时间冲突" className={styles.clashes}>
      {data.clashes.map(({ id, words }) => (
        <p key={id} className={styles.warning}>
          <WarningOutlined aria-hidden /> 与 {words}
        </p>
      ))}
      <p className={styles.quiet}>可以照样保存；要改就换时间、负责人、地点或路线。</p>
    </div>
  )
}
