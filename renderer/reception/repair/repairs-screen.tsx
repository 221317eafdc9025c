import { Button } from 'antd'
import { useState } from 'react'
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
import { ManyOf } from '../../ui/filters.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { SlipList } from '../case/slip-list.tsx'
import { repairColumns } from './repair-columns.tsx'

const repairsOf = (page: Output<'repairs.list'>): readonly RepairSummary[] => page.repairs
const begun: RepairFilter = { ...anyRepair, state: [...openRepairStates] }

/** 报修: every slip with how far it is and what is due; opens on what somebody still works on (1: 4.6). */
export function RepairsScreen() {
  const [filter, setFilter] = useState(begun)
  const open = useOpenRecord()
  const pages = usePages('repairs.list', { ...filter, limit: 100 }, repairsOf)
  return (
    <SlipList
      label="维修单"
      pages={pages}
      columns={repairColumns}
      counted="张"
      onOpen={(one) => open.openSlip(one.caseId, { kind: 'repair', id: one.id })}
      empty={
        <Empty
          title="没有这样的维修单"
          teach="在登记台把类别选为「报修」登记，就开出维修单；做完的在「看全部」里。"
          action={<Button onClick={() => setFilter(anyRepair)}>看全部</Button>}
        />
      }
      filters={<Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />}
    />
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
