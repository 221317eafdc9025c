import { type ComponentType, type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import type { FigureCell, FigureKind, FigureTable } from '../../shared/figures/figure-table.ts'
import { figureWords } from '../../shared/figures/figure-words.ts'
import styles from './figures.module.css'

const secret: readonly FigureKind[] = ['money', 'rate']

export interface FigureWays<Records> {
  readonly addressOf: (records: Records) => string
  /** Behind what prices stand; without it they are read by everybody who reads the figures. */
  readonly veil?: ComponentType<{ readonly children: ReactNode }>
}

interface ValueProps<Records> extends FigureWays<Records> {
  readonly cell: FigureCell<Records>
  readonly kind: FigureKind
  /** What is counted, for who hears it. */
  readonly named: string
}

/** A number that opens the records that it counts; prices only behind their veil. */
function Value<Records>({ cell, kind, named, addressOf, veil: Veil }: ValueProps<Records>) {
  const words = figureWords(kind, cell.value) ?? '—'
  if (Veil && secret.includes(kind) && cell.value !== null) return <Veil>{words}</Veil>
  if (cell.records === undefined || cell.value === 0 || cell.value === null) return words
  return (
    <Link className={styles.number ?? ''} to={addressOf(cell.records)} aria-label={`${named} ${words}，看明细`}>
      {words}
    </Link>
  )
}

interface CellProps<Records> extends FigureWays<Records> {
  readonly cell: FigureCell<Records>
  readonly column: FigureTable<Records>['columns'][number] | undefined
  readonly table: string
  /** `null`: it is the name of its row itself. */
  readonly row: string | null
}

function Cell<Records>({ cell, column, table, row, ...ways }: CellProps<Records>) {
  const { title, kind } = column ?? { title: '', kind: 'text' as const }
  if (row === null) return <th scope="row">{cell.value}</th>
  return (
    <td>
      <Value cell={cell} kind={kind} named={`${table} ${row} ${title}`} {...ways} />
    </td>
  )
}

/** How a number stands to the largest of its column; the number itself stands beside it. */
function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width={100} height={8} />
      {most > 0 && value > 0 && <rect className={styles.fill} width={(value / most) * 100} height={8} />}
    </svg>
  )
}

const numberOf = (cell: FigureCell<unknown> | undefined) => (typeof cell?.value === 'number' ? cell.value : 0)

interface Props<Records> extends FigureWays<Records> {
  readonly table: FigureTable<Records>
}

export function FigureSection<Records>({ table, ...ways }: Props<Records>) {
  const id = useId()
  const { title, note, columns, rows, bars, wide } = table
  const most = columns[bars]?.kind === 'share' ? 10_000 : Math.max(0, ...rows.map((row) => numberOf(row[bars])))
  return (
    <section className={wide ? `${styles.section} ${styles.wide}` : styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{note}</p>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = String(row[0]?.value)
            return (
              <tr key={name}>
                {row.map((cell, at) => (
                  <Cell
                    key={columns[at]?.title}
                    cell={cell}
                    column={columns[at]}
                    table={title}
                    row={at === 0 ? null : name}
                    {...ways}
                  />
                ))}
                <td className={styles.drawn} aria-hidden="true">
                  <Bar value={numberOf(row[bars])} most={most} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p>没有。</p>}
    </section>
  )
}
