import { lostReasonLabels } from '../../../shared/leasing/prospect-words.ts'
import { rateText } from '../../../shared/leasing/rent.ts'
import type { RivalBuilding, WaitingEntry } from '../../../shared/leasing/waiting-list.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { Secret } from '../secret.tsx'

export const waitingColumns: readonly Column<WaitingEntry>[] = [
  { key: 'serial', title: '编号', width: '88px', render: ({ serial }) => serial },
  {
    key: 'company',
    title: '公司',
    width: 'minmax(150px, 1fr)',
    render: ({ company }) => <strong>{company ?? '未留公司名称'}</strong>,
  },
  { key: 'contact', title: '联系人', width: '88px', render: ({ contact }) => contact ?? '未留姓名' },
  { key: 'phone', title: '电话', width: '124px', render: ({ phone }) => phone ?? '未留电话' },
  { key: 'building', title: '签约大楼', width: 'minmax(120px, 1fr)', render: ({ building }) => building ?? '待补问' },
  {
    key: 'price',
    title: '签约价格',
    width: '124px',
    align: 'end',
    render: ({ price }) => (price === null ? '未说明' : <Secret>{rateText(price)}</Secret>),
  },
  { key: 'end', title: '到期日', width: '104px', render: ({ leaseEnd }) => leaseEnd ?? '未说明' },
  {
    key: 'wake',
    title: '再次接触',
    width: '128px',
    render: ({ wakeOn, due }) => (due ? `${wakeOn} 到期` : (wakeOn ?? '—')),
  },
  { key: 'reason', title: '流失原因', width: '80px', render: ({ reason }) => lostReasonLabels[reason] },
  { key: 'owner', title: '负责人', width: '72px', render: ({ owner }) => owner },
]

/** Ten-thousandths of a yuan as 「2.95」. */
const day = (rate: number | null) => (rate === null ? '—' : <Secret>{(rate / 10_000).toFixed(2)}</Secret>)

export const rivalColumns: readonly Column<RivalBuilding & { readonly id: string }>[] = [
  { key: 'building', title: '竞争大楼', width: 'minmax(160px, 1fr)', render: ({ building }) => <strong>{building}</strong> },
  { key: 'count', title: '签约', width: '72px', align: 'end', render: ({ count }) => `${count} 家` },
  { key: 'priced', title: '知道价格', width: '88px', align: 'end', render: ({ priced }) => `${priced} 家` },
  { key: 'median', title: '中位 元/㎡/天', width: '120px', align: 'end', render: ({ median }) => day(median) },
  { key: 'lowest', title: '最低', width: '80px', align: 'end', render: ({ lowest }) => day(lowest) },
  { key: 'highest', title: '最高', width: '80px', align: 'end', render: ({ highest }) => day(highest) },
  {
    key: 'deals',
    title: '年限和到期日',
    width: 'minmax(240px, 2fr)',
    render: ({ deals }) =>
      deals
        .map(({ serial, termMonths, leaseEnd }) => `${serial}：${termMonths ?? '?'} 个月，至 ${leaseEnd ?? '未说明'}`)
        .join('；'),
  },
]
