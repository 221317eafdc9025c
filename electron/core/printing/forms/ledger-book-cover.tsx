import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { BookCounts } from '../../../../shared/reception/ledger-books.ts'
import { Cell } from './grid.tsx'
import { evenColumns, FormTable, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

/** What the cover says. */
export interface BookFacts extends BookCounts {
  readonly digest: string
}

interface Props {
  readonly frame: SheetFrame
  readonly facts: BookFacts
  /** `null`: only a proof. */
  readonly bound: { readonly at: number; readonly by: string } | null
  readonly notice: string | undefined
}

/** Page one of the book. How many pages there are only the printer's layout knows: it stands at the foot. */
export function LedgerBookCover({ frame, facts, bound, notice }: Props) {
  const { number, from, until, lines, late, open, carried, settled, firstSerial, lastSerial, digest } = facts
  return (
    <FormTable
      frame={frame}
      title="业主接待记录表"
      period={`期间 ${from} 至 ${until}`}
      serial={number}
      notice={notice}
      widths={evenColumns}
      className="cover"
      footnote="页码连续编至末页，封面为第 1 页 · 台账内容须为业主保密"
    >
      <tbody>
        <tr>
          <Cell label="册号" span={21} className="book-number">
            {number}
          </Cell>
        </tr>
        <tr>
          <Cell label="项目" span={9}>
            {frame.project}
          </Cell>
          <Cell label="期间" span={9}>
            {from} 至 {until}
          </Cell>
        </tr>
        <tr>
          <Cell label="条数" span={9}>
            {lines} 条{late > 0 && `（其中补记 ${late} 条）`}
          </Cell>
          <Cell label="页数" span={9}>
            见页脚，含封面
          </Cell>
        </tr>
        <tr>
          <Cell label="起止编号" span={21}>
            {firstSerial ?? '/'} 至 {lastSerial ?? '/'}
          </Cell>
        </tr>
        <tr>
          <Cell label="本册未注销" span={3}>
            {open} 条
          </Cell>
          <Cell label="前册结转" span={3}>
            {carried} 条
          </Cell>
          <Cell label="前册补注销" span={9}>
            {settled} 条
          </Cell>
        </tr>
        <tr>
          <Cell label="装订" span={9}>
            {bound ? `${bound.by} ${civilTimeOf(bound.at)}` : '尚未装订'}
          </Cell>
          <Cell label="内容摘要" span={9}>
            {digest.slice(0, 32)}
          </Cell>
        </tr>
        <SignatureRow span={evenColumns.length}>
          {['经手', '客服主管', '项目经理', '归档日期', '保管人'].map((label) => (
            <SignatureLine key={label} label={label} />
          ))}
        </SignatureRow>
      </tbody>
    </FormTable>
  )
}
