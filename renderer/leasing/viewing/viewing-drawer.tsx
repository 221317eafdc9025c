import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { ViewingDetail } from '../../../shared/leasing/viewings.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import { Amend } from './acts/amend.tsx'
import { Cancel } from './acts/cancel.tsx'
import { Compare } from './acts/compare.tsx'
import { Conclude } from './acts/conclude.tsx'
import { Judge } from './acts/judge.tsx'
import { LockUnit } from './acts/lock-unit.tsx'
import { OpenUnit } from './acts/open-unit.tsx'
import { ReportDefect } from './acts/report-defect.tsx'
import { ReturnKeys } from './acts/return-keys.tsx'
import { TakeKeys } from './acts/take-keys.tsx'
import { hangs, returnable, seen, stands, waits } from './acts/units.ts'
import type { ViewingActProperties } from './acts/viewing-panel.tsx'
import styles from './viewing.module.css'
import { hoursText, StateMark } from './viewing-columns.tsx'
import { ViewingFacts } from './viewing-facts.tsx'
import { ViewingUnits } from './viewing-units.tsx'

type Doing = 'takeKeys' | 'open' | 'judge' | 'defect' | 'lock' | 'returnKeys' | 'compare' | 'conclude' | 'amend' | 'cancel'

const panels: Readonly<Record<Doing, (properties: ViewingActProperties) => ReactNode>> = {
  ...{ takeKeys: TakeKeys, open: OpenUnit, judge: Judge, defect: ReportDefect, lock: LockUnit, returnKeys: ReturnKeys },
  ...{ compare: Compare, conclude: Conclude, amend: Amend, cancel: Cancel },
}

interface Verb {
  readonly doing: Doing
  readonly keys: string
  readonly label: string
  readonly possible: boolean
}

/** In the order in which a viewing goes. */
function verbsOf({ actions, suites }: ViewingDetail): Verb[] {
  const may = (action: ViewingDetail['actions'][number]) => actions.includes(action)
  const going = may('returnKeys')
  const verbs: readonly Verb[] = [
    { doing: 'takeKeys', keys: 'K', label: '领钥匙', possible: may('takeKeys') && suites.some(hangs) },
    { doing: 'open', keys: 'O', label: '开门', possible: going && suites.some(waits) && !suites.some(stands) },
    { doing: 'judge', keys: 'J', label: '客户评价', possible: may('show') && suites.some(seen) },
    { doing: 'defect', keys: 'D', label: '报修', possible: may('show') && suites.some(seen) },
    { doing: 'lock', keys: 'L', label: '锁门', possible: going && suites.some(stands) },
    { doing: 'returnKeys', keys: 'R', label: '归还钥匙', possible: going && suites.some(returnable) },
    { doing: 'compare', keys: 'C', label: '竞争楼盘比较', possible: may('compare') },
    { doing: 'conclude', keys: 'E', label: '记录结果', possible: may('conclude') && suites.some(seen) },
    { doing: 'amend', keys: 'G', label: '修改约定', possible: may('amend') },
    { doing: 'cancel', keys: 'X', label: '取消看房', possible: may('cancel') },
  ]
  return verbs.filter(({ possible }) => possible)
}

interface VerbsProps {
  readonly viewing: ViewingDetail
  readonly onDo: (doing: Doing) => void
}

function Verbs({ viewing, onDo }: VerbsProps) {
  const print = usePrintRequest((request) => request.open)
  const { id, actions, suites, comparison } = viewing
  return (
    <div className={styles.verbs}>
      {verbsOf(viewing).map(({ doing, keys, label }) => (
        <KeyedButton key={doing} keys={keys} label={label} run={() => onDo(doing)} />
      ))}
      {actions.includes('print') && <KeyedButton keys="P" label="看房记录" run={() => print({ form: 'viewingRecord', id })} />}
      {actions.includes('print') && suites.some(seen) && (
        <KeyedButton keys="Q" label="看房确认（给客户）" run={() => print({ form: 'viewingConfirmation', id })} />
      )}
      {comparison !== null && <KeyedButton keys="B" label="比较表" run={() => print({ form: 'rivalComparison', id })} />}
    </div>
  )
}

function Head({ viewing }: { readonly viewing: ViewingDetail }) {
  const keysOut = viewing.suites.filter(({ keyOutAt, keyBackAt }) => keyOutAt !== null && keyBackAt === null).length
  return (
    <span className={styles.head}>
      <strong>{viewing.serial}</strong>
      <span>
        {viewing.prospectSerial} {viewing.company ?? '未留公司名称'}
      </span>
      <span>{hoursText(viewing)}</span>
      <span>
        <StateMark viewing={{ state: viewing.state, keysOut }} />
      </span>
    </span>
  )
}

interface Props {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One viewing from the appointment to what came of it (2: 8; domain F13). */
export function ViewingDrawer({ id, onClose }: Props) {
  const { data, error, reload } = useQuery('viewings.get', { id: id ?? nobody }, { enabled: id !== null })
  const [doing, begin] = useBegun<Doing>(id)
  const viewing = data?.id === id ? data : undefined
  const Panel = doing === null ? null : panels[doing]
  const stop = () => begin(null)
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={viewing === undefined ? '看房' : <Head viewing={viewing} />}
      footer={
        viewing &&
        (Panel === null ? (
          <Verbs viewing={viewing} onDo={begin} />
        ) : (
          <Panel key={doing} viewing={viewing} onDone={stop} onCancel={stop} onReload={reload} />
        ))
      }
    >
      <ErrorNotice error={error} onRetry={reload} />
      {viewing === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {viewing !== undefined && (
        <div className={styles.body}>
          <ViewingUnits viewing={viewing} />
          <ViewingFacts viewing={viewing} />
        </div>
      )}
    </Drawer>
  )
}
