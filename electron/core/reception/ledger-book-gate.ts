import { addDays, civilDateOf, instantOf } from '../../../shared/calendar.ts'
import type { QueryContext } from '../context.ts'
import type { LedgerBookRow } from './ledger-book-row.ts'
import { bookOfMonth, firstUnbound, lastBook, lastSequence } from './ledger-books.sql.ts'
import { monthBeside, plainPeriod, spanOf } from './month-period.ts'

const mostChoices = 36

/** A calendar month: a book is filed by months, whatever the monthly table counts by. */
export function bookSpan(month: string) {
  const { from, until } = plainPeriod(month, 'calendar')
  return { from, until, span: spanOf({ from, until }) }
}

// The office is not the project: 项目全称 is that of the estate (domain 1.0).
const office = /(?:物业)?(?:客户|客服)?(?:管理处|服务中心|客服中心)$/

/** 项目全称 + 两位年 + 三位顺序. */
export function bookNumber(project: string, year: number, sequence: number): string {
  const named = project.replace(office, '') || project
  return `${named}-${String(year % 100).padStart(2, '0')}年-${String(sequence).padStart(3, '0')}`
}

/** The number that the next book of a month gets. */
export function nextNumber({ db, siteId, settings }: QueryContext, month: string) {
  const year = Number(month.slice(0, 4))
  const sequence = lastSequence(db, siteId, year) + 1
  return { year, sequence, number: bookNumber(settings.project, year, sequence) }
}

/** The earliest month between the last book and a day that has lines in no book. */
function firstOwed({ db, siteId }: QueryContext, last: LedgerBookRow | undefined, before: number): string | undefined {
  const at = firstUnbound(db, { siteId, from: last?.untilAt ?? 0, until: before })
  return at === undefined ? undefined : civilDateOf(at).slice(0, 7)
}

/** Months that are over and lie behind the last book, the first that has lines in front; never empty. */
export function bookChoices(context: QueryContext): string[] {
  const running = context.today.slice(0, 7)
  const first = firstOwed(context, lastBook(context.db, context.siteId), instantOf(`${running}-01`))
  const months: string[] = []
  for (let month = first ?? running; month < running && months.length < mostChoices; month = monthBeside(month, 1))
    months.push(month)
  return months.length > 0 ? months : [monthBeside(running, -1)]
}

/** Why this month cannot be bound now: in its turn, whole, once, and against return of the old book; `null`: it can. */
export function bindRefusal(context: QueryContext, month: string, lines: number): string | null {
  const { db, siteId, today } = context
  const bound = bookOfMonth(db, siteId, month)
  if (bound)
    return `${month} 已由${bound.boundBy}于 ${civilDateOf(bound.boundAt)} 装订为「${bound.number}」，同一个月不装订两次；漏登的作为补记进入下一册`
  const { from, until } = bookSpan(month)
  if (today <= until) return `${month} 还没有过完，${addDays(until, 1)} 起才能装订；今天打印核对可在台账按日期打印`
  const last = lastBook(db, siteId)
  if (last && last.month > month) return `${last.month} 已经装订，不能再回头装订 ${month}；漏登的作为补记进入下一册`
  if (last && last.filedOn === null)
    return `上一册「${last.number}」还没有交回归档。以旧册换新册：请先在册目录里登记「交回归档」，再装订 ${month}`
  const owed = firstOwed(context, last, instantOf(from))
  if (owed) return `${owed} 还有没装订的接待记录，请先装订 ${owed}，册号和页码才能连续`
  return lines > 0 ? null : `${month} 没有接待记录，不用装订；补注销和结转的会写进下一册`
}
