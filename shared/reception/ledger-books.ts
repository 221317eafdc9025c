import { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
import { changed, civilDate, done, id, instant, pageKey, pageSize, requiredText, rev } from '../fields.ts'
import { command, query } from '../procedure.ts'
import { month } from './month-close.ts'

export const bookStateLabels = { bound: '已装订', filed: '已归档' } as const
export type BookState = keyof typeof bookStateLabels
const bookState = z.enum(Object.keys(bookStateLabels) as readonly BookState[])

/** What lies in a book of the 《业主接待记录表》 (domain F1; 1.0, Ledger book number). */
const bookCounts = z.object({
  /** 「云汀花园-26年-001」 */
  number: z.string(),
  month: z.string(),
  /** 期间, both days included. */
  from: civilDate,
  until: civilDate,
  lines: z.int(),
  /** 补记: entered only after their own month was bound. */
  late: z.int(),
  /** Lines of this book that are not struck off when it is bound. */
  open: z.int(),
  /** 结转: lines of earlier books that are still open. */
  carried: z.int(),
  /** 补注销: lines of earlier books that were struck off since. */
  settled: z.int(),
  firstSerial: z.string().nullable(),
  lastSerial: z.string().nullable(),
})

export type BookCounts = z.infer<typeof bookCounts>

export const ledgerBook = bookCounts.extend({
  id,
  rev,
  state: bookState,
  /** With the cover; `null` until it was laid out for the first time. */
  pages: z.int().nullable(),
  /** 内容摘要: what the book is recognised by. */
  digest: z.string(),
  boundAt: instant,
  boundBy: z.string(),
  /** 交回归档. */
  filedOn: civilDate.nullable(),
  filedBy: z.string().nullable(),
  keeper: z.string().nullable(),
  /** How often it was printed; from the second time on it says 补打. */
  printings: z.int(),
})
export type LedgerBook = z.infer<typeof ledgerBook>

export const bookOutlook = bookCounts.extend({
  /** Why this month cannot be bound now; `null`: it can. */
  refusal: z.string().nullable(),
  /** Months that are over and not bound, the next to be bound first; never empty. */
  choices: z.array(z.string()),
  /** What the book would hold: whoever binds it says that he saw this. */
  fingerprint: z.string(),
})
export type BookOutlook = z.infer<typeof bookOutlook>

/** The monthly books of the 《业主接待记录表》: bound, printed, returned; a new one only against return of the old one. */
export const ledgerBooks = {
  /** The latest first. */
  list: query({
    access: receptionReaders,
    input: z.object({ after: pageKey, limit: pageSize }),
    output: z.object({ books: z.array(ledgerBook), next: pageKey }),
  }),
  /** What a month's book would be. `null`: the month that is to be bound next. */
  outlook: query({ access: receptionReaders, input: z.object({ month: month.nullable() }), output: bookOutlook }),
  /** 装订. REFUSED with the reason; CONFLICT when the lines are no longer the ones that were seen. */
  bind: command({
    access: receptionSupervision,
    input: z.object({ month, fingerprint: z.string().max(100) }),
    output: z.object({ id, number: z.string() }),
  }),
  /** 交回归档: the signed book is in the cabinet. */
  file: command({
    access: receptionSupervision,
    input: z.object({ id, rev, on: civilDate, keeper: requiredText(60, '保管人') }),
    output: changed,
  }),
  /** How many pages the book of a month was laid out on; the first answer stays, that of a proof is not kept. */
  countPages: command({
    access: receptionDesk,
    input: z.object({ month, pages: z.int().min(1, '最少 1 页').max(100_000, '最多 100000 页') }),
    output: done,
  }),
}
