import { Button } from 'antd'
import { useRef, useState } from 'react'
import {
  openRepairStates,
  repairGradeLabels,
  repairGrades,
  repairState,
  repairStateLabels,
} from '../../../shared/reception/repair-words.ts'
import { anyRepair, type RepairFilter, type RepairSummary } from '../../../shared/reception/repairs.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FilterLine, Filters, ManyOf } from '../../ui/filters.tsx'
import { useKeys } from '../../ui/keys.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import ledger from '../ledger/ledger.module.css'
import { repairColumns } from './repair-columns.tsx'

const repairsOf = (page: Output<'repairs.list'>): readonly RepairSummary[] => page.repairs
const begun: RepairFilter = { ...anyRepair, state: [...openRepairStates] }

/** 报修: every slip with how far it is and what is due; opens on what somebody still works on (1: 4.6). */
export function RepairsScreen() {
  const [filter, setFilter] = useState(begun)
  const open = useOpenRecord()
  const table = useRef<HTMLDivElement>(null)
  const pages = usePages('repairs.list', { ...filter, limit: 100 }, repairsOf)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <div className={ledger.ledger}>
      <Filters>
        <FilterLine>
          <Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />
          <span className={ledger.count} role="status">
            {pages.hasMore ? `${pages.items.length} 张以上` : `${pages.items.length} 张`}
          </span>
        </FilterLine>
      </Filters>
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={ledger.table}>
        <VirtualTable
          tableRef={table}
          label="维修单"
          columns={repairColumns}
          items={pages.items}
          keyOf={(one) => one.id}
          onOpen={(one) => open.openSlip(one.caseId, { kind: 'repair', id: one.id })}
          onLook={pages.look}
          openKey={open.slip?.id ?? null}
          loading={pages.loading}
          empty={
            <Empty
              title="没有这样的维修单"
              teach="在登记台把类别选为「报修」登记，就开出维修单；做完的在「看全部」里。"
              action={<Button onClick={() => setFilter(anyRepair)}>看全部</Button>}
            />
          }
        />
      </div>
      <RecordOverlay />
    </div>
  )
}

interface ChoicesProperties {
  readonly filter: RepairFilter
  readonly change: (change: Partial<RepairFilter>) => void
}

const states = choices(repairStateLabels, repairState.options)
const grades = choices(repairGradeLabels, repairGrades)

function Choices({ filter, change }: ChoicesProperties) {
  return (
    <>
      <ManyOf label="办到" value={filter.state} options={states} onChange={(state) => change({ state })} />
      <ManyOf label="等级" value={filter.grade} options={grades} onChange={(grade) => change({ grade })} />
      <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
    </>
  )
}
