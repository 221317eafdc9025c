import { App, Checkbox } from 'antd'
import { stepOf } from '../../../shared/leasing/broker-steps.ts'
import { brokerClassLabels } from '../../../shared/leasing/broker-words.ts'
import type { BrokerVisitDetail } from '../../../shared/leasing/brokers.ts'
import { useCommand } from '../../api/use-command.ts'
import styles from './broker.module.css'

/** The numbered points of their class; what an entry proves is ticked by that entry (2: 11). */
export function VisitSteps({ visit }: { readonly visit: BrokerVisitDetail }) {
  const { run } = useCommand('brokers.tick')
  const { message } = App.useApp()
  if (visit.visitorClass === null) return null
  const tick = async (item: BrokerVisitDetail['steps'][number]['item'], done: boolean) => {
    const reply = await run({ id: visit.id, item, done })
    if (!reply.ok) void message.warning(reply.error.message, 6)
  }
  return (
    <section className={styles.box} aria-label="接待步骤">
      <details open>
        <summary>{brokerClassLabels[visit.visitorClass]}的接待步骤（规程 11）</summary>
        <ol className={styles.steps}>
          {visit.steps.map(({ item, done, provable }) => (
            <li key={item}>
              <Checkbox
                checked={done}
                disabled={provable || visit.endedAt !== null}
                onChange={({ target }) => void tick(item, target.checked)}
              >
                <span className={done ? styles.done : ''}>
                  {stepOf(item).no}) {stepOf(item).words}
                </span>
              </Checkbox>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
