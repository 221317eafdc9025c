import { civilTimeOf } from '../../../shared/calendar.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import type { ServiceSummary } from '../../../shared/reception/service-orders.ts'
import { serviceStateLabels } from '../../../shared/reception/service-words.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { CaseStateWord } from '../case/case-state.tsx'
import sheet from '../case/sheet.module.css'
import { ServiceLeft } from './service-left.tsx'

const none = <span className={sheet.quiet}>—</span>

export const serviceColumns: readonly Column<ServiceSummary>[] = [
  { key: 'serial', title: '单号', width: '144px', render: (one) => one.serial },
  { key: 'received', title: '委托时间', width: '124px', render: (one) => civilTimeOf(one.receivedAt) },
  {
    key: 'who',
    title: '房号 姓名',
    width: 'minmax(140px, 0.4fr)',
    render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}`,
  },
  {
    key: 'item',
    title: '服务项目',
    width: 'minmax(116px, 1fr)',
    render: (one) => <span title={one.excerpt}>{one.item === null ? one.excerpt : itemWords(one)}</span>,
  },
  {
    key: 'amount',
    title: '金额',
    width: '84px',
    align: 'end',
    render: (one) => (one.amount === null ? none : yuanText(one.amount)),
  },
  { key: 'appointed', title: '预约', width: '100px', render: (one) => momentOf(one.appointedAt) },
  { key: 'workers', title: '服务人员', width: 'minmax(104px, 0.4fr)', render: (one) => one.workers ?? none },
  { key: 'state', title: '办到', width: '92px', render: (one) => serviceStateLabels[one.state] },
  {
    key: 'left',
    title: '时限',
    width: '120px',
    render: (one) => (one.nextDueAt === null ? none : <ServiceLeft service={one} />),
  },
  { key: 'key', title: '钥匙', width: '52px', render: (one) => (one.keyHeld ? '留着' : none) },
  {
    key: 'satisfaction',
    title: '满意度',
    width: '64px',
    render: (one) => (one.satisfaction === null ? none : satisfactionLabels[one.satisfaction]),
  },
  { key: 'case', title: '台账', width: '76px', render: (one) => <CaseStateWord state={one.caseState} /> },
]

const itemWords = ({ item, unit, quantity }: ServiceSummary) =>
  `${item ?? ''} ${quantity === null ? '' : quantityText(quantity)}${unit ?? ''}`

const momentOf = (at: number | null) => (at === null ? none : civilTimeOf(at).slice(5))
