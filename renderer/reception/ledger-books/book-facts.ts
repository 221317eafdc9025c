import type { BookCounts } from '../../../shared/reception/ledger-books.ts'
import type { Fact } from '../case/fact-list.tsx'

/** What lies in a book, or would. */
export function bookFacts(counts: BookCounts): readonly Fact[] {
  const { from, until, lines, late, open, carried, settled, firstSerial, lastSerial } = counts
  return [
    ['期间', `${from} 至 ${until}`],
    ['条数', late > 0 ? `${lines} 条，其中补记 ${late} 条` : `${lines} 条`],
    ['起止编号', firstSerial === null ? '无' : `${firstSerial} 至 ${lastSerial ?? firstSerial}`],
    ['本册未注销', open > 0 ? `${open} 条，结转下一册` : '0 条'],
    ['前册结转', `${carried} 条`],
    ['前册补注销', `${settled} 条`],
  ]
}
