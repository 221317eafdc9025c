import { civilDateOf } from '../../../../shared/calendar.ts'
import { companyNatureLabels, lostReasonLabels, prospectEventLabels } from '../../../../shared/leasing/prospect-words.ts'
import { rateText } from '../../../../shared/leasing/rent.ts'
import type { WaitingEntry } from '../../../../shared/leasing/waiting-list.ts'
import { quantityText } from '../../../../shared/money.ts'
import { longest } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface WaitingListData {
  readonly frame: SheetFrame
  readonly period: string
  readonly entries: readonly WaitingEntry[]
  readonly fileName: string
}

/** Fourteen items (domain F14); what belongs together shares a cell. */
const columns = [
  { title: '序号\n编号', width: 19 },
  { title: '公司\n行业·性质', width: 34 },
  { title: '联系人\n电话', width: 25 },
  { title: '需求面积', width: 19 },
  { title: '首次\n接触日', width: 20 },
  { title: '流失\n原因', width: 13 },
  { title: '签约大楼', width: 26 },
  { title: '签约价格', width: 22 },
  { title: '签约年限\n到期日', width: 22 },
  { title: '预计再次\n接触日', width: 20 },
  { title: '跟踪记录', width: 36 },
  { title: '转介绍情况', width: 22 },
  { title: '维护人\n备注', width: 22 },
] as const

/** 《候租客户名单》 (2: 10.4; domain F14): who signed elsewhere, and when to ask them again. */
export function WaitingListPaper({ frame, period, entries, fileName }: WaitingListData) {
  return (
    <LedgerSheet
      title="候租客户名单（保密）"
      frame={frame}
      period={period}
      fileName={fileName}
      columns={columns}
      footnote={`共 ${entries.length} 位 · 保密：含竞争大楼的签约价格，仅供招商部使用，不得外传`}
      signatures={['招商专员', '招商主管', '日期']}
    >
      {entries.map((entry, at) => (
        <Line key={entry.id} entry={entry} number={at + 1} />
      ))}
    </LedgerSheet>
  )
}

function Line({ entry, number }: { readonly entry: WaitingEntry; readonly number: number }) {
  const { serial, company, trade, nature, contact, phone, firstContactAt, reason, building, wakeOn, referrals } = entry
  return (
    <tr className={longest(company, building, referrals, entry.remark, entry.lastContact?.text ?? null)}>
      <td className="centred">
        <CellLines lines={[String(number), serial]} />
      </td>
      <td>
        <CellLines lines={[company ?? '未留公司名称', trade, nature && companyNatureLabels[nature]]} />
      </td>
      <td>
        <CellLines lines={[contact ?? '未留姓名', phone ?? '未留电话']} />
      </td>
      <td className="centred">
        <CellLines lines={[areaWords(entry)]} />
      </td>
      <td className="centred">{civilDateOf(firstContactAt)}</td>
      <td className="centred">{lostReasonLabels[reason]}</td>
      <td>
        <CellLines lines={[building ?? '待补问']} />
      </td>
      <td className="centred">
        <CellLines lines={[entry.price ? rateText(entry.price) : `未说明：${entry.priceUnknown ?? ''}`]} />
      </td>
      <td className="centred">
        <CellLines lines={termLines(entry)} />
      </td>
      <td className="centred">
        <CellLines lines={[wakeOn, entry.state === 'woken' ? '已唤醒' : null]} />
      </td>
      <td>
        <CellLines lines={[contactLine(entry)]} />
      </td>
      <td>
        <CellLines lines={[referrals]} />
      </td>
      <td>
        <CellLines lines={[entry.owner, entry.remark]} />
      </td>
    </tr>
  )
}

function areaWords({ areaFrom, areaTo }: WaitingEntry): string | null {
  const ends = [...new Set([areaFrom, areaTo])].flatMap((end) => (end === null ? [] : [quantityText(end)]))
  return ends.length === 0 ? null : `${ends.join('–')} ㎡`
}

function termLines({ termMonths, leaseEnd, endComputed, termUnknown }: WaitingEntry): (string | null)[] {
  const term = termMonths === null ? null : termMonths % 12 === 0 ? `${termMonths / 12} 年` : `${termMonths} 个月`
  const end = leaseEnd === null ? null : `${endComputed ? '约 ' : ''}${leaseEnd}`
  return [term, end, termUnknown === null ? null : `未说明：${termUnknown}`]
}

/** The latest contact; the whole time-line stands on the client card. */
function contactLine({ lastContact }: WaitingEntry): string | null {
  if (lastContact === null) return null
  const words = [...(lastContact.text ?? '')]
  const text = words.length > 60 ? `${words.slice(0, 60).join('')}…` : words.join('')
  return `${civilDateOf(lastContact.at)} ${prospectEventLabels[lastContact.kind]} ${text}`
}
