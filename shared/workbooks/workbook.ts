/**
 * What a cell is. `text`, also of a phone or a room number, is never read as a number or a formula; `date` is a civil date,
 * `moment` an instant; `money` is fen, `quantity` and `share` are hundredths (of a ㎡, of a percent), `count` is a whole number.
 */
export type CellKind = 'text' | 'date' | 'moment' | 'money' | 'quantity' | 'share' | 'count'
export type CellValue = string | number | null

export interface WorkbookColumn {
  readonly heading: string
  readonly kind: CellKind
  /** In characters of the sheet. */
  readonly width: number
}

export interface WorkbookSheet {
  /** At most 31 characters. */
  readonly name: string
  readonly columns: readonly WorkbookColumn[]
  /** As many values as there are columns; text and civil dates are words, the others numbers. */
  readonly rows: readonly (readonly CellValue[])[]
}

/** Sheets that leave the program as one .xlsx (decision 15). */
export interface Workbook {
  readonly fileName: string
  readonly sheets: readonly WorkbookSheet[]
}
