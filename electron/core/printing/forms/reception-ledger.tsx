import { civilTimeOf } from '../../../../shared/calendar.ts'
import {
  callBackMethodLabels,
  categoryLabels,
  channelLabels,
  satisfactionLabels,
  standingLabels,
} from '../../../../shared/reception/words.ts'
import type { LedgerCase } from '../../reception/case-ledger.ts'
import type { Disclosure } from '../masks.ts'
import { dateBeside, timeBeside } from './dates.ts'
import { longest, Words } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface LedgerData {
  readonly frame: SheetFrame
  /** 期间 and whatever else narrows the list, in words. */
  readonly period: string
  readonly cases: readonly LedgerCase[]
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** Nineteen items in eleven columns: what belongs together shares a cell (domain F1, Layout note). */
const columns = [
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

/** 《业主接待记录表》 as a ledger: one line per case, signed by the shift (1: 4.4, 4.11; domain F1). */
export function ReceptionLedger({ frame, period, cases, disclosure, fileName }: LedgerData) {
  return (
    <LedgerSheet
      title="业主接待记录表"
      frame={frame}
      period={period}
      fileName={fileName}
      columns={columns}
      footnote={`共 ${cases.length} 条 · 台账内容须为业主保密`}
      signatures={['接待员（交班）', '接班', '客服主管审核', '日期', '项目经理审阅（月）']}
    >
      {cases.map((one, at) => (
        <CaseLine key={one.id} number={at + 1} one={one} disclosure={disclosure} />
      ))}
    </LedgerSheet>
  )
}

interface CaseLineProps {
  readonly number: number
  readonly one: LedgerCase
  readonly disclosure: Disclosure
}

function CaseLine({ number, one, disclosure }: CaseLineProps) {
  const said = (text: string | null) => text && disclosure.text(text)
  const struckOff = one.struckOffAt !== null
  return (
    <tr className={longest(one.content, one.result, one.remark)}>
      <td className={struckOff ? 'centred struck' : 'centred'}>{number}</td>
      <td>
        <div className={struckOff ? 'struck' : undefined}>{one.serial}</div>
        <CellLines lines={[civilTimeOf(one.receivedAt), one.slips.map((slip) => slip.serial).join('\n') || '/']} />
      </td>
      <td className="centred">
        <CellLines lines={[channelLabels[one.channel], categoryLabels[one.category]]} />
      </td>
      <td>
        <CellLines
          lines={[disclosure.name(one.name), `${standingLabels[one.standing]} ${one.room ?? '/'}`, disclosure.phone(one.phone)]}
        />
      </td>
      <td>
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
        <Words text={said(remarkOf(one))} />
      </td>
    </tr>
  )
}

function HandOver({ one }: { readonly one: LedgerCase }) {
  if (one.handedOverAt === null) return <>/</>
  return <CellLines lines={[one.department ?? '/', timeBeside(one.handedOverAt, one.receivedAt), one.receiver ?? '/']} />
}

/** 备注, and why supervision struck it off over open duties. */
function remarkOf({ remark, override }: LedgerCase): string | null {
  const parts = [remark, override && `事项未齐而注销：${override.reason}`].filter((part) => part !== null)
  return parts.length > 0 ? parts.join('\n') : null
}

/** 回访 and 注销: the last round counts; a case that is not struck off says so. */
function Ending({ one }: { readonly one: LedgerCase }) {
  const round = one.callBacks.at(-1)
  const calledBack = round
    ? `${dateBeside(round.at, one.receivedAt)} ${callBackMethodLabels[round.method].slice(0, 2)} ${satisfactionLabels[round.satisfaction]}`
    : '/'
  const ended =
    one.struckOffAt === null ? ['未注销'] : [`已注销 ${dateBeside(one.struckOffAt, one.receivedAt)}`, one.struckOffBy ?? '/']
  return <CellLines lines={[calledBack, ...ended]} />
}
