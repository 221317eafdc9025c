import { civilTimeOf } from '../../../shared/calendar.ts'
import { bookStateLabels, type LedgerBook } from '../../../shared/reception/ledger-books.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from './ledger-books.module.css'

/** A number that is nothing to look at while it is zero. */
const counted = (count: number) => (count === 0 ? <span className={styles.quiet}>—</span> : `${count} 条`)

export function filedWords({ state, filedOn, keeper }: LedgerBook): string {
  return state === 'filed' ? `${filedOn} ${keeper}` : '未交回'
}

/** 册目录: what was bound, how much lies in it, where it is. */
export const bookColumns: readonly Column<LedgerBook>[] = [
  { key: 'number', title: '册号', width: 'minmax(170px, 0.5fr)', render: (one) => one.number },
  { key: 'period', title: '期间', width: '190px', render: (one) => `${one.from} 至 ${one.until.slice(5)}` },
  { key: 'lines', title: '条数', width: '72px', align: 'end', render: (one) => `${one.lines} 条` },
  { key: 'open', title: '未注销', width: '72px', align: 'end', render: (one) => counted(one.open) },
  { key: 'carried', title: '前册结转', width: '80px', align: 'end', render: (one) => counted(one.carried) },
  { key: 'settled', title: '补注销', width: '72px', align: 'end', render: (one) => counted(one.settled) },
  {
    key: 'pages',
    title: '页数',
    width: '72px',
    align: 'end',
    render: (one) => (one.pages === null ? <span className={styles.quiet}>—</span> : `${one.pages} 页`),
  },
  { key: 'bound', title: '装订', width: '200px', render: (one) => `${civilTimeOf(one.boundAt)} ${one.boundBy}` },
  { key: 'filed', title: '归档', width: 'minmax(140px, 0.5fr)', render: (one) => <Filed book={one} /> },
  { key: 'printed', title: '打印', width: '100px', render: (one) => printedWords(one) },
]

function Filed({ book }: { readonly book: LedgerBook }) {
  return <span className={book.state === 'bound' ? styles.due : undefined}>{filedWords(book)}</span>
}

function printedWords({ printings }: LedgerBook): string {
  if (printings === 0) return '未打印'
  return printings === 1 ? '1 次' : `补打 ${printings - 1} 次`
}

export function bookTitle({ number, state }: LedgerBook): string {
  return `${number} ${bookStateLabels[state]}`
}
