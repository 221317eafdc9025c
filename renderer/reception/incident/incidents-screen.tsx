import { PlusOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  incidentKindLabels,
  incidentKinds,
  incidentLevelLabels,
  incidentLevels,
  incidentStateLabels,
} from '../../../shared/reception/incident-words.ts'
import type { IncidentFilter, IncidentSummary } from '../../../shared/reception/incidents.ts'
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
import styles from './incident.module.css'
import { NewIncident } from './new-incident.tsx'
import { NextClock } from './report-clocks.tsx'

function Level({ level, kind }: Pick<IncidentSummary, 'level' | 'kind'>) {
  if (level === null) return <span className={styles.quiet}>{kind === 'leadersVisit' ? '—' : '未定'}</span>
  return <span className={level === 'ordinary' ? undefined : styles.late}>{incidentLevelLabels[level]}</span>
}

const columns: readonly Column<IncidentSummary>[] = [
  { key: 'serial', title: '编号', width: '150px', render: (one) => one.serial },
  { key: 'found', title: '发现时间', width: '140px', render: (one) => civilTimeOf(one.discoveredAt) },
  { key: 'kind', title: '类别', width: '120px', render: (one) => incidentKindLabels[one.kind] },
  { key: 'name', title: '事件名称', width: 'minmax(180px, 1fr)', render: (one) => <span title={one.name}>{one.name}</span> },
  { key: 'place', title: '地点', width: 'minmax(120px, 0.6fr)', render: (one) => <span title={one.place}>{one.place}</span> },
  { key: 'level', title: '级别', width: '80px', render: (one) => <Level {...one} /> },
  { key: 'state', title: '状态', width: '80px', render: (one) => incidentStateLabels[one.state] },
  { key: 'clock', title: '上报', width: '170px', render: (one) => <NextClock incident={one} /> },
]

const anyIncident: IncidentFilter = { kind: [], level: [], open: false, late: false, from: null, until: null }
const incidentsOf = (page: Output<'incidents.list'>): readonly IncidentSummary[] => page.incidents

/** 重大事件: every 《重大(突发)事件处理记录表》, the latest first (1: 4.10). */
export function IncidentsScreen() {
  const [filter, setFilter] = useState(anyIncident)
  const [making, setMaking] = useState(false)
  const open = useOpenRecord()
  const atDesk = useAtDesk()
  const pages = usePages('incidents.list', { ...filter, limit: 100 }, incidentsOf)
  const show = (id: string) => {
    setMaking(false)
    open.openSlip(null, { kind: 'incident', id })
  }
  return (
    <SlipList
      label="重大事件"
      pages={pages}
      columns={columns}
      counted="件"
      onOpen={(one) => show(one.id)}
      empty={
        <Empty
          title="没有重大(突发)事件"
          teach="治安、火灾、困人、停水停电、政府领导来访等，按 N 登记类别、地点和一句话，其余随后补充(4.10)。"
        />
      }
      filters={
        <>
          <SheetTabs label="重大事件与停供" places={[places.incidents, places.waves]} />
          <Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />
        </>
      }
      verb={atDesk && <KeyedButton keys="N" label="登记事件" icon={<PlusOutlined aria-hidden />} run={() => setMaking(true)} />}
    >
      <NewIncident open={making} onClose={() => setMaking(false)} onMade={show} />
    </SlipList>
  )
}

interface ChoicesProperties {
  readonly filter: IncidentFilter
  readonly change: (change: Partial<IncidentFilter>) => void
}

function Choices({ filter, change }: ChoicesProperties) {
  return (
    <>
      <ManyOf
        label="类别"
        value={filter.kind}
        options={choices(incidentKindLabels, incidentKinds)}
        onChange={(kind) => change({ kind })}
      />
      <ManyOf
        label="级别"
        value={filter.level}
        options={choices(incidentLevelLabels, incidentLevels)}
        onChange={(level) => change({ level })}
      />
      <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
      <Checkbox checked={filter.open} onChange={(event) => change({ open: event.target.checked })}>
        处理中
      </Checkbox>
      <Checkbox checked={filter.late} onChange={(event) => change({ late: event.target.checked })}>
        上报逾时
      </Checkbox>
    </>
  )
}
