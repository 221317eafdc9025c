import { useState } from 'react'
import type { Account } from '../../../shared/access/accounts.ts'
import { roleLabels } from '../../../shared/access/roles.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from '../../settings/settings.module.css'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { AccountDrawer } from './account-drawer.tsx'
import { NewAccountDrawer } from './new-account-drawer.tsx'

const columns: readonly Column<Account>[] = [
  { key: 'name', title: '姓名', width: 'minmax(96px, 1fr)', render: ({ name }) => name },
  { key: 'loginName', title: '登录名', width: 'minmax(96px, 1fr)', render: ({ loginName }) => loginName },
  {
    key: 'roles',
    title: '岗位',
    width: 'minmax(160px, 3fr)',
    render: ({ roles }) => roles.map((role) => roleLabels[role]).join('、'),
  },
  { key: 'state', title: '状态', width: '96px', render: ({ disabled }) => (disabled ? '已停用' : '可登录') },
]

export function AccountsScreen() {
  const { data, error, loading, reload } = useQuery('accounts.list', {})
  const [openId, setOpenId] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)
  const accounts = data?.accounts ?? []
  const account = accounts.find(({ id }) => id === openId)
  return (
    <div className={styles.full}>
      <header className={styles.head}>
        <div>
          <h1>人员</h1>
          <p className={styles.about}>每人一个账号：谁登记、谁转交、谁注销都记名。离职的人停用即可，他经手的记录原样保留。</p>
        </div>
        <div className={styles.tools}>
          <KeyedButton keys="Alt+N" label="新增人员" type="primary" run={() => setCreating(true)} />
        </div>
      </header>
      <ErrorNotice error={error} onRetry={reload} />
      <div className={styles.table}>
        <VirtualTable
          label="人员"
          columns={columns}
          items={accounts}
          keyOf={({ id }) => id}
          openKey={openId}
          onOpen={({ id }) => setOpenId(id)}
          loading={loading}
          empty={<Empty title="还没有人员" teach="按 Alt+N 新增第一位接待员。" />}
        />
      </div>
      <NewAccountDrawer open={creating} onClose={() => setCreating(false)} />
      <AccountDrawer key={openId} account={account} onClose={() => setOpenId(null)} />
    </div>
  )
}
