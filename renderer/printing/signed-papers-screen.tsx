import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { civilTimeOf } from '../../shared/calendar.ts'
import type { AwaitedPaper } from '../../shared/printing/printing.ts'
import type { Output } from '../api/paths.ts'
import { usePages } from '../api/use-pages.ts'
import { RecordOverlay } from '../reception/case/record-overlay.tsx'
import { Empty } from '../ui/empty.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { useKeys } from '../ui/keys.ts'
import { type Column, VirtualTable } from '../ui/virtual-table.tsx'
import { addressOfPaper } from './paper-record.ts'
import { SignBackBox } from './sign-back-box.tsx'
import styles from './signed-papers.module.css'

const columns: readonly Column<AwaitedPaper>[] = [
  { key: 'code', title: '编码', width: '96px', render: (one) => one.code },
  { key: 'named', title: '表单', width: 'minmax(240px, 2fr)', render: (one) => one.named },
  { key: 'copy', title: '联', width: '96px', render: (one) => one.copy },
  {
    key: 'printing',
    title: '打印',
    width: 'minmax(200px, 1fr)',
    render: (one) => `${civilTimeOf(one.at)} ${one.by}${one.printing > 1 ? ` 补打第 ${one.printing} 份` : ''}`,
  },
]

const papersOf = (page: Output<'printing.awaited'>): readonly AwaitedPaper[] => page.papers
const here = '/reception/signed-papers'

/** 签回: signed sheets come back by their code; what went out and has not come back is listed, the oldest first. */
export function SignedPapersScreen() {
  const navigate = useNavigate()
  const table = useRef<HTMLDivElement>(null)
  const pages = usePages('printing.awaited', { limit: 100 }, papersOf)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  const open = (paper: AwaitedPaper) => {
    const address = addressOfPaper(here, paper)
    if (address !== null) void navigate(address)
  }
  return (
    <div className={styles.screen}>
      <SignBackBox />
      <h2 className={styles.title}>
        未签回 <span className={styles.quiet}>{pages.latest?.count ?? 0} 份留存联，最早打印的在前</span>
      </h2>
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={styles.table}>
        <VirtualTable
          tableRef={table}
          label="未签回"
          columns={columns}
          items={pages.items}
          keyOf={({ id }) => id}
          onOpen={open}
          onLook={pages.look}
          openKey={null}
          loading={pages.loading}
          empty={<Empty title="没有未签回的表单" teach="打印出去的留存联签好字拿回来，在上面扫码，就从这里消去。" />}
        />
      </div>
      <RecordOverlay />
    </div>
  )
}
