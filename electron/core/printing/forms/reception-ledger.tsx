import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import {
  callBackMethodLabels,
  categoryLabels,
  channelLabels,
  satisfactionLabels,
  standingLabels,
} from '../../../../shared/reception/words.ts'
import type { BookLine, LedgerLine } from '../../reception/ledger-line.ts'
import type { Disclosure } from '../masks.ts'
import { dateBeside, timeBeside } from './dates.ts'
import { longest, Words } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface LedgerData {
  readonly frame: SheetFrame
  /** 期间 and whatever else narrows the list, in words. */
  readonly period: string
  readonly cases: readonly LedgerLine[]
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** Nineteen items in eleven columns: what belongs together shares a cell (domain F1, Layout note). */
export const receptionColumns = [
  { title: '序号', width: 8 },
  { title: '记录编号\n日期 时间\n关联单号', width: 31 },
  { title: '方式\n类别', width: 14 },
  { title: '姓名\n身份 房号\n联系电话', width: 27 },
  { title: '接待内容\n（问题描述）', width: 55 },
  { title: '转交部门\n转交时间\n接收人签名', width: 22 },
  { title: '处理要求\n（时限）', width: 16 },
  { title: '处理结果\n完成时间', width: 46 },
  { title: '回访\n注销', width: 26 },
  { title: '接待人', width: 13 },
  { title: '备注', width: 15 },
] as const

export const receptionSignatures: readonly string[] = ['接待员（交班）', '接班', '客服主管审核', '日期', '项目经理审阅（月）']

/** 《业主接待记录表》 as a ledger: one line per case, signed by the shift (1: 4.4, 4.11; domain F1). */
export function ReceptionLedger({ frame, period, cases, disclosure, fileName }: LedgerData) {
  return (
    <LedgerSheet
      title="业主接待记录表"
      frame={frame}
      period={period}
      fileName={fileName}
      columns={receptionColumns}
      footnote={`共 ${cases.length} 条 · 台账内容须为业主保密`}
      signatures={receptionSignatures}
    >
      {cases.map((one, at) => (
        <ReceptionLine key={one.id} number={at + 1} line={one} late={false} disclosure={disclosure} />
      ))}
    </LedgerSheet>
  )
}

interface LineProps extends BookLine {
  readonly disclosure: Disclosure
}

/** One line; number and matter struck through in red once it is struck off (1: 4.11). */
export function ReceptionLine({ number, line: one, late, disclosure }: LineProps) {
  const said = (text: string | null) => text && disclosure.text(text)
  return (
    <tr className={classes(longest(one.content, one.result, one.remark), one.struckOffAt !== null && 'struck-off')}>
      <td className="centred strikes">{number}</td>
      <td className="strikes">
        <CellLines lines={[one.serial, civilTimeOf(one.receivedAt), one.slips.map((slip) => slip.serial).join('\n') || '/']} />
      </td>
      <td className="centred">
        <CellLines lines={[channelLabels[one.channel], categoryLabels[one.category]]} />
      </td>
      <td>
        <CellLines
          lines={[disclosure.name(one.name), `${standingLabels[one.standing]} ${one.room ?? '/'}`, disclosure.phone(one.phone)]}
        />
      </td>
      <td className="strikes">
        <Words text={said(one.content)} />
      </td>
      <td>
        <HandOver one={one} />
      </td>
      <td className="centred">{timeBeside(one.dueAt, one.receivedAt)}</td>
      <td>
        <Words text={one.result === null && one.finishedAt === null ? '办理中' : said(one.result)} />
        {one.finishedAt !== null && <div className="when">{timeBeside(one.finishedAt, one.receivedAt)} 完成</div>}
      </td>
      <td>
        <Ending one={one} />
      </td>
      <td className="centred">{one.registrar}</td>
      <td>
        <Words text={said(remarkOf(one, late))} />
      </td>
    </tr>
  )
}

const classes = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ') || undefined

function HandOver({ one }: { readonly one: LedgerLine }) {
  if (one.handedOverAt === null) return <>/</>
  return <CellLines lines={[one.department ?? '/', timeBeside(one.handedOverAt, one.receivedAt), one.receiver ?? '/']} />
}

/** 备注, 补记, and why supervision struck it off over open duties. */
function remarkOf({ remark, override, receivedAt }: LedgerLine, late: boolean): string | null {
  const belated = late ? `补记（应在 ${civilDateOf(receivedAt).slice(0, 7)} 册）` : null
  const parts = [belated, remark, override && `事项未齐而注销：${override.reason}`].filter((part) => part !== null)
  return parts.length > 0 ? parts.join('\n') : null
}

/** The last round counts. */
export function calledBackWords({ callBacks, receivedAt }: LedgerLine): string {
  const round = callBacks.at(-1)
  if (!round) return '/'
  const method = callBackMethodLabels[round.method].slice(0, 2)
  return `${dateBeside(round.at, receivedAt)} ${method} ${satisfactionLabels[round.satisfaction]}`
}

/** 回访 and 注销; a case that is not struck off says so. */
function Ending({ one }: { readonly one: LedgerLine }) {
  const ended =
    one.struckOffAt === null ? ['未注销'] : [`已注销 ${dateBeside(one.struckOffAt, one.receivedAt)}`, one.struckOffBy ?? '/']
  return <CellLines lines={[calledBackWords(one), ...ended]} />
}
