import { useDeferredValue, useState } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import type { Resident } from '../../../shared/reception/residents.ts'
import { standingLabels } from '../../../shared/reception/words.ts'
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
import { ResidentDrawer } from './resident-drawer.tsx'

type Listed = Output<'residents.list'>['residents'][number]

const columns: readonly Column<Listed>[] = [
  { key: 'name', title: '姓名', width: 'minmax(112px, 1fr)', render: ({ name }) => name },
  {
    key: 'rooms',
    title: '房号',
    width: 'minmax(160px, 2fr)',
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
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const pages = usePages('residents.list', { text: wanted, limit: 100 }, residentsOf)
  const [openId, setOpenId] = useAddress('resident')
  const held = useSession((state) => state.me?.roles) ?? []
  const mayChange = receptionDesk.some((role) => held.includes(role))
  const removal = useRemoval()
  const { run: remove } = useCommand('residents.remove')
  const onRemove = ({ id, rev, name }: Resident) => {
    setOpenId(null)
    removal.remove({ id, label: `已删除业主 ${name}`, run: () => remove({ id, rev }) })
  }
  return (
    <ListScreen
      title="业主"
      searchLabel="姓名、拼音、房号或电话"
      text={text}
      onText={setText}
      actions={mayChange ? <KeyedButton keys="Alt+N" label="新增业主" type="primary" run={() => setOpenId('new')} /> : null}
      below={<RemovalStrip removal={removal} />}
    >
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <VirtualTable
        label="业主"
        columns={columns}
        items={pages.items.filter(({ id }) => id !== removal.hiddenId)}
        keyOf={({ id }) => id}
        openKey={openId}
        onOpen={({ id }) => setOpenId(id)}
        onLook={pages.look}
        loading={pages.loading}
        empty={
          wanted === '' ? (
            <Empty title="还没有业主" teach="按 Alt+N 登记第一位业主、租户或使用人。不登记也能接待：登记台接受不认识的人。" />
          ) : (
            <Empty title={`没有「${wanted}」`} teach="可以试姓名的拼音首字母、房号，或电话里的任意四位数字。" />
          )
        }
      />
      <ResidentDrawer id={openId} mayChange={mayChange} onClose={() => setOpenId(null)} onRemove={onRemove} />
    </ListScreen>
  )
}
