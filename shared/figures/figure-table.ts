/** `tenths`: of a day; `rate`: fen per ㎡ and day; the others as in a workbook. */
export type FigureKind = 'text' | 'count' | 'quantity' | 'money' | 'rate' | 'share' | 'tenths'

export interface FigureCell<Records> {
  readonly value: string | number | null
  /** Where the records are that were counted. */
  readonly records?: Records
}

export interface FigureTable<Records> {
  readonly title: string
  /** How it was counted; stands under the title. */
  readonly note: string
  readonly columns: readonly { readonly title: string; readonly kind: FigureKind }[]
  /** The first cell names its row and is said once. */
  readonly rows: readonly (readonly FigureCell<Records>[])[]
  /** The column whose numbers are drawn as bars. */
  readonly bars: number
  /** Needs the whole width of the screen. */
  readonly wide?: boolean
}

export const plain = (value: string | number | null): { readonly value: string | number | null } => ({ value })
export const figureColumns = (kinds: readonly (readonly [string, FigureKind])[]) =>
  kinds.map(([title, kind]) => ({ title, kind }))
