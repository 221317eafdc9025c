import { DesktopOutlined, PlusOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { type ReactNode, useState } from 'react'
import {
  guestKindLabels,
  guestKinds,
  levelAskedLabels,
  levelsAsked,
  visitStateLabels,
  visitStates,
} from '../../../shared/visits/visit-words.ts'
import type { VisitSummary } from '../../../shared/visits/visits.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { conditionsIn } from '../../figures/asked-filter.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { useOpenRecord } from '../../reception/case/open-record.ts'
import { SlipList } from '../../reception/case/slip-list.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterReset, FilterWords, ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { useAddress } from '../../ui/use-address.ts'
import { openBoard } from '../board/open-board.ts'
import { PlanVisit } from './plan-visit.tsx'
import { useLeadsVisits } from './use-leads-visits.ts'
import styles from './visit.module.css'
import { anyVisit, askedVisits, countedWords } from './visit-address.ts'
import { visitColumns } from './visit-columns.tsx'

const spans = { today: '今天', upcoming: '将来', past: '以往', all: '全部' } as const
type Span = keyof typeof spans

const visitsOf = (page: Output<'visits.list'>): readonly VisitSummary[] => page.visits

/** 参观: who comes today, who will come, who came (3: 4.1). The counter sees today. */
export function VisitsScreen() {
  const { leads, readsAll } = useLeadsVisits()
  const [asked, forget] = useAddress('filter')
  const [span, setSpan] = useState<Span>(asked === null ? 'today' : 'all')
  const [planning, setPlanning] = useState(false)
  const open = useOpenRecord()
  const show = (id: string) => {
    setPlanning(false)
    open.openSlip(null, { kind: 'visit', id })
  }
  const filters = readsAll && (
    <Segmented<Span>
      aria-label="哪些参观"
      value={span}
      options={(Object.keys(spans) as readonly Span[]).map((value) => ({ value, label: spans[value] }))}
      onChange={(next) => {
        setSpan(next)
        if (asked !== null) forget(null)
      }}
    />
  )
  const verbs = (
    <>
      <KeyedButton keys="B" label="倒计时牌" icon={<DesktopOutlined aria-hidden />} run={openBoard} />
      {leads && (
        <KeyedButton type="primary" keys="N" label="登记参观" icon={<PlusOutlined aria-hidden />} run={() => setPlanning(true)} />
      )}
    </>
  )
  const shared = { filters, verbs, onOpen: (one: VisitSummary) => show(one.id) }
  return (
    <>
      {span === 'today' || !readsAll ? (
        <TodaysVisits {...shared} leads={leads} />
      ) : (
        <AllVisits key={asked} {...shared} {...{ span, asked, forget }} />
      )}
      <PlanVisit open={planning} onClose={() => setPlanning(false)} onPlanned={show} />
    </>
  )
}

interface Shared {
  readonly filters: ReactNode
  readonly verbs: ReactNode
  readonly onOpen: (one: VisitSummary) => void
}

function TodaysVisits({ filters, verbs, onOpen, leads }: Shared & { readonly leads: boolean }) {
  const { data, error, loading, reload } = useQuery('visits.today', {})
  const pages = { items: data?.visits ?? [], latest: data, error, loading, hasMore: false, look: () => undefined, reload }
  return (
    <SlipList
      label="今天的参观"
      pages={pages}
      columns={visitColumns}
      counted="批"
      onOpen={onOpen}
      empty={
        <Empty
          title="今天没有参观"
          teach={
            leads ? '接到通知就按 N 登记，只要写谁来、什么时候；再按一个键通知保安部和清洁部。' : '管理处主管登记后在这里显示。'
          }
        />
      }
      filters={filters}
      verb={verbs}
    />
  )
}

interface AllProps extends Shared {
  readonly span: Exclude<Span, 'today'>
  /** What the address asks for. */
  readonly asked: string | null
  readonly forget: (asked: null) => void
}

function AllVisits({ filters, verbs, onOpen, span, asked, forget }: AllProps) {
  const [filter, setFilter] = useState(() => askedVisits(asked))
  const { span: _span, ...conditions } = filter
  const counted = countedWords(filter)
  const reset = () => {
    setFilter(anyVisit)
    if (asked !== null) forget(null)
  }
  const change = (part: Partial<typeof filter>) => setFilter((before) => ({ ...before, ...part }))
  const pages = usePages('visits.list', { ...filter, span, limit: 100 }, visitsOf)
  useKeys([{ keys: '/', label: '查找', run: () => document.getElementById('visit-words')?.focus() }])
  return (
    <SlipList
      label={`${spans[span]}的参观`}
      pages={pages}
      columns={visitColumns}
      counted="批"
      onOpen={onOpen}
      empty={<Empty title="没有这样的参观" teach="去掉几个条件再看，或换一个时间段。" />}
      filters={
        <>
          {filters}
          <FilterWords
            id="visit-words"
            placeholder="编号、单位、领队、负责人"
            value={filter.text}
            onChange={(text) => change({ text })}
          />
          <ManyOf
            label="类别"
            value={filter.guestKind}
            options={choices(guestKindLabels, guestKinds)}
            onChange={(guestKind) => change({ guestKind })}
          />
          <ManyOf
            label="级别"
            value={filter.level}
            options={choices(levelAskedLabels, levelsAsked)}
            onChange={(level) => change({ level })}
          />
          <ManyOf
            label="状态"
            value={filter.state}
            options={choices(visitStateLabels, visitStates)}
            onChange={(state) => change({ state })}
          />
          <DateField label="从" value={filter.from} onChange={(from) => change({ from })} />
          <span aria-hidden="true">至</span>
          <DateField label="到" value={filter.until} onChange={(until) => change({ until })} />
          {counted !== null && <span className={styles.quiet}>{counted}</span>}
          <FilterReset set={conditionsIn(conditions)} onReset={reset} />
        </>
      }
      verb={verbs}
    />
  )
}
