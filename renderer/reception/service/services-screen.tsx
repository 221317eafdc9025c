import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { anyService, type ServiceFilter, type ServiceSummary } from '../../../shared/reception/service-orders.ts'
import { openServiceStates, serviceState, serviceStateLabels } from '../../../shared/reception/service-words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ManyOf } from '../../ui/filters.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { SlipList } from '../case/slip-list.tsx'
import { serviceColumns } from './service-columns.tsx'

const servicesOf = (page: Output<'serviceOrders.list'>): readonly ServiceSummary[] => page.services
const begun: ServiceFilter = { ...anyService, state: [...openServiceStates] }
const states = choices(serviceStateLabels, serviceState.options)

/** 服务: every slip with how far it is and what is due; opens on what somebody still works on (1: 4.6). */
export function ServicesScreen() {
  const [filter, setFilter] = useState(begun)
  const change = (changed: Partial<ServiceFilter>) => setFilter((before) => ({ ...before, ...changed }))
  const open = useOpenRecord()
  const pages = usePages('serviceOrders.list', { ...filter, limit: 100 }, servicesOf)
  return (
    <SlipList
      label="服务单"
      pages={pages}
      columns={serviceColumns}
      counted="张"
      onOpen={(one) => open.openSlip(one.caseId, { kind: 'service', id: one.id })}
      empty={
        <Empty
          title="没有这样的服务单"
          teach="在登记台把类别选为「服务」登记，就开出服务单；做完的在「看全部」里。"
          action={<Button onClick={() => setFilter(anyService)}>看全部</Button>}
        />
      }
      filters={
        <>
          <ManyOf label="办到" value={filter.state} options={states} onChange={(state) => change({ state })} />
          <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
          <span aria-hidden="true">至</span>
          <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
          <Checkbox
            checked={filter.keyHeld}
            onChange={(event) => setFilter(event.target.checked ? { ...anyService, keyHeld: true } : begun)}
          >
            钥匙未还
          </Checkbox>
        </>
      }
    />
  )
}
