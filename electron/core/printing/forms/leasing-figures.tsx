import { type FigureTable, figureTables } from '../../../../shared/leasing/figure-tables.ts'
import { figureWords } from '../../../../shared/leasing/figure-words.ts'
import type { LeasingFigure } from '../../../../shared/leasing/leasing-figures.ts'
import { Lines, SectionRow } from './grid.tsx'
import { FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface LeasingFiguresData {
  readonly frame: SheetFrame
  readonly figure: LeasingFigure
  readonly fileName: string
}

/** Every table divides the form as its columns need. */
const whole = 60
const title = '招商统计'

/** 《招商统计》: the tables of the screen, one after another. Prices are in it, so it is for our own cabinet only. */
export function LeasingFiguresPaper({ frame, figure, fileName }: LeasingFiguresData) {
  const { from, until, owner, today } = figure
  return (
    <Sheet title={title} documentTitle={fileName}>
      <FormTable
        {...{ frame, serial: null, className: 'ledger' }}
        title={`${title}（保密）`}
        widths={Array.from({ length: whole }, () => 1)}
        period={`期间 ${from} 至 ${until} · ${owner === null ? '全部负责人' : `负责人 ${owner}`}`}
        footnote={`统计截至 ${today} · 保密：仅供招商部使用，不得外传`}
      >
        <tbody>
          {figureTables(figure).map((table, at) => (
            <Block key={table.title} table={table} number={at + 1} />
          ))}
          <SignatureRow span={whole} closes>
            <SignatureLine label="招商主管" />
            <SignatureLine label="总经理" />
            <SignatureLine label="日期" short />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Block({ table, number }: { readonly table: FigureTable; readonly number: number }) {
  const { columns, rows, note } = table
  const each = Math.floor(whole / (columns.length + 1))
  const first = whole - each * (columns.length - 1)
  return (
    <>
      <SectionRow span={whole}>{`${number}. ${table.title}（${note}）`}</SectionRow>
      <Lines
        open
        columns={columns.map((column, at) => ({ title: column.title, span: at === 0 ? first : each }))}
        lines={
          rows.length === 0
            ? [columns.map(() => null)]
            : rows.map((row) => row.map(({ value }, at) => figureWords(columns[at]?.kind ?? 'text', value)))
        }
      />
    </>
  )
}
