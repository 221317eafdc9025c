import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { civilDateOf } from '../../../shared/calendar.ts'
import { followUpStateLabels } from '../../../shared/leasing/follow-up-words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { FreeText } from '../secret.tsx'
import { stepWords } from './follow-up-columns.tsx'

type Reviewed = Output<'followUps.review'>['followUps'][number]

function whatOf({ late, state, earlyReason, movedReason }: Reviewed): string {
  return [
    late ? '逾期' : null,
    state === 'skipped' ? '跳过' : null,
    earlyReason === null ? null : `提前：${earlyReason}`,
    movedReason === null ? null : `改期：${movedReason}`,
  ]
    .filter((one) => one !== null)
    .join('；')
}

const columns: readonly Column<Reviewed>[] = [
  { key: 'serial', title: '编号', width: '96px', render: ({ serial }) => serial },
  { key: 'company', title: '公司', width: 'minmax(140px, 1fr)', render: ({ company }) => company ?? '未留公司名称' },
  { key: 'owner', title: '负责人', width: '80px', render: ({ owner }) => owner },
  { key: 'what', title: '没有照规程的', width: 'minmax(180px, 1.4fr)', render: whatOf },
  { key: 'step', title: '第几次', width: '128px', render: ({ step }) => stepWords(step) },
  { key: 'due', title: '应跟进', width: '176px', render: ({ from, until }) => `${from} 至 ${until.slice(5)}` },
  { key: 'state', title: '结果', width: '80px', render: ({ state }) => followUpStateLabels[state] },
  { key: 'ended', title: '实际', width: '104px', render: ({ endedAt }) => (endedAt === null ? '—' : civilDateOf(endedAt)) },
  { key: 'words', title: '内容', width: 'minmax(140px, 1fr)', render: ({ words }) => <FreeText text={words ?? '—'} /> },
]

const itemsOf = (page: Output<'followUps.review'>) => page.followUps

/** 复核: what was skipped, late, early or moved, for 招商主管; a line opens its prospect. */
export function ReviewTable() {
  const navigate = useNavigate()
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  const pages = usePages('followUps.review', { limit: 100 }, itemsOf)
  return (
    <PagedTable
      tableRef={table}
      label="复核"
      columns={columns}
      pages={pages}
      onOpen={({ prospectId }) => void navigate(`/leasing?prospect=${prospectId}`)}
      empty={<Empty title="都照规程跟进了" teach="逾期、跳过、提前和改期的跟进会列在这里。" />}
    />
  )
}
