import type { Resident } from '../../../shared/reception/residents.ts'
import { standingLabels } from '../../../shared/reception/words.ts'
import type { Output } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import { usePages } from '../../api/use-pages.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { RecordsScreen } from '../records/records-screen.tsx'
import { useRecords } from '../records/use-records.ts'
import { ResidentDrawer } from './resident-drawer.tsx'

type Listed = Output<'residents.list'>['residents'][number]

const columns: readonly Column<Listed>[] = [
  { key: 'name', title: '姓名', width: '160px', render: ({ name }) => name },
  {
    key: 'rooms',
    title: '房号',
    width: 'minmax(160px, 360px)',
    render: ({ residences }) => residences.map(({ room }) => room).join('、') || '未登记',
  },
  {
    key: 'standing',
    title: '身份',
    width: '120px',
    render: ({ residences }) => [...new Set(residences.map(({ standing }) => standingLabels[standing]))].join('、'),
  },
  { key: 'phone', title: '电话', width: '160px', render: ({ phone }) => phone ?? '未留电话' },
  {
    key: 'handover',
    title: '交付日期',
    width: '120px',
    render: ({ residences }) => residences.map(({ handoverDate }) => handoverDate).find((date) => date !== null) ?? '',
  },
]

const residentsOf = (page: Output<'residents.list'>) => page.residents

export function ResidentsScreen() {
  const records = useRecords('resident')
  const pages = usePages('residents.list', { text: records.wanted, limit: 100 }, residentsOf)
  const { run: remove } = useCommand('residents.remove')
  const onRemove = ({ id, rev, name }: Resident) => {
    records.close()
    records.removal.remove({ id, label: `已删除业主 ${name}`, run: () => remove({ id, rev }) })
  }
  return (
    <RecordsScreen
      title="业主"
      searchLabel="姓名、拼音、房号或电话"
      records={records}
      pages={pages}
      columns={columns}
      teach="按 Alt+N 登记第一位业主、租户或使用人。不登记也能接待：登记台接受不认识的人。"
      hint="可以试姓名的拼音首字母、房号，或电话里的任意四位数字。"
    >
      <ResidentDrawer id={records.openId} mayChange={records.mayChange} onClose={records.close} onRemove={onRemove} />
    </RecordsScreen>
  )
}
