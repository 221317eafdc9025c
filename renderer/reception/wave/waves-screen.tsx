import { PlusOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { causeLabels } from '../../../shared/reception/complaint-words.ts'
import { supplies, supplyLabels, waveState, waveStateLabels } from '../../../shared/reception/wave-words.ts'
import type { WaveFilter, WaveSummary } from '../../../shared/reception/waves.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { places } from '../../app/places.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { SlipList } from '../case/slip-list.tsx'
import { useAtDesk } from '../case/use-at-desk.ts'
import { SheetTabs } from '../correction/sheet-tabs.tsx'
import { BeginWave } from './begin-wave.tsx'
import styles from './wave.module.css'

const time = (at: number | null) => (at === null ? <span className={styles.quiet}>—</span> : civilTimeOf(at))

const columns: readonly Column<WaveSummary>[] = [
  { key: 'serial', title: '编号', width: '150px', render: (one) => one.serial },
  { key: 'started', title: '停供时间', width: '140px', render: (one) => civilTimeOf(one.startedAt) },
  { key: 'supply', title: '种类', width: '96px', render: (one) => supplyLabels[one.supply] },
  { key: 'area', title: '影响范围', width: 'minmax(160px, 1fr)', render: (one) => <span title={one.area}>{one.area}</span> },
  { key: 'cause', title: '原因', width: '96px', render: (one) => causeLabels[one.cause] },
  { key: 'expected', title: '预计恢复', width: '140px', render: (one) => time(one.expectedAt) },
  { key: 'restored', title: '恢复', width: '140px', render: (one) => time(one.restoredAt) },
  { key: 'households', title: '来电', width: '72px', render: (one) => `${one.households} 户` },
  { key: 'waiting', title: '待告知', width: '72px', render: (one) => `${one.waiting} 户` },
  { key: 'state', title: '状态', width: '130px', render: (one) => waveStateLabels[one.state] },
]

const anyWave: WaveFilter = { supply: [], state: [], from: null, until: null }
const wavesOf = (page: Output<'waves.list'>): readonly WaveSummary[] => page.waves

/** 停供: every outage with everybody who called (1: 4.7 c, d). */
export function WavesScreen() {
  const [filter, setFilter] = useState(anyWave)
  const [beginning, setBeginning] = useState(false)
  const open = useOpenRecord()
  const atDesk = useAtDesk()
  const pages = usePages('waves.list', { ...filter, limit: 100 }, wavesOf)
  const show = (id: string) => {
    setBeginning(false)
    open.openSlip(null, { kind: 'wave', id })
  }
  return (
    <SlipList
      label="停供"
      pages={pages}
      columns={columns}
      counted="次"
      onOpen={(one) => show(one.id)}
      empty={<Empty title="没有停供" teach="第一个停水停电的来电，在登记台按 Alt+V 开事件；后来的每一户只按一个键。" />}
      filters={
        <>
          <SheetTabs label="重大事件与停供" places={[places.incidents, places.waves]} />
          <Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />
        </>
      }
      verb={
        atDesk && <KeyedButton keys="N" label="开停供事件" icon={<PlusOutlined aria-hidden />} run={() => setBeginning(true)} />
      }
    >
      <BeginWave open={beginning} first={null} supply={null} onClose={() => setBeginning(false)} onBegun={show} />
    </SlipList>
  )
}

interface ChoicesProperties {
  readonly filter: WaveFilter
  readonly change: (change: Partial<WaveFilter>) => void
}

function Choices({ filter, change }: ChoicesProperties) {
  return (
    <>
      <ManyOf
        label="种类"
        value={filter.supply}
        options={choices(supplyLabels, supplies)}
        onChange={(supply) => change({ supply })}
      />
      <ManyOf
        label="状态"
        value={filter.state}
        options={choices(waveStateLabels, waveState.options)}
        onChange={(state) => change({ state })}
      />
      <DateField label="从" value={filter.from} onChange={(from) => change({ from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" value={filter.until} onChange={(until) => change({ until })} />
    </>
  )
}
