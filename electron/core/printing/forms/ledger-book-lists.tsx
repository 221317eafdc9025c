import { civilDateOf } from '../../../../shared/calendar.ts'
import { categoryLabels } from '../../../../shared/reception/words.ts'
import type { BookContent } from '../../reception/ledger-book-content.ts'
import type { FollowUp, LedgerLine } from '../../reception/ledger-line.ts'
import type { Disclosure } from '../masks.ts'
import { timeBeside } from './dates.ts'
import { Words } from './grid.tsx'
import { CellLines, LedgerTable } from './ledger-sheet.tsx'
import { calledBackWords } from './reception-ledger.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

interface Shared {
  readonly frame: SheetFrame
  readonly serial: string
  readonly period: string
  readonly notice: string | undefined
  readonly disclosure: Disclosure
}

const first = [
  { title: '序号', width: 10 },
  { title: '所在册\n该册序号', width: 40 },
  { title: '记录编号\n接待日期', width: 34 },
  { title: '类别', width: 14 },
  { title: '姓名 房号', width: 36 },
  { title: '接待内容（摘要）', width: 62 },
] as const
const settledColumns = [
  ...first,
  { title: '回访', width: 32 },
  { title: '注销日期\n注销人', width: 26 },
  { title: '备注', width: 20 },
] as const
const openColumns = [
  ...first,
  { title: '转交部门', width: 20 },
  { title: '时限', width: 26 },
  { title: '现状', width: 32 },
] as const

/** 补注销清单: lines of earlier books that were struck off after these were bound; the books themselves stay as they are. */
export function SettledSheet({ disclosure, rows, ...head }: Shared & { readonly rows: readonly FollowUp[] }) {
  return (
    <LedgerTable
      {...head}
      title="补注销清单"
      columns={settledColumns}
      footnote={`共 ${rows.length} 条 · 前册装订后注销的，记在这里，前册不再改动`}
      signatures={['经手', '客服主管审核', '日期']}
    >
      {rows.map(({ bookNumber, lineNumber, reopened, line }, at) => (
        <tr key={line.id} className="line">
          <Place number={at + 1} book={bookNumber} lineNumber={lineNumber} line={line} disclosure={disclosure} />
          <td className="centred">{calledBackWords(line)}</td>
          <td className="centred">
            <CellLines lines={[line.struckOffAt === null ? null : civilDateOf(line.struckOffAt), line.struckOffBy]} />
          </td>
          <td>
            <CellLines
              lines={[
                reopened ? '注销后曾重新打开' : null,
                line.override && disclosure.text(`事项未齐而注销：${line.override.reason}`),
              ]}
            />
          </td>
        </tr>
      ))}
    </LedgerTable>
  )
}

/** 未注销清单, the last sheet: what this book and the ones before leave open, carried over into the next. */
export function UnsettledSheet({ disclosure, content, ...head }: Shared & { readonly content: BookContent }) {
  const own = content.lines.filter(({ line }) => line.struckOffAt === null)
  const rows = [
    ...content.carried.map((one) => ({ ...one, note: one.reopened ? '注销后重新打开' : '结转' })),
    ...own.map(({ number, line }) => ({ bookNumber: '本册', lineNumber: number, line, note: null })),
  ]
  return (
    <LedgerTable
      {...head}
      title="未注销清单"
      columns={openColumns}
      footnote={`前册结转 ${content.carried.length} 条，本册未注销 ${own.length} 条，一并结转下一册`}
      signatures={['经手', '客服主管审核', '日期']}
    >
      {rows.length === 0 && (
        <tr>
          <td className="centred" colSpan={openColumns.length}>
            无：本册与前册均已注销
          </td>
        </tr>
      )}
      {rows.map(({ bookNumber, lineNumber, line, note }, at) => (
        <tr key={line.id} className="line">
          <Place number={at + 1} book={bookNumber} lineNumber={lineNumber} line={line} disclosure={disclosure} />
          <td className="centred">{line.department ?? '/'}</td>
          <td className="centred">{timeBeside(line.dueAt, line.receivedAt)}</td>
          <td>
            <CellLines lines={[note, standingOf(line)]} />
          </td>
        </tr>
      ))}
    </LedgerTable>
  )
}

function standingOf({ finishedAt, handedOverAt, receivedAt }: LedgerLine): string {
  if (finishedAt !== null) return `${timeBeside(finishedAt, receivedAt)} 办结，未注销`
  return handedOverAt === null ? '未转交' : '办理中'
}

interface PlaceProps {
  readonly number: number
  readonly book: string
  readonly lineNumber: number
  readonly line: LedgerLine
  readonly disclosure: Disclosure
}

const shortened = 60

/** The cells that say which line of which book it is. */
function Place({ number, book, lineNumber, line, disclosure }: PlaceProps) {
  const words = [...line.content]
  const content = words.length > shortened ? `${words.slice(0, shortened - 1).join('')}…` : line.content
  return (
    <>
      <td className="centred">{number}</td>
      <td className="centred">
        <CellLines lines={[book, `第 ${lineNumber} 号`]} />
      </td>
      <td className="centred">
        <CellLines lines={[line.serial, civilDateOf(line.receivedAt)]} />
      </td>
      <td className="centred">{categoryLabels[line.category]}</td>
      <td>
        <CellLines lines={[disclosure.name(line.name), line.room ?? '/']} />
      </td>
      <td>
        <Words text={disclosure.text(content)} />
      </td>
    </>
  )
}
