import { BorderOutlined, CheckSquareFilled } from '@ant-design/icons'
import { App, Button } from 'antd'
import { clockTimeOf } from '../../../shared/calendar.ts'
import type { VisitItem } from '../../../shared/visits/preparation-parts.ts'
import { tickedViaLabels, visitDepartmentLabels, visitDepartments } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import { useSession } from '../../api/session.ts'
import { useCommand } from '../../api/use-command.ts'
import caseStyles from '../../reception/case/case.module.css'
import styles from './visit.module.css'

interface Part {
  readonly visit: VisitDetail
  /** Another act lies open. */
  readonly quiet: boolean
}

/** What is to be made ready, by department; each is ticked with person and time (3: 4.3). */
export function VisitChecklist({ visit, quiet }: Part) {
  if (visit.items.length === 0) {
    return (
      <p className={styles.quiet}>没有准备事项。选一个场所模板，准备事项就跟着来；通知两部门时每部门至少有一项「准备完成」。</p>
    )
  }
  return (
    <section className={styles.checklist} aria-label="准备事项">
      {visitDepartments.map((department) => {
        const items = visit.items.filter((item) => item.department === department)
        if (items.length === 0) return null
        return (
          <div key={department}>
            <h3>
              {visitDepartmentLabels[department]}{' '}
              <span className={styles.quiet}>
                {items.filter(({ tickedAt }) => tickedAt !== null).length}/{items.length}
              </span>
            </h3>
            <ul>
              {items.map((item) => (
                <Item key={item.id} item={item} visit={visit} quiet={quiet} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function Item({ item, visit, quiet }: Part & { readonly item: VisitItem }) {
  const { run, running } = useCommand('preparations.tick')
  const { message } = App.useApp()
  const me = useSession((state) => state.me?.name) ?? ''
  const counted = item.department !== 'office'
  const may = visit.actions.includes('tick') && !quiet && (visit.notifiedAt !== null || !counted)
  const tick = async () => {
    const reply = await run({ itemId: item.id, person: me, via: 'here', at: null })
    if (!reply.ok) void message.error(reply.error.message)
  }
  if (item.tickedAt !== null) {
    return (
      <li className={styles.ticked}>
        <CheckSquareFilled aria-label="已做" /> {item.text}
        <span className={styles.quiet}>
          {clockTimeOf(item.tickedAt)} {item.person}
          {item.via === 'calledIn' && ` ${tickedViaLabels.calledIn}`}
        </span>
      </li>
    )
  }
  return (
    <li className={item.required ? caseStyles.open : styles.quiet}>
      {may ? (
        <Button size="small" type="text" icon={<BorderOutlined aria-hidden />} loading={running} onClick={() => void tick()}>
          {item.text}
        </Button>
      ) : (
        <>
          <BorderOutlined aria-label="未做" /> {item.text}
        </>
      )}
      {!item.required && <span className={styles.quiet}>按需</span>}
    </li>
  )
}
