import type { Unit } from '../../../shared/reception/units.ts'
import type { Output } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import { usePages } from '../../api/use-pages.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { RecordsScreen } from '../records/records-screen.tsx'
import { useRecords } from '../records/use-records.ts'
import { UnitDrawer } from './unit-drawer.tsx'

const columns: readonly Column<Unit>[] = [
  { key: 'code', title: '房号', width: '160px', render: ({ code }) => code },
  { key: 'handover', title: '交付日期', width: '128px', render: ({ handoverDate }) => handoverDate ?? '未填' },
  {
    key: 'residents',
    title: '住户',
    width: '96px',
    align: 'end',
    render: ({ residents }) => (residents === 0 ? '—' : `${residents} 人`),
  },
  { key: 'note', title: '备注', width: 'minmax(160px, 1fr)', render: ({ note }) => note },
]

const unitsOf = (page: Output<'units.list'>) => page.units

export function UnitsScreen() {
  const records = useRecords('unit')
  const pages = usePages('units.list', { text: records.wanted, limit: 100 }, unitsOf)
  const { run: remove } = useCommand('units.remove')
  const onRemove = ({ id, rev, code }: Unit) => {
    records.close()
    records.removal.remove({ id, label: `已删除房号 ${code}`, run: () => remove({ id, rev }) })
  }
  const { openId, wanted, mayChange, close } = records
  return (
    <RecordsScreen
      title="房号"
      searchLabel="查找房号"
      records={records}
      pages={pages}
      columns={columns}
      teach="按 Alt+N 登记第一个房号，例如 3-1-602。有了交付日期，返修单会自动算出保修期。"
      hint="请检查写法，例如 3-1-602；确实没有时按 Alt+N 新增。"
    >
      <UnitDrawer id={openId} code={wanted} mayChange={mayChange} onClose={close} onRemove={onRemove} />
    </RecordsScreen>
  )
}
