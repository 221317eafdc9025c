import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
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
import { usePages } from '../../api/use-pages.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { SlipList } from '../case/slip-list.tsx'
import { useAtDesk } from '../case/use-at-desk.ts'
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
  const atDesk = useAtDesk()
  const pages = usePages('voices.list', { ...filter, limit: 100 }, voicesOf)
  return (
    <SlipList
      label="表扬建议"
      pages={pages}
      columns={voiceColumns}
      counted="件"
      onOpen={(one) => open.openSlip(one.caseId, { kind: one.kind, id: one.id })}
      empty={
        <Empty
          title="没有这样的表扬或建议"
          teach="在登记台把类别选为「表扬」或「建议」登记，就会出现在这里。"
          action={<Button onClick={() => setFilter(anyVoice)}>看全部</Button>}
        />
      }
      filters={<Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />}
      verb={atDesk && <KeyedButton keys="S" label="建议一起上报" run={() => setReporting(true)} />}
    >
      <ReportTogether open={reporting} onClose={() => setReporting(false)} />
    </SlipList>
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
