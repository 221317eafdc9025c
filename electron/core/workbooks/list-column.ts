import type { CellKind, CellValue, WorkbookColumn, WorkbookSheet } from '../../../shared/workbooks/workbook.ts'

/** A column of rows that the core has, and what stands in it. */
export interface ListColumn<Row> extends WorkbookColumn {
  readonly of: (row: Row) => CellValue
}

const columnOf =
  (kind: CellKind, usual: number) =>
  <Row>(heading: string, of: (row: Row) => CellValue, width = usual): ListColumn<Row> => ({ heading, kind, width, of })

export const textColumn = columnOf('text', 14)
export const dateColumn = columnOf('date', 12)
export const momentColumn = columnOf('moment', 17)
export const moneyColumn = columnOf('money', 14)
export const quantityColumn = columnOf('quantity', 12)
export const shareColumn = columnOf('share', 10)
export const countColumn = columnOf('count', 8)

export function sheetOf<Row>(name: string, columns: readonly ListColumn<Row>[], rows: readonly Row[]): WorkbookSheet {
  return { name, columns, rows: rows.map((row) => columns.map(({ of }) => of(row))) }
}
