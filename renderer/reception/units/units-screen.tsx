import { useDeferredValue, useState } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import type { Unit } from '../../../shared/reception/units.ts'
import type { Output } from '../../api/paths.ts'
import { useSession } from '../../api/session.ts'
import { useCommand } from '../../api/use-command.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { ListScreen } from '../../ui/list-screen.tsx'
import { RemovalStrip, useRemoval } from '../../ui/removal.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { UnitDrawer } from './unit-drawer.tsx'

const columns: readonly Column<Unit>[] = [
  { key: 'code', title: '房号', width: 'minmax(120px, 1fr)', render: ({ code }) => code },
  { key: 'handover', title: '交付日期', width: '128px', render: ({ handoverDate }) => handoverDate ?? '未填' },
  {
    key: 'residents',
    title: '住户',
    width: '88px',
    align: 'end',
    render: ({ residents }) => (residents === 0 ? '—' : `${residents} 人`),
  },
  { key: 'note', title: '备注', width: 'minmax(160px, 3fr)', render: ({ note }) => note },
]

const unitsOf = (page: Output<'units.list'>) => page.units

export function UnitsScreen() {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const pages = usePages('units.list', { text: wanted, limit: 100 }, unitsOf)
  const [openId, setOpenId] = useAddress('unit')
  const held = useSession((state) => state.me?.roles) ?? []
  const mayChange = receptionDesk.some((role) => held.includes(role))
  const removal = useRemoval()
  const { run: remove } = useCommand('units.remove')
  const onRemove = ({ id, rev, code }: Unit) => {
    setOpenId(null)
    removal.remove({ id, label: `已删除房号 ${code}`, run: () => remove({ id, rev }) })
  }
  return (
    <ListScreen
      title="房号"
      searchLabel="查找房号"
      text={text}
      onText={setText}
      actions={mayChange ? <KeyedButton keys="Alt+N" label="新增房号" type="primary" run={() => setOpenId('new')} /> : null}
      below={<RemovalStrip removal={removal} />}
    >
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <VirtualTable
        label="房号"
        columns={columns}
        items={pages.items.filter(({ id }) => id !== removal.hiddenId)}
        keyOf={({ id }) => id}
        openKey={openId}
        onOpen={({ id }) => setOpenId(id)}
        onLook={pages.look}
        loading={pages.loading}
        empty={
          wanted === '' ? (
            <Empty title="还没有房号" teach="按 Alt+N 登记第一个房号，例如 3-1-602。有了交付日期，返修单会自动算出保修期。" />
          ) : (
            <Empty title={`没有「${wanted}」`} teach="请检查写法，例如 3-1-602；确实没有时按 Alt+N 新增。" />
          )
        }
      />
      <UnitDrawer id={openId} code={wanted} mayChange={mayChange} onClose={() => setOpenId(null)} onRemove={onRemove} />
    </ListScreen>
  )
}
