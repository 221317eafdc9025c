import { CheckCircleFilled } from '@ant-design/icons'
import { Button } from 'antd'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { runningLimit } from '../case/case-state.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './counter.module.css'
import type { Registered } from './use-counter.ts'

/** What just became a record: its number, what is due when, and for after-sales the slip that must go out today. */
export function RegisteredNotice({ registered }: { readonly registered: Registered }) {
  const record = useQuery('cases.get', { id: registered.id }).data
  const open = useOpenRecord()
  const print = usePrintRequest((request) => request.open)
  const limit = record === undefined ? null : runningLimit(record)
  const { slip } = registered
  return (
    <p role="status" className={styles.registered}>
      <CheckCircleFilled aria-hidden />
      <span>
        已登记{' '}
        <button type="button" className={styles.serial} onClick={() => open.openCase(registered.id)}>
          {registered.serial}
        </button>
      </span>
      {limit !== null && (
        <span title={civilTimeOf(limit.at)}>
          须{limit.what} <TimeLeft dueAt={limit.at} />
        </span>
      )}
      {record?.appendOnly === true && <span>如实记录:已抄送主管</span>}
      {slip !== null && (
        <span className={styles.slip}>
          返修单 {slip.serial}
          <Button size="small" onClick={() => print({ form: 'reworkSlip', id: slip.id })}>
            打印返修单
          </Button>
          <Button size="small" onClick={() => open.openSlip(registered.id, slip.id)}>
            送达
          </Button>
        </span>
      )}
    </p>
  )
}
