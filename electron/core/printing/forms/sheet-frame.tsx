import { createContext, type ReactNode, useContext } from 'react'
import { civilTimeOf } from '../../../../shared/calendar.ts'
import { CodeMark } from './paper-code.tsx'

/** What every paper says about itself (domain 1.0, Header). */
export interface SheetFrame {
  readonly company: string
  readonly project: string
  /** 表单编号 and 版次, which belong to the form; `null` for a paper that is no record form. */
  readonly form: { readonly number: string; readonly edition: string } | null
  readonly copy: string
  readonly printing: number
  readonly printedAt: number
  readonly printedBy: string | null
}

interface SheetProps {
  readonly title: string
  /** What the browser calls it: the name of the file to be. */
  readonly documentTitle: string
  readonly landscape?: boolean
  readonly children: ReactNode
}

/** A paper that is bound into another one has no document of its own: it is some of its pages. */
export const Bound = createContext(false)

/** The document around a form. No script, no inline style: a paper is shown under the strictest policy there is. */
export function Sheet({ title, documentTitle, landscape = false, children }: SheetProps) {
  if (useContext(Bound)) return children
  return (
    <html lang="zh-CN" className={landscape ? 'landscape' : 'portrait'}>
      <head>
        <meta charSet="utf-8" />
        <title>{documentTitle}</title>
        <link rel="stylesheet" href="/paper-assets/paper.css" />
      </head>
      <body>
        <main className="page" aria-label={title}>
          {children}
        </main>
        {/* The margin boxes are laid out only when printing begins; these characters make their fonts load before. */}
        <span className="font-call" aria-hidden="true">
          第 0123456789 / 页 本册共（含封面）
        </span>
      </body>
    </html>
  )
}

interface HeadProps {
  readonly frame: SheetFrame
  readonly title: string
  /** 日期 or 期间, on the left under the title. */
  readonly period: string
  /** 记录编号, on the right under the title. */
  readonly serial: string | null
  /** One sentence that must not be overlooked. */
  readonly notice?: string | undefined
}

function Head({ frame, title, period, serial, notice }: HeadProps) {
  return (
    <header className="head">
      <span className="project">{frame.project}</span>
      {frame.form && (
        <span className="form-number">
          <span>表单编号 {frame.form.number || '/'}</span>
          <span>版次 {frame.form.edition || '/'}</span>
        </span>
      )}
      <div className="company">{frame.company}</div>
      <h1>{title}</h1>
      <CodeMark />
      <div className="marks">
        {frame.printing > 1 && <span className="reprint">补打第 {frame.printing} 份</span>}
        <span className="copy">{frame.copy}</span>
      </div>
      <span className="period">{period}</span>
      {serial !== null && <span className="serial">NO. {serial}</span>}
      {notice && <div className="notice">{notice}</div>}
    </header>
  )
}

interface FormTableProps extends HeadProps {
  /** Relative widths of the columns. */
  readonly widths: readonly number[]
  readonly className?: string
  /** Rows that are repeated under the head of every page: the column titles of a ledger. */
  readonly titles?: ReactNode
  /** One line below the frame of every page. */
  readonly footnote: string
  readonly children: ReactNode
}

/** Twenty-four equal columns: any row of a single-case form divides them as it needs. */
export const evenColumns: readonly number[] = Array.from({ length: 24 }, () => 1)

/** The form itself: a table whose head and closing rule come again on every page. */
export function FormTable({ widths, className, titles, footnote, children, ...head }: FormTableProps) {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const { printedAt, printedBy } = head.frame
  return (
    <table className={className ? `form ${className}` : 'form'}>
      <colgroup>
        {widths.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <col key={column} width={`${((width / whole) * 100).toFixed(3)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr className="head-row">
          <td colSpan={widths.length}>
            <Head {...head} />
          </td>
        </tr>
        {titles}
      </thead>
      <tfoot>
        <tr className="foot-row">
          <td colSpan={widths.length}>
            <div className="foot">
              <span>{footnote}</span>
              <span className="printed">
                打印 {civilTimeOf(printedAt)} {printedBy}
              </span>
            </div>
          </td>
        </tr>
      </tfoot>
      {children}
    </table>
  )
}
