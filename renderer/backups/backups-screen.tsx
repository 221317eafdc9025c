import { Alert, App, Skeleton } from 'antd'
import { useState } from 'react'
import { backupReasonLabels } from '../../shared/backups/backups.ts'
import { civilTimeOf } from '../../shared/calendar.ts'
import type { ReplyError } from '../../shared/reply.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import styles from '../settings/settings.module.css'
import { Empty } from '../ui/empty.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { useNow } from '../ui/now.ts'
import { type Column, VirtualTable } from '../ui/virtual-table.tsx'
import { BackupDrawer } from './backup-drawer.tsx'
import { type Item, isWorrying, riskText, type Status, secondText, sizeText } from './backup-words.ts'
import { SecondPlace } from './second-place.tsx'

const columns: readonly Column<Item>[] = [
  { key: 'at', title: '时间', width: '152px', render: ({ at }) => civilTimeOf(at) },
  { key: 'reason', title: '缘由', width: '88px', render: ({ reason }) => backupReasonLabels[reason] },
  { key: 'cases', title: '接待记录', width: '96px', align: 'end', render: ({ counts }) => counts.cases ?? '—' },
  { key: 'rows', title: '操作记录', width: '96px', align: 'end', render: ({ auditRows }) => auditRows },
  { key: 'bytes', title: '大小', width: '96px', align: 'end', render: ({ bytes }) => sizeText(bytes) },
  { key: 'name', title: '文件', width: 'minmax(200px, 1fr)', render: ({ name }) => name },
]

function Standing({ status }: { readonly status: Status }) {
  const now = useNow()
  const { rehearsal, trouble, second } = status
  const rehearsed = rehearsal
    ? `${civilTimeOf(rehearsal.at)} 演练恢复：${rehearsal.trouble ?? '能打开，操作记录首尾相连。'}`
    : '还没有演练过恢复；开机后自动做，每夜一次。'
  return (
    <Alert
      type={isWorrying(status, now) ? 'warning' : 'success'}
      showIcon
      role="status"
      title={trouble ?? riskText(status, now)}
      description={
        <>
          {trouble ? <div>{riskText(status, now)}</div> : null}
          <div>{secondText(second)}</div>
          <div>{rehearsed}</div>
        </>
      }
    />
  )
}

/** Copies of everything: how much could be lost now, where they lie, and the way back. */
export function BackupsScreen() {
  const { message } = App.useApp()
  const { data, error, reload } = useQuery('backups.status', {}, { keepPrevious: true })
  const { run, running } = useCommand('backups.make')
  const [refused, setRefused] = useState<ReplyError | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const make = async () => {
    const reply = await run({})
    setRefused(reply.ok ? null : reply.error)
    if (reply.ok) void message.success('已备份并核对')
    reload()
  }
  const choose = ({ name }: Item) => {
    setOpen(name)
    reload() // what has been done since is shown beside it
  }
  const chosen = data?.items.find(({ name }) => name === open)
  return (
    <div className={styles.full}>
      <header className={styles.head}>
        <div>
          <h1>备份</h1>
          <p className={styles.about}>
            有新内容时每 {data?.everyMinutes ?? 15} 分钟自动备份整个数据（含附件），做完即核对；当天留 3 份，30 天每天 1 份，12
            个月每月 1 份。
          </p>
        </div>
        <div className={styles.tools}>
          <KeyedButton keys="Alt+B" label="现在备份" type="primary" run={() => void make()} running={running} />
        </div>
      </header>
      {data ? <Standing status={data} /> : <Skeleton active paragraph={{ rows: 2 }} />}
      <ErrorNotice error={refused ?? error} />
      <SecondPlace onSaved={reload} />
      <div className={styles.table}>
        <VirtualTable
          label="备份"
          columns={columns}
          items={data?.items ?? []}
          keyOf={({ name }) => name}
          onOpen={choose}
          openKey={open}
          loading={!data}
          empty={<Empty title="还没有备份" teach="打开软件半分钟后会做第一份；也可以按 Alt+B 现在就做。" />}
        />
      </div>
      <BackupDrawer item={chosen} status={data} onClose={() => setOpen(null)} onDone={reload} />
    </div>
  )
}
