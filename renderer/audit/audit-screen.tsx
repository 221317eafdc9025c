import { Alert } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../shared/calendar.ts'
import { contract } from '../../shared/contract.ts'
import type { Reply } from '../../shared/reply.ts'
import { desk } from '../api/client.ts'
import type { Output } from '../api/paths.ts'
import { useSession } from '../api/session.ts'
import { usePages } from '../api/use-pages.ts'
import { useQuery } from '../api/use-query.ts'
import styles from '../settings/settings.module.css'
import { Empty } from '../ui/empty.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { type Column, VirtualTable } from '../ui/virtual-table.tsx'
import { callLabel } from './call-labels.ts'

type Entry = Output<'audit.list'>['entries'][number]

const outcomes = { ok: '完成', refused: '被拒绝', failed: '失败' } as const
const tones = { ok: 'inherit', refused: 'var(--due-text)', failed: 'var(--late)' } as const

/** A log-in is done by nobody yet: whose it was is its subject. */
function Actor({ entry }: { readonly entry: Entry }) {
  const { data } = useQuery('accounts.names', {})
  const subject = data?.people.find(({ id }) => id === entry.subjectId)
  return entry.actor ?? subject?.name ?? '未登录'
}

const columns: readonly Column<Entry>[] = [
  { key: 'seq', title: '序号', width: '72px', render: ({ seq }) => seq },
  { key: 'at', title: '时间', width: '152px', render: ({ at }) => civilTimeOf(at) },
  { key: 'actor', title: '人员', width: 'minmax(96px, 1fr)', render: (entry) => <Actor entry={entry} /> },
  { key: 'call', title: '操作', width: 'minmax(120px, 2fr)', render: ({ call }) => callLabel(call) },
  { key: 'desk', title: '位置', width: '96px', render: ({ desk }) => (desk === 'reception' ? '前台' : desk) },
  {
    key: 'outcome',
    title: '结果',
    width: '96px',
    render: ({ outcome }) => <span style={{ color: tones[outcome] }}>{outcomes[outcome]}</span>,
  },
]

const entriesOf = (page: Output<'audit.list'>) => page.entries
const nothing = () => undefined

type Verified = Reply<Output<'audit.verify'>>

function Verdict({ verified }: { readonly verified: Verified | 'running' }) {
  if (verified === 'running') return <Alert type="info" showIcon role="status" title="正在逐条核对…" />
  if (!verified.ok) return <ErrorNotice error={verified.error} />
  const { rows, head, firstBad } = verified.data
  return firstBad === null ? (
    <Alert
      type="success"
      showIcon
      role="status"
      title={`${rows} 条操作记录首尾相连，没有被改动、移动或删除。`}
      description={`链尾 ${head}`}
    />
  ) : (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={`第 ${firstBad} 条操作记录与前一条对不上：它被改动、移动或删除过。`}
      description="请不要再改动数据文件夹，先复制一份留证，再与负责维护的人核对备份。"
    />
  )
}

export function AuditScreen() {
  const pages = usePages('audit.list', { subjectId: null, limit: 100 }, entriesOf)
  const [verified, setVerified] = useState<Verified | 'running' | null>(null)
  const verify = async () => {
    setVerified('running')
    setVerified(await desk.audit.verify({}))
  }
  const held = useSession((state) => state.me?.roles) ?? []
  const { access } = contract.audit.verify
  const mayVerify = typeof access !== 'string' && access.some((role) => held.includes(role))
  return (
    <div className={styles.full}>
      <header className={styles.head}>
        <div>
          <h1>操作记录</h1>
          <p className={styles.about}>谁在什么时候做了什么，包括被拒绝的操作。只能增加，不能修改；每一条都锁住前一条。</p>
        </div>
        <div className={styles.tools}>
          {mayVerify ? (
            <KeyedButton keys="Alt+V" label="核对全部" run={() => void verify()} running={verified === 'running'} />
          ) : null}
        </div>
      </header>
      {verified ? <Verdict verified={verified} /> : null}
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={styles.table}>
        <VirtualTable
          label="操作记录"
          columns={columns}
          items={pages.items}
          keyOf={({ seq }) => String(seq)}
          onOpen={nothing}
          onLook={pages.look}
          loading={pages.loading}
          empty={<Empty title="还没有操作记录" teach="登录、登记、转交……每个动作都会记在这里。" />}
        />
      </div>
    </div>
  )
}
