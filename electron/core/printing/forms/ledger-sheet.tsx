import type { ReactNode } from 'react'
import { FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

interface LedgerColumn {
  /** Its lines name what shares a cell. */
  readonly title: string
  /** Millimetres on a page that lies across; the columns share the page in this proportion. */
  readonly width: number
}

interface TableProps {
  readonly title: string
  readonly frame: SheetFrame
  /** 期间 and whatever else narrows the list, in words. */
  readonly period: string
  /** 册号, where it lies in a book. */
  readonly serial?: string | null
  readonly notice?: string | undefined
  readonly columns: readonly LedgerColumn[]
  readonly footnote: string
  /** Who signs under the last line. */
  readonly signatures: readonly string[]
  /** One row per record. */
  readonly children: ReactNode
}

/** The lines of a ledger: their column titles on every page, signed under the last of them. */
export function LedgerTable({ columns, signatures, serial = null, children, ...head }: TableProps) {
  return (
    <FormTable
      {...head}
      serial={serial}
      className="ledger"
      widths={columns.map((column) => column.width)}
      titles={
        <tr className="titles">
          {columns.map((column) => (
            <th key={column.title} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      }
    >
      <tbody>
        {children}
        <SignatureRow span={columns.length} closes>
          {signatures.map((label) => (
            <SignatureLine key={label} label={label} />
          ))}
        </SignatureRow>
      </tbody>
    </FormTable>
  )
}

interface Props extends Omit<TableProps, 'serial' | 'notice'> {
  readonly fileName: string
}

/** A ledger on paper of its own: lies across. */
export function LedgerSheet({ fileName, ...table }: Props) {
  return (
    <Sheet title={table.title} documentTitle={fileName} landscape>
      <LedgerTable {...table} />
    </Sheet>
  )
}

/** What shares a cell of a ledger, one line each: the empty ones left out; `/` when all are. */
export function CellLines({ lines }: { readonly lines: readonly (string | null)[] }) {
  const said = lines.filter((line) => line !== null && line.trim() !== '')
  if (said.length === 0) return <>/</>
  return (
    <>
      {said.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell are their places
        <div key={at}>{line}</div>
      ))}
    </>
  )
}
