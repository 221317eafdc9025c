import type { ReactNode } from 'react'

/** Words of one value. `/` closes what is known to be empty, so that nothing can be written in later (domain 1.0, Empty cells). */
export function Words({ text }: { readonly text: string | null }) {
  return <>{text === null || text.trim() === '' ? '/' : tidy(text)}</>
}

/** Blank lines in a row say nothing and would fill pages. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n\s*\n\s*\n+/g, '\n\n')
}

/** A line of text or, while nobody has given it yet, room for the pen of whoever fills it in. */
export function WordsOrPen({ text, lines = 1 }: { readonly text: string | null; readonly lines?: number }) {
  if (text !== null && text.trim() !== '') return <Words text={text} />
  return (
    <span className="pen">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ruled lines have no identity
        <span key={line} className="rule" />
      ))}
    </span>
  )
}

interface CellProps {
  readonly label: string
  /** Columns of the grid that the value takes, beside those of its label. */
  readonly span: number
  readonly labelSpan?: number
  readonly className?: string
  readonly children: ReactNode
}

/** A label and its value, side by side in a row. */
export function Cell({ label, span, labelSpan = 3, className, children }: CellProps) {
  return (
    <>
      <th scope="row" colSpan={labelSpan}>
        {label}
      </th>
      <td colSpan={span} className={className}>
        {children}
      </td>
    </>
  )
}

/** Above this many characters a row may run on over the page; below, it moves to the next page as a whole. */
const runsOnAbove = 160

/** A row that holds running text. */
export function longest(...texts: readonly (string | null)[]): 'runs-on' | undefined {
  return texts.some((text) => (text?.length ?? 0) > runsOnAbove || (text?.split('\n').length ?? 0) > 6) ? 'runs-on' : undefined
}

/** The name of a block of rows, across the form; never the last line of a page. */
export function SectionRow({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <tr className="section">
      <th colSpan={span}>{children}</th>
    </tr>
  )
}

export interface Column {
  readonly title: string
  readonly span: number
}

/** Column titles inside a form. */
export function TitlesRow({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <tr className="titles">
      {columns.map(({ title, span }) => (
        <th key={title} scope="col" colSpan={span}>
          {title}
        </th>
      ))}
    </tr>
  )
}

interface LinesProps {
  readonly columns: readonly Column[]
  readonly lines: readonly (readonly (string | null)[])[]
  /** Empty lines to be written on by hand; without them the block is closed with 以下空白. */
  readonly penLines?: number
  /** The head of every page names the columns. */
  readonly titled?: boolean
  /** Another row closes it. */
  readonly open?: boolean
}

/** A block of lines under its titles. */
export function Lines({ columns, lines, penLines = 0, titled = false, open = false }: LinesProps) {
  const span = columns.reduce((sum, column) => sum + column.span, 0)
  return (
    <>
      {!titled && <TitlesRow columns={columns} />}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never changes its order
        <tr key={at} className={`line ${longest(...line) ?? ''}`}>
          {columns.map((column, index) => (
            <td key={column.title} colSpan={column.span} className={column.span > 5 ? undefined : 'centred'}>
              <Words text={line[index] ?? null} />
            </td>
          ))}
        </tr>
      ))}
      {Array.from({ length: penLines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have no identity
        <tr key={`pen-${at}`} className="pen-row">
          {columns.map((column) => (
            <td key={column.title} colSpan={column.span} />
          ))}
        </tr>
      ))}
      {penLines === 0 && !open && <EndRow span={span} />}
    </>
  )
}

/** 以下空白: closes the last row, so that no line can be added unseen. */
function EndRow({ span }: { readonly span: number }) {
  return (
    <tr className="end">
      <td colSpan={span}>以下空白</td>
    </tr>
  )
}
