import { Skeleton } from 'antd'
import { floorText, isOpen } from '../../../shared/leasing/suite-words.ts'
import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import { FloorPriceDialog } from './floor-price-dialog.tsx'
import { HoldDialog } from './hold-dialog.tsx'
import { HoldList } from './hold-list.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { StateDialog } from './state-dialog.tsx'
import styles from './suite-drawer.module.css'
import { SuiteFacts } from './suite-facts.tsx'
import { SuiteFiles } from './suite-files.tsx'
import { SuiteForm } from './suite-form.tsx'
import { SuiteMark } from './suite-mark.tsx'
import { SuiteTimeline } from './suite-timeline.tsx'

type Doing = 'hold' | 'amend' | 'setState' | 'setFloorPrice' | 'remove'

function Head({ suite }: { readonly suite: SuiteDetail }) {
  return (
    <span className={styles.head}>
      <strong>{suite.room}</strong>
      <span>
        {suite.building} {floorText(suite.floor)}
      </span>
      <SuiteMark state={suite.state} />
      {suite.tenant !== null && <span>{suite.tenant}</span>}
      {suite.leaseEnd !== null && <span>租期至 {suite.leaseEnd}</span>}
    </span>
  )
}

const verbs = [
  ['setState', 'S', '改状态'],
  ['amend', 'E', '修改资料'],
  ['setFloorPrice', 'D', '底价'],
  ['remove', 'Delete', '移除'],
] as const satisfies readonly (readonly [Exclude<Doing, 'hold'>, string, string])[]

interface VerbsProps {
  readonly suite: SuiteDetail
  readonly onDo: (doing: Doing) => void
}

function Verbs({ suite, onDo }: VerbsProps) {
  const print = usePrintRequest((request) => request.open)
  return (
    <div className={styles.verbs}>
      {verbs.map(([doing, keys, label]) =>
        suite.actions.includes(doing) ? <KeyedButton key={doing} keys={keys} label={label} run={() => onDo(doing)} /> : null,
      )}
      {isOpen(suite.state) && <KeyedButton keys="H" label="登记意向" run={() => onDo('hold')} />}
      {isOpen(suite.state) && (
        <KeyedButton
          keys="P"
          label="平面图资料（内部）"
          run={() => print({ form: 'floorPlanPack', ids: [suite.id], prospectId: null, visitId: null })}
        />
      )}
    </div>
  )
}

function Body({ suite }: { readonly suite: SuiteDetail }) {
  return (
    <div className={styles.body}>
      <SuiteFacts suite={suite} />
      <HoldList suite={suite} />
      <SuiteFiles id={suite.id} />
      <SuiteTimeline events={suite.events} />
    </div>
  )
}

interface OpenProps {
  readonly suite: SuiteDetail
  readonly doing: Doing | null
  readonly onStop: () => void
  readonly onGone: () => void
}

function Opened({ suite, doing, onStop, onGone }: OpenProps) {
  if (doing === 'amend') return <SuiteForm suite={suite} onDone={onStop} />
  return (
    <>
      <Body suite={suite} />
      <HoldDialog suite={suite} open={doing === 'hold'} onClose={onStop} />
      <StateDialog suite={suite} open={doing === 'setState'} onClose={onStop} />
      <FloorPriceDialog suite={suite} open={doing === 'setFloorPrice'} onClose={onStop} />
      <RemoveDialog suite={suite} open={doing === 'remove'} onClose={onStop} onGone={onGone} />
    </>
  )
}

interface Props {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** A suite over the house: what it is, what it costs, who is near it, what happened to it. */
export function SuiteDrawer({ id, onClose }: Props) {
  const { data, error, reload } = useQuery('suites.get', { id: id ?? nobody }, { enabled: id !== null })
  const [doing, begin] = useBegun<Doing>(id)
  const suite = data?.id === id ? data : undefined
  const stop = () => begin(null)
  return (
    <Drawer
      open={id !== null}
      onClose={doing === 'amend' ? stop : onClose}
      width={760}
      title={suite === undefined ? '单元' : <Head suite={suite} />}
      footer={suite === undefined || doing === 'amend' ? undefined : <Verbs suite={suite} onDo={begin} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {suite === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {suite !== undefined && <Opened key={suite.id} suite={suite} doing={doing} onStop={stop} onGone={onClose} />}
    </Drawer>
  )
}
