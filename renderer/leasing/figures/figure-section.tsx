import { useId } from 'react'
import { Link } from 'react-router'
import type { FigureCell, FigureKind, FigureTable } from '../../../shared/leasing/figure-tables.ts'
import { figureWords } from '../../../shared/leasing/figure-words.ts'
import { addressOf } from '../prospect/prospect-address.ts'
import { Secret } from '../secret.tsx'
import styles from './figures.module.css'

const secret: readonly FigureKind[] = ['money', 'rate']

interface ValueProps {
  readonly cell: FigureCell
  readonly kind: FigureKind
  /** What is counted, for who hears it. */
  readonly named: string
}

/** A number that opens the records that it counts; prices only behind the privacy key. */
function Value({ cell, kind, named }: ValueProps) {
  const words = figureWords(kind, cell.value) ?? '—'
  if (secret.includes(kind) && cell.value !== null) return <Secret>{words}</Secret>
  if (cell.records === undefined || cell.value === 0) return words
  return (
    <Link className={styles.number ?? ''} to={addressOf(cell.records)} aria-label={`${named} ${words}，看明细`}>
      {words}
    </Link>
  )
}

interface CellProps {
  readonly cell: FigureCell
  readonly column: FigureTable['columns'][number] | undefined
  readonly table: string
  /** `null`: it is the name of its row itself. */
  readonly row: string | null
}

function Cell({ cell, column, table, row }: CellProps) {
  const { title, kind } = column ?? { title: '', kind: 'text' as const }
  if (row === null) return <th scope="row">{cell.value}</th>
  return (
    <td>
      <Value cell={cell} kind={kind} named={`${table} ${row} ${title}`} />
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

const numberOf = (cell: FigureCell | undefined) => (typeof cell?.value === 'number' ? cell.value : 0)

export function FigureSection({ table }: { readonly table: FigureTable }) {
  const id = useId()
  const { title, note, columns, rows, bars } = table
  const most = columns[bars]?.kind === 'share' ? 10_000 : Math.max(0, ...rows.map((row) => numberOf(row[bars])))
  return (
    <section className={styles.section} aria-labelledby={id}>
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
                  <Cell key={columns[at]?.title} cell={cell} column={columns[at]} table={title} row={at === 0 ? null : name} />
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
