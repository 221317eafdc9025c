import { useState } from 'react'
import { receptionSupervision } from '../../../shared/access/roles.ts'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { LedgerBook } from '../../../shared/reception/ledger-books.ts'
import { useHolds } from '../../api/use-holds.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import caseStyles from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'
import { FactList } from '../case/fact-list.tsx'
import { useAtDesk } from '../case/use-at-desk.ts'
import { VerbButton } from '../case/verb-button.tsx'
import { bookTitle, filedWords } from './book-columns.tsx'
import { bookFacts } from './book-facts.ts'
import { FileBook } from './file-book.tsx'
import styles from './ledger-books.module.css'

interface Properties {
  readonly book: LedgerBook | undefined
  readonly onClose: () => void
  readonly onReload: () => void
}

/** One bound book: what lies in it, how often it was printed, whether it came back. */
export function BookDrawer({ book, onClose, onReload }: Properties) {
  return (
    <Drawer
      open={book !== undefined}
      onClose={onClose}
      width={720}
      title={book === undefined ? '装订册' : bookTitle(book)}
      footer={book === undefined ? undefined : <Verbs key={book.id} book={book} onReload={onReload} />}
    >
      {book !== undefined && <Contents book={book} />}
    </Drawer>
  )
}

function Verbs({ book, onReload }: Pick<Properties, 'onReload'> & { readonly book: LedgerBook }) {
  const print = usePrintRequest((request) => request.open)
  const [filing, setFiling] = useState(false)
  const atDesk = useAtDesk()
  const mayFile = useHolds(receptionSupervision) && book.state === 'bound'
  if (filing) return <FileBook book={book} onDone={() => setFiling(false)} onReload={onReload} />
  return (
    <div className={caseStyles.verbs}>
      {atDesk && (
        <VerbButton
          primary={book.printings === 0}
          letter="P"
          verb={book.printings === 0 ? '打印' : '补打'}
          run={() => print({ form: 'ledgerBook', month: book.month })}
        />
      )}
      {mayFile && <VerbButton primary={book.printings > 0} letter="G" verb="交回归档" run={() => setFiling(true)} />}
    </div>
  )
}

function Contents({ book }: { readonly book: LedgerBook }) {
  const history = useQuery('printing.history', { subjectId: book.id }).data?.printings ?? []
  const facts = [
    ...bookFacts(book),
    ['页数', book.pages === null ? '打印预览后得出' : `${book.pages} 页，含封面`],
    ['装订', `${book.boundBy} ${civilTimeOf(book.boundAt)}`],
    ['归档', filedWords(book)],
    ['内容摘要', book.digest.slice(0, 32)],
  ] as const
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a record longer than the window must scroll by keyboard
    <section className={styles.body} tabIndex={0} aria-label="装订册">
      <FactList facts={facts} />
      <PrintHistory printings={history} />
    </section>
  )
}
