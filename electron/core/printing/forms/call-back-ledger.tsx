import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { CallBackLine } from '../../../../shared/reception/call-backs.ts'
import { callBackMethodLabels, satisfactionLetters } from '../../../../shared/reception/words.ts'
import type { Disclosure } from '../masks.ts'
import { longest } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import type { SheetFrame } from './sheet-frame.tsx'
import { SignatureLine } from './signature.tsx'

export interface CallBackLedgerData {
  readonly frame: SheetFrame
  readonly period: string
  /** In the order of the calls. */
  readonly lines: readonly CallBackLine[]
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** The form's own columns in their order (domain F8). */
const columns = [
  { title: '日期', width: 30 },
  { title: '派工单号', width: 34 },
  { title: '房间号', width: 24 },
  { title: '受访人姓名', width: 24 },
  { title: '反馈意见\n(A/B/C)', width: 18 },
  { title: '回访人姓名', width: 24 },
  { title: '备注', width: 119 },
] as const

/** 《回访记录表》 (1: 4.9; domain F8): the answer as its letter, and by telephone it says so. */
export function CallBackLedger({ frame, period, lines, disclosure, fileName }: CallBackLedgerData) {
  return (
    <LedgerSheet
      title="回访记录表"
      frame={frame}
      period={period}
      fileName={fileName}
      columns={columns}
      footnote={`共 ${lines.length} 条 · 反馈意见：A 满意 B 较满意 C 不满意 · 上门回访由住户签名`}
      signatures={['回访人', '客服主管审核', '日期']}
    >
      {lines.map((line) => (
        <Line key={line.id} line={line} disclosure={disclosure} />
      ))}
    </LedgerSheet>
  )
}

function Line({ line, disclosure }: { readonly line: CallBackLine; readonly disclosure: Disclosure }) {
  const { method, round, comment } = line
  const how = `${callBackMethodLabels[method]}${round > 1 ? `，第 ${round} 次回访` : ''}`
  return (
    <tr className={longest(comment)}>
      <td className="centred">{civilTimeOf(line.at)}</td>
      <td className="centred">{line.slipSerial}</td>
      <td className="centred">{line.room ?? '/'}</td>
      <td className="centred">{disclosure.name(line.respondent)}</td>
      <td className="centred">{satisfactionLetters[line.satisfaction]}</td>
      <td className="centred">{line.by}</td>
      <td>
        <CellLines lines={[how, comment && disclosure.text(comment)]} />
        {method === 'visit' && <SignatureLine label="住户签名" short />}
      </td>
    </tr>
  )
}
