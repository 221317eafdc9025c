import { CheckCircleFilled } from '@ant-design/icons'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import { runningLimit } from '../case/case-state.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './counter.module.css'
import type { Registered } from './use-counter.ts'

/** What just became a record: its number, what is due when, and for after-sales the slip that must go out today. */
export function RegisteredNotice({ registered }: { readonly registered: Registered }) {
  const record = useQuery('cases.get', { id: registered.id }).data
  const open = useOpenRecord()
  const limit = record === undefined ? null : runningLimit(record)
  const { slip } = registered
  return (
    <div role="status" className={styles.registered}>
      <CheckCircleFilled aria-hidden />
      <span>
        已登记{' '}
        <button type="button" className={styles.serial} onClick={() => open.openCase(registered.id)}>
          {registered.serial}
        </button>
      </span>
      {limit !== null && (
        <span title={civilTimeOf(limit.at)}>
          {slip === null ? `须${limit.what}` : '今天送达'} <TimeLeft dueAt={limit.at} />
        </span>
      )}
      {record?.appendOnly === true && <span>如实记录,已抄送主管</span>}
      {slip !== null && <SlipSteps caseId={registered.id} slip={slip} />}
    </div>
  )
}

interface SlipStepsProperties {
  readonly caseId: string
  readonly slip: NonNullable<Registered['slip']>
}

function SlipSteps({ caseId, slip }: SlipStepsProperties) {
  const open = useOpenRecord()
  const print = usePrintRequest((request) => request.open)
  return (
    <span className={styles.slip} title={`返修单 ${slip.serial}`}>
      <KeyedButton size="small" keys="F7" label="打印返修单" inFields run={() => print({ form: 'reworkSlip', id: slip.id })} />
      <KeyedButton
        size="small"
        keys="F8"
        label="送达"
        inFields
        run={() => open.openSlip(caseId, { kind: 'rework', id: slip.id })}
      />
    </span>
  )
}
