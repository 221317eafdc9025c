import { CheckCircleFilled } from '@ant-design/icons'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { slipKindLabels } from '../../../shared/reception/cases.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import { runningLimit } from '../case/case-state.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { paperOf, slipWork } from '../case/slip-paper.ts'
import { useRegisterForCase } from '../lost-found/register-for-case.ts'
import styles from './counter.module.css'
import { otherKeys } from './counter-keys.ts'
import { JoinWave } from './join-wave.tsx'
import type { Registered } from './use-counter.ts'

/** What just became a record: its number, what is due when, and for after-sales the slip that must go out today. */
export function RegisteredNotice({ registered }: { readonly registered: Registered }) {
  const record = useQuery('cases.get', { id: registered.id }).data
  const open = useOpenRecord()
  const limit = record === undefined ? null : runningLimit(record)
  const registerThing = useRegisterForCase(record)
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
          {(slip && slipWork[slip.kind].due) ?? `须${limit.what}`} <TimeLeft dueAt={limit.at} />
        </span>
      )}
      {record?.appendOnly === true && <span>如实记录，已抄送主管</span>}
      {registerThing !== null && (
        <KeyedButton size="small" keys={`Alt+${otherKeys.deliverSlip}`} label="失物登记" inFields run={registerThing} />
      )}
      {record !== undefined && <JoinWave record={record} />}
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
  const named = slipKindLabels[slip.kind]
  return (
    <span className={styles.slip} title={`${named} ${slip.serial}`}>
      <KeyedButton
        size="small"
        keys={`Alt+${otherKeys.printSlip}`}
        label={slipWork[slip.kind].paper === null ? '打印单页' : `打印${named}`}
        inFields
        run={() => print(paperOf(caseId, slip))}
      />
      <KeyedButton
        size="small"
        keys={`Alt+${otherKeys.deliverSlip}`}
        label={slipWork[slip.kind].next}
        inFields
        run={() => open.openSlip(caseId, slip)}
      />
    </span>
  )
}
