import type { FigureTable } from '../../../../shared/figures/figure-table.ts'
import { figureWords } from '../../../../shared/figures/figure-words.ts'
import { Lines, SectionRow } from './grid.tsx'
import { FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

interface Props {
  readonly frame: SheetFrame
  readonly title: string
  /** Stands behind the title of who may read it. */
  readonly remark?: string
  readonly period: string
  readonly footnote: string
  readonly tables: readonly FigureTable<unknown>[]
  readonly signers: readonly string[]
  readonly fileName: string
}

/** Every table divides the form as its columns need. */
const whole = 60

/** The tables of a screen of figures, one after another. */
export function FigurePaper({ frame, title, remark = '', period, footnote, tables, signers, fileName }: Props) {
  return (
    <Sheet title={title} documentTitle={fileName}>
      <FormTable
        {...{ frame, serial: null, className: 'ledger', period, footnote }}
        title={`${title}${remark}`}
        widths={Array.from({ length: whole }, () => 1)}
      >
        <tbody>
          {tables.map((table, at) => (
            <Block key={table.title} table={table} number={at + 1} />
          ))}
          <SignatureRow span={whole} closes>
            {signers.map((signer) => (
              <SignatureLine key={signer} label={signer} />
            ))}
            <SignatureLine label="日期" short />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Block({ table, number }: { readonly table: FigureTable<unknown>; readonly number: number }) {
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
