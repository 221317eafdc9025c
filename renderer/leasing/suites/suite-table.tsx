import { Segmented } from 'antd'
import { useId, useRef, useState } from 'react'
import { percentText, rateText } from '../../../shared/leasing/rent.ts'
import {
  fitOutLabels,
  floorText,
  orientationLabels,
  orientations,
  suiteStateLabels,
  suiteStates,
} from '../../../shared/leasing/suite-words.ts'
import type { SuiteFilter, SuiteSummary } from '../../../shared/leasing/suites.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import ledger from '../../reception/ledger/ledger.module.css'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, FilterReset, Filters, FilterWords, ManyOf } from '../../ui/filters.tsx'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { Secret } from '../secret.tsx'
import { SuiteMark } from './suite-mark.tsx'

const columns: readonly Column<SuiteSummary>[] = [
  { key: 'room', title: '室号', width: '72px', render: ({ room }) => <strong>{room}</strong> },
  { key: 'floor', title: '楼层', width: '64px', render: ({ floor }) => floorText(floor) },
  { key: 'state', title: '状态', width: '80px', render: ({ state }) => <SuiteMark state={state} /> },
  { key: 'gross', title: '建筑面积', width: '88px', align: 'end', render: ({ grossArea }) => quantityText(grossArea) },
  { key: 'inUnit', title: '套内', width: '88px', align: 'end', render: ({ inUnitArea }) => quantityText(inUnitArea) },
  { key: 'efficiency', title: '得房率', width: '72px', align: 'end', render: ({ efficiency }) => percentText(efficiency) },
  { key: 'orientation', title: '朝向', width: '56px', align: 'center', render: (one) => orientationLabels[one.orientation] },
  { key: 'fitOut', title: '装修', width: '88px', render: ({ fitOut }) => fitOutLabels[fitOut] },
  {
    key: 'rent',
    title: '报价',
    width: '128px',
    align: 'end',
    render: ({ rentUnit, rentAsked }) => <Secret>{rateText({ unit: rentUnit, fen: rentAsked })}</Secret>,
  },
  {
    key: 'month',
    title: '月租金',
    width: '112px',
    align: 'end',
    render: ({ monthRent }) => <Secret>{yuanText(monthRent)}</Secret>,
  },
  { key: 'until', title: '租期至', width: '104px', render: ({ leaseEnd }) => leaseEnd ?? '—' },
  {
    key: 'who',
    title: '租户 / 客户',
    width: 'minmax(140px, 1fr)',
    render: ({ tenant, holds, holdsExpired }) =>
      tenant ?? (holds === 0 ? '—' : `${holds} 家客户${holdsExpired ? '（有过期的）' : ''}`),
  },
]

const any: SuiteFilter = { state: [], orientation: [], areaFrom: null, areaTo: null, floor: null, room: '' }
const suitesOf = (page: Output<'suites.list'>) => page.suites
const readable = (value: number | null) => (value === null || Number.isNaN(value) || value < 1 ? null : value)
/** A floor that the address names; `null`: none. */
const floorOf = (asked: string | null) => (asked !== null && /^-?[1-9]\d{0,2}$/.test(asked) ? Number(asked) : null)
const setOf = ({ state, orientation, areaFrom, areaTo, room, floor }: SuiteFilter) =>
  [floor !== null, state.length > 0, orientation.length > 0, areaFrom !== null, areaTo !== null, room !== ''].filter(Boolean)
    .length

interface ChoicesProps {
  readonly filter: SuiteFilter
  readonly change: (change: Partial<SuiteFilter>) => void
}

function Choices({ filter, change }: ChoicesProps) {
  const words = useId()
  useKeys([{ keys: '/', label: '查找室号', run: () => document.getElementById(words)?.focus() }])
  return (
    <>
      <FilterWords id={words} placeholder="室号" value={filter.room} onChange={(room) => change({ room: room.slice(0, 20) })} />
      <ManyOf
        label="状态"
        value={filter.state}
        options={choices(suiteStateLabels, suiteStates)}
        onChange={(state) => change({ state })}
      />
      <ManyOf
        label="朝向"
        value={filter.orientation}
        options={choices(orientationLabels, orientations)}
        onChange={(orientation) => change({ orientation })}
      />
      <HundredthsInput
        label="面积从"
        suffix="㎡ 起"
        value={filter.areaFrom}
        onChange={(area) => change({ areaFrom: readable(area) })}
      />
      <HundredthsInput
        label="面积到"
        suffix="㎡ 止"
        value={filter.areaTo}
        onChange={(area) => change({ areaTo: readable(area) })}
      />
    </>
  )
}

interface Props {
  readonly onOpen: (id: string) => void
  readonly openId: string | null
}

/** Suites line by line, narrowed; neither an order nor a filter knows the floor price. */
export function SuiteTable({ onOpen, openId }: Props) {
  const [asked, setAsked] = useAddress('floor')
  const [filter, setFilter] = useState({ ...any, floor: floorOf(asked) })
  const [order, setOrder] = useState<'floor' | 'area'>('floor')
  const pages = usePages('suites.list', { filter, order, limit: 100 }, suitesOf)
  const table = useRef<HTMLDivElement>(null)
  const reset = () => {
    setFilter(any)
    if (asked !== null) setAsked(null)
  }
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <div className={ledger.ledger}>
      <Filters>
        <FilterLine>
          <Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />
          <Segmented<'floor' | 'area'>
            aria-label="次序"
            options={[
              { value: 'floor', label: '按楼层' },
              { value: 'area', label: '按面积' },
            ]}
            value={order}
            onChange={setOrder}
          />
          <FilterReset set={setOf(filter)} onReset={reset} />
          {filter.floor !== null && <span>{floorText(filter.floor)}</span>}
          <span className={ledger.count} role="status">
            {pages.items.length} 间{pages.hasMore && '以上'}
          </span>
          <ExportButton subject={{ list: 'suites', filter: { ...filter, order } }} />
        </FilterLine>
      </Filters>
      <PagedTable
        tableRef={table}
        label="单元"
        columns={columns}
        pages={pages}
        onOpen={({ id }) => onOpen(id)}
        openKey={openId}
        empty={<Empty title="没有符合的单元" teach="放宽面积或去掉几个条件再看。" />}
      />
    </div>
  )
}
