import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { type SuiteState, suiteStates } from '../../../shared/leasing/suite-words.ts'
import type { PlanBuilding } from '../../../shared/leasing/suites.ts'
import { quantityText } from '../../../shared/money.ts'
import type { Output } from '../../api/paths.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { SheetTabs } from '../../reception/correction/sheet-tabs.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { useAddress } from '../../ui/use-address.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import { MatchDrawer } from './match-drawer.tsx'
import { NewSuite } from './new-suite.tsx'
import { StackingPlan } from './stacking-plan.tsx'
import { SuiteDrawer } from './suite-drawer.tsx'
import { SuiteMark } from './suite-mark.tsx'
import { SuiteTable } from './suite-table.tsx'
import styles from './suites.module.css'

const views = { plan: '楼层图', table: '列表' } as const
type View = keyof typeof views

function counts(building: PlanBuilding): readonly (readonly [SuiteState, number])[] {
  const rooms = building.floors.flatMap((floor) => floor.rooms)
  return suiteStates.map((state) => [state, rooms.filter((room) => room.state === state).length] as const)
}

/** Hundredths of a percent as 「86.3 %」. */
const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`

function Summary({ building }: { readonly building: PlanBuilding }) {
  const { grossArea, leasedArea, vacantArea } = building
  return (
    <div className={styles.summary}>
      <h2>{building.building}</h2>
      <span>
        {building.suites} 间 {quantityText(grossArea)} ㎡
      </span>
      <span>出租率 {share(leasedArea, grossArea)}</span>
      <span>可租 {quantityText(vacantArea)} ㎡</span>
      {counts(building).map(([state, count]) => (
        <span key={state} className={styles.legend}>
          <SuiteMark state={state} /> {count}
        </span>
      ))}
    </div>
  )
}

interface PlansProps {
  readonly plan: Output<'suites.plan'>
  readonly onOpen: (id: string) => void
}

function Plans({ plan, onOpen }: PlansProps) {
  if (plan.buildings.length === 0) {
    return (
      <Empty
        title="还没有单元"
        teach={
          plan.canRegister
            ? '按 N 登记第一个单元：楼层、室号、面积、朝向、报价(3.3)。'
            : '单元由招商主管登记，登记后在这里按楼层看。'
        }
      />
    )
  }
  return plan.buildings.map((building) => (
    <section key={building.building} aria-label={building.building} className={styles.building}>
      <Summary building={building} />
      <StackingPlan building={building} onOpen={onOpen} />
    </section>
  ))
}

/** 单元: the house as it stands, or its suites line by line (2: 3, 8.1). */
export function SuitesScreen() {
  const [asked, setView] = useAddress('view')
  const [openId, open] = useAddress('suite')
  const [matching, setMatching] = useState(false)
  const view: View = asked === 'table' ? 'table' : 'plan'
  const plan = useQuery('suites.plan', {})
  const print = usePrintRequest((request) => request.open)
  useKeys([{ keys: 'V', label: '换一种看法', run: () => setView(view === 'plan' ? 'table' : null) }])
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <SheetTabs label="单元与租户" places={[places.suites, places.tenants]} />
        <Segmented<View>
          aria-label="怎样看"
          options={(['plan', 'table'] as const).map((value) => ({ value, label: views[value] }))}
          value={view}
          onChange={(value) => setView(value === 'plan' ? null : value)}
        />
        <span className={styles.verbs}>
          <PrivacyKey />
          <KeyedButton
            keys="P"
            label="空房资料（内部）"
            run={() => print({ form: 'vacancyList', prospectId: null, visitId: null })}
          />
          <KeyedButton keys="M" label="按需求找房" icon={<SearchOutlined aria-hidden />} run={() => setMatching(true)} />
          {plan.data?.canRegister && (
            <KeyedButton type="primary" keys="N" label="登记单元" icon={<PlusOutlined aria-hidden />} run={() => open('new')} />
          )}
        </span>
      </header>
      <ErrorNotice error={plan.error} onRetry={plan.reload} />
      {view === 'table' ? (
        <SuiteTable onOpen={open} openId={openId} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a high house must scroll by keyboard
        <section className={styles.house} tabIndex={0} aria-label="楼层图">
          {plan.data ? <Plans plan={plan.data} onOpen={open} /> : <Skeleton active paragraph={{ rows: 8 }} />}
        </section>
      )}
      <MatchDrawer open={matching} onClose={() => setMatching(false)} onOpen={open} />
      <KeyLevel value={2}>
        <NewSuite open={openId === 'new'} onClose={() => open(null)} onMade={open} />
        <SuiteDrawer id={openId === 'new' ? null : openId} onClose={() => open(null)} />
      </KeyLevel>
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
