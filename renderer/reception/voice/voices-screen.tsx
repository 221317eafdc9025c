import { Button, Segmented } from 'antd'
import { useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { receptionDesk } from '../../../shared/access/roles.ts'
import {
  anyVoice,
  openVoiceStates,
  type VoiceFilter,
  type VoiceState,
  type VoiceSummary,
  voiceKind,
  voiceState,
  voiceStateLabels,
} from '../../../shared/reception/voices.ts'
import type { Output } from '../../api/paths.ts'
import { useSession } from '../../api/session.ts'
import { usePages } from '../../api/use-pages.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FilterLine, Filters, ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import ledger from '../ledger/ledger.module.css'
import { ReportTogether } from './report-together.tsx'
import { voiceColumns } from './voice-columns.tsx'

const voicesOf = (page: Output<'voices.list'>): readonly VoiceSummary[] => page.voices

/** The list opens on what still waits; a number on 今日 opens on its own state. */
function beginning(asked: string | null): VoiceFilter {
  const one = voiceState.safeParse(asked)
  return { ...anyVoice, state: one.success ? [one.data] : [...openVoiceStates] }
}

/** 表扬建议: every one with how far it is; suggestions go up together from here (1: 4.6). */
export function VoicesScreen() {
  const [params] = useSearchParams()
  const [filter, setFilter] = useState(() => beginning(params.get('state')))
  const [reporting, setReporting] = useState(false)
  const open = useOpenRecord()
  const table = useRef<HTMLDivElement>(null)
  const atDesk = useSession((state) => state.me?.roles.some((role) => receptionDesk.some((one) => one === role)) ?? false)
  const pages = usePages('voices.list', { ...filter, limit: 100 }, voicesOf)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <div className={ledger.ledger}>
      <Filters>
        <FilterLine>
          <Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />
          <span className={ledger.count} role="status">
            {pages.hasMore ? `${pages.items.length} 件以上` : `${pages.items.length} 件`}
          </span>
          {atDesk && <KeyedButton keys="S" label="建议一起上报" run={() => setReporting(true)} />}
        </FilterLine>
      </Filters>
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={ledger.table}>
        <VirtualTable
          tableRef={table}
          label="表扬建议"
          columns={voiceColumns}
          items={pages.items}
          keyOf={(one) => one.id}
          onOpen={(one) => open.openSlip(one.caseId, { kind: one.kind, id: one.id })}
          onLook={pages.look}
          openKey={open.slip?.id ?? null}
          loading={pages.loading}
          empty={
            <Empty
              title="没有这样的表扬或建议"
              teach="在登记台把类别选为「表扬」或「建议」登记，就会出现在这里。"
              action={<Button onClick={() => setFilter(anyVoice)}>看全部</Button>}
            />
          }
        />
      </div>
      <ReportTogether open={reporting} onClose={() => setReporting(false)} />
      <RecordOverlay />
    </div>
  )
}

interface ChoicesProperties {
  readonly filter: VoiceFilter
  readonly change: (change: Partial<VoiceFilter>) => void
}

const kinds = [
  { value: 'all', label: '全部' },
  { value: 'praise', label: '表扬' },
  { value: 'suggestion', label: '建议' },
]
const states = voiceState.options.map((value: VoiceState) => ({ value, label: voiceStateLabels[value] }))

function Choices({ filter, change }: ChoicesProperties) {
  return (
    <>
      <Segmented
        aria-label="类别"
        options={kinds}
        value={filter.kind ?? 'all'}
        onChange={(kind) => change({ kind: voiceKind.safeParse(kind).data ?? null })}
      />
      <ManyOf label="办到" value={filter.state} options={states} onChange={(state) => change({ state })} />
      <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
    </>
  )
}
