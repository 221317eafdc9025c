import type { BookContent } from '../../reception/ledger-book-content.ts'
import type { Disclosure } from '../masks.ts'
import { type BookFacts, LedgerBookCover } from './ledger-book-cover.tsx'
import { SettledSheet, UnsettledSheet } from './ledger-book-lists.tsx'
import { LedgerTable } from './ledger-sheet.tsx'
import { ReceptionLine, receptionColumns, receptionSignatures } from './reception-ledger.tsx'
import { Sheet, type SheetFrame } from './sheet-frame.tsx'

export interface LedgerBookData {
  readonly frame: SheetFrame
  readonly facts: BookFacts
  readonly bound: { readonly at: number; readonly by: string } | null
  readonly content: BookContent
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** What is not bound yet says so on every page. */
export const proofNotice = '装订前核对稿：尚未装订，册号以装订时为准'

/** A month's book of the 《业主接待记录表》: cover, lines, what was struck off since, what is still open; numbered through (domain 1.0). */
export function LedgerBook({ frame, facts, bound, content, disclosure, fileName }: LedgerBookData) {
  const { number, from, until } = facts
  const shared = {
    ...{ frame, serial: number, period: `期间 ${from} 至 ${until}` },
    notice: bound ? undefined : proofNotice,
  }
  return (
    <Sheet title={`业主接待记录表 ${number}`} documentTitle={fileName} landscape>
      <LedgerBookCover frame={frame} facts={facts} bound={bound} notice={shared.notice} />
      <LedgerTable
        {...shared}
        title="业主接待记录表"
        columns={receptionColumns}
        footnote={`共 ${content.lines.length} 条 · 台账内容须为业主保密`}
        signatures={receptionSignatures}
      >
        {content.lines.map((one) => (
          <ReceptionLine key={one.number} {...one} disclosure={disclosure} />
        ))}
      </LedgerTable>
      {content.settled.length > 0 && <SettledSheet {...shared} disclosure={disclosure} rows={content.settled} />}
      <UnsettledSheet {...shared} disclosure={disclosure} content={content} />
    </Sheet>
  )
}
