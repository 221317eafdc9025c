import { civilDateOf, clockTimeOf } from '../../../shared/calendar.ts'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import { anyCase } from '../../../shared/reception/cases.ts'
import { categoryLabels, channelLabels } from '../../../shared/reception/words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { useNow } from '../../ui/now.ts'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { CaseStateWord, CaseTimeLeft } from '../case/case-state.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './counter.module.css'

const columns: readonly Column<CaseSummary>[] = [
  { key: 'time', title: '时间', width: '58px', render: (one) => clockTimeOf(one.receivedAt) },
  { key: 'serial', title: '编号', width: '148px', render: (one) => one.serial },
  { key: 'channel', title: '方式', width: '76px', render: (one) => channelLabels[one.channel] },
  { key: 'category', title: '类别', width: '56px', render: (one) => categoryLabels[one.category] },
  { key: 'name', title: '姓名', width: 'minmax(84px, 0.25fr)', render: (one) => one.name ?? '未留姓名' },
  { key: 'room', title: '房号', width: 'minmax(108px, 0.2fr)', render: (one) => one.room ?? '—' },
  { key: 'excerpt', title: '内容', width: 'minmax(120px, 1fr)', render: (one) => one.excerpt },
  { key: 'state', title: '状态', width: '92px', render: (one) => <CaseStateWord state={one.state} /> },
  { key: 'left', title: '时限', width: '150px', render: (one) => <CaseTimeLeft record={one} /> },
]

const casesOf = (page: Output<'cases.list'>): readonly CaseSummary[] => page.cases

/** 今日台账, newest first, under the counter. */
export function TodaysLedger() {
  const today = civilDateOf(useNow())
  const open = useOpenRecord()
  const pages = usePages('cases.list', { ...anyCase, from: today, until: today, sort: 'newest', limit: 100 }, casesOf)
  return (
    <section className={styles.today} aria-labelledby="todays-ledger">
      <h2 id="todays-ledger">
        今日台账 <small>{pages.latest?.total != null ? `${pages.latest.total} 件` : ''}</small>
      </h2>
      <div className={styles.todayTable}>
        <VirtualTable
          label="今日台账"
          columns={columns}
          items={pages.items}
          keyOf={(one) => one.id}
          onOpen={(one) => open.openCase(one.id)}
          onLook={pages.look}
          openKey={open.caseId}
          loading={pages.loading}
          empty={<Empty title="今天还没有接待记录" teach="在上面的框里写一句话，按 Enter，就是今天的第一条。" />}
        />
      </div>
    </section>
  )
}
