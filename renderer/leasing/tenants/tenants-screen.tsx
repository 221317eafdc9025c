import { Segmented } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { Tenant } from '../../../shared/leasing/tenants.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { SheetTabs } from '../../reception/correction/sheet-tabs.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { OneOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { ListScreen } from '../../ui/list-screen.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { TalkingPoints } from './talking-points.tsx'
import { TenantDrawer } from './tenant-drawer.tsx'

const columns: readonly Column<Tenant>[] = [
  { key: 'name', title: '租户', width: 'minmax(200px, 1fr)', render: ({ name }) => <strong>{name}</strong> },
  { key: 'trade', title: '行业', width: '96px', render: ({ trade }) => trade },
  {
    key: 'rooms',
    title: '单元',
    width: 'minmax(120px, 0.6fr)',
    render: ({ suites }) => suites.map(({ room }) => room).join('、') || '—',
  },
  {
    key: 'until',
    title: '租期至',
    width: '112px',
    render: ({ suites }) => suites.flatMap(({ leaseEnd }) => leaseEnd ?? []).sort()[0] ?? '—',
  },
  { key: 'nameable', title: '可否提及', width: '96px', render: ({ nameable }) => (nameable ? '✓ 可以' : '不可提及') },
  { key: 'clearance', title: '依据', width: 'minmax(160px, 1fr)', render: ({ clearance }) => clearance ?? '—' },
]

const tenantsOf = (page: Output<'tenants.list'>) => page.tenants

interface TableProps {
  readonly text: string
  readonly trade: string | null
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

function TenantTable({ text, trade, openId, onOpen }: TableProps) {
  const pages = usePages('tenants.list', { text, trade: trade ?? '', limit: 100 }, tenantsOf)
  return (
    <>
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <VirtualTable
        label="租户"
        columns={columns}
        items={pages.items}
        keyOf={({ id }) => id}
        openKey={openId}
        onOpen={({ id }) => onOpen(id)}
        onLook={pages.look}
        loading={pages.loading}
        empty={
          text === '' && trade === null ? (
            <Empty title="还没有租户" teach="按 Alt+N 登记第一个租户；同意被提及的，招商时可以作为谈资(4.2)。" />
          ) : (
            <Empty title="没有符合的租户" teach="请检查写法，或换一个行业。" />
          )
        }
      />
    </>
  )
}

/** 租户名录, and whom of them a prospect may be told about (2: 4.2, 7.3). */
export function TenantsScreen() {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const [trade, setTrade] = useState<string | null>(null)
  const [view, setView] = useState<'list' | 'points'>('list')
  const [openId, open] = useAddress('tenant')
  const { data: settings } = useQuery('settings.read', {})
  const trades = settings?.leasing?.trades.list.map((one) => one.trade) ?? []
  return (
    <ListScreen
      title="租户"
      searchLabel="查找租户"
      text={text}
      onText={setText}
      actions={
        <>
          <SheetTabs label="单元与租户" places={[places.suites, places.tenants]} />
          <OneOf label="行业" value={trade} options={trades.map((one) => ({ value: one, label: one }))} onChange={setTrade} />
          <Segmented<'list' | 'points'>
            aria-label="怎样看"
            options={[
              { value: 'list', label: '名录' },
              { value: 'points', label: '可谈的客户' },
            ]}
            value={view}
            onChange={setView}
          />
          <KeyedButton keys="Alt+N" label="登记租户" type="primary" run={() => open('new')} />
        </>
      }
    >
      {view === 'points' ? (
        <TalkingPoints trade={trade} prospectId={null} />
      ) : (
        <TenantTable text={wanted} trade={trade} openId={openId} onOpen={open} />
      )}
      <TenantDrawer id={openId} trades={trades} onClose={() => open(null)} />
    </ListScreen>
  )
}
