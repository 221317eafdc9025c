import type { z } from 'zod'
import type { BookCounts, ledgerBooks as contract } from '../../../shared/reception/ledger-books.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import { printingsOf } from '../printing/printed-copies.ts'
import type { FeatureServices } from '../services.ts'
import { refused } from './case-steps.ts'
import { type BookContent, contentNow, contentOf, countsOf, digestOf, keepContent, serialsOf } from './ledger-book-content.ts'
import { bindRefusal, bookChoices, bookSpan, nextNumber } from './ledger-book-gate.ts'
import type { LedgerBookRow } from './ledger-book-row.ts'
import { bookOfMonth, bookPage, fileBook, findBook, insertBook, keepPages, settleOwed } from './ledger-books.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** Everything about a month's book as it would be bound now. */
function draftOf(context: QueryContext, month: string) {
  const { from, until, span } = bookSpan(month)
  const content = contentNow(context, span)
  return { ...nextNumber(context, month), month, from, until, untilAt: span.until, content, digest: digestOf(content) }
}

function shown(row: LedgerBookRow, printings: number) {
  const { fromDate, untilDate, filedOn } = row
  return { ...row, from: fromDate, until: untilDate, state: filedOn === null ? 'bound' : 'filed', printings } as const
}

/** What a month's book is printed from. */
export interface PrintedBook {
  /** `null`: it is not bound, this is a proof. */
  readonly id: string | null
  readonly facts: ReturnType<typeof factsOf>
  readonly content: BookContent
  /** Of the company, as it was then; `null`: a proof. */
  readonly head: Pick<LedgerBookRow, 'company' | 'project' | 'formNumber' | 'formEdition'> | null
  readonly bound: { readonly at: number; readonly by: string } | null
}

type Told = Pick<BookCounts, 'number' | 'month' | 'firstSerial' | 'lastSerial'> & { readonly digest: string }

function factsOf(told: Told, span: { readonly from: string; readonly until: string }, content: BookContent) {
  const { number, month, digest, firstSerial, lastSerial } = told
  return { number, month, digest, firstSerial, lastSerial, ...span, ...countsOf(content) }
}

/** A month's book as it was bound, or as it would be bound now. @throws REFUSED when what is stored is not what was bound */
export function printedBook(context: QueryContext, month: string): PrintedBook {
  const row = bookOfMonth(context.db, context.siteId, month)
  if (row) {
    const content = contentOf(context, row)
    const facts = factsOf(row, { from: row.fromDate, until: row.untilDate }, content)
    return { id: row.id, facts, content, head: row, bound: { at: row.boundAt, by: row.boundBy } }
  }
  const { content, from, until, ...draft } = draftOf(context, month)
  return {
    id: null,
    facts: factsOf({ ...draft, ...serialsOf(content) }, { from, until }, content),
    content,
    head: null,
    bound: null,
  }
}

function list(context: QueryContext, { after, limit }: Input<'list'>) {
  if (after !== null && !/^\d{1,15}$/.test(after)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  const before = after === null ? Number.MAX_SAFE_INTEGER : Number(after)
  const rows = bookPage(context.db, context.siteId, before, limit + 1)
  const page = rows.slice(0, limit)
  const printings = printingsOf(
    context,
    'ledgerBook',
    page.map(({ id }) => id),
  )
  const last = rows.length > limit ? page.at(-1) : undefined
  return { books: page.map((row) => shown(row, printings.get(row.id) ?? 0)), next: last ? String(last.untilAt) : null }
}

function outlook(context: QueryContext, input: Input<'outlook'>) {
  const choices = bookChoices(context)
  const { content, digest, ...draft } = draftOf(context, input.month ?? choices[0] ?? context.today.slice(0, 7))
  const counts = countsOf(content)
  const refusal = bindRefusal(context, draft.month, counts.lines)
  return { ...draft, ...counts, ...serialsOf(content), choices, refusal, fingerprint: digest }
}

/** 装订: number, lines and what became of earlier ones, all in one transaction. */
function bind(context: CommandContext, { month, fingerprint }: Input<'bind'>) {
  const { db, siteId, settings } = context
  const { content, digest, from, until, ...draft } = draftOf(context, month)
  const counts = countsOf(content)
  const refusal = bindRefusal(context, month, counts.lines)
  if (refusal) throw refused(refusal)
  if (digest !== fingerprint) throw new AppError('CONFLICT', '您看过之后台账又有变动，没有装订；请看过新的数字再装订一次')
  const { accountId, name } = signedIn(context)
  const id = context.newId()
  keepContent(context, id, content)
  const { firstSerial, lastSerial } = serialsOf(content)
  const row: LedgerBookRow = {
    ...{ id, siteId, rev: 1, ...draft, fromDate: from, untilDate: until },
    ...{ company: settings.company, project: settings.project },
    ...{ formNumber: settings.forms.receptionLedger.number, formEdition: settings.forms.receptionLedger.edition },
    ...{ ...counts, firstSerial: firstSerial ?? '', lastSerial: lastSerial ?? '', digest },
    ...{ boundAt: context.now, boundById: accountId, boundBy: name, pages: null },
    ...{ filedOn: null, filedAt: null, filedBy: null, keeper: null },
  }
  insertBook(db, row)
  settleOwed(db, siteId)
  context.record({ feature: 'ledgerBooks', id, before: null, after: { number: row.number, month, ...counts, digest } })
  return { id, number: row.number }
}

/** @throws NOT_FOUND */
function bookById({ db, siteId }: QueryContext, id: string): LedgerBookRow {
  const row = findBook(db, siteId, id)
  if (!row) throw notFound('装订册')
  return row
}

function file(context: CommandContext, { id, rev, on, keeper }: Input<'file'>) {
  const row = bookById(context, id)
  if (row.filedOn !== null) throw refused(`「${row.number}」已于 ${row.filedOn} 交${row.keeper}归档`)
  checkRev(row, rev)
  if (on > context.today) throw invalid('on', '归档日期不能晚于今天')
  if (on <= row.untilDate) throw invalid('on', `归档日期应在 ${row.untilDate} 之后`)
  const filed = { filedOn: on, filedAt: context.now, filedBy: signedIn(context).name, keeper }
  fileBook(context.db, { ...row, ...filed, rev: rev + 1 })
  context.record({ feature: 'ledgerBooks', id, before: { filedOn: null }, after: { filedOn: on, keeper } })
  return { id, rev: rev + 1 }
}

function countPages(context: CommandContext, { month, pages }: Input<'countPages'>) {
  const row = bookOfMonth(context.db, context.siteId, month)
  if (!row || row.pages !== null) return {}
  keepPages(context.db, row.id, pages)
  context.record({ feature: 'ledgerBooks', id: row.id, before: { pages: null }, after: { pages } })
  return {}
}

export const ledgerBooks: FeatureServices<'ledgerBooks'> = { list, outlook, bind, file, countPages }
