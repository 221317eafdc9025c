import { randomInt } from 'node:crypto'
import { formCopies, leasingForms } from '../../../shared/printing/forms.ts'
import { paperCodeLength, paperCodeLetters } from '../../../shared/printing/paper-code.ts'
import { type AwaitedPaper, printStates } from '../../../shared/printing/printing.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import type { PrintingRow } from './printing.sql.ts'
import { awaitedCount, awaitedPage, awaitLatest, awaitNone, awaitOne, printingByCode, setReturned } from './signed-papers.sql.ts'
import { tell } from './tell.ts'

/** A code that no copy of the site bears. A thousand million are possible; a twin is looked for all the same. */
export function newPaperCode(context: CommandContext): string {
  for (;;) {
    const code = Array.from({ length: paperCodeLength }, () => paperCodeLetters[randomInt(paperCodeLetters.length)]).join('')
    if (!printingByCode(context.db, context.siteId, code)) return code
  }
}

/** Signed is the sheet of one record, and of its copies the one that stays in our cabinet. Papers of 招商 are no business of the counter. */
function isAwaited({ form, subjectId, copy, code }: PrintingRow): boolean {
  return !leasingForms.includes(form) && code !== null && subjectId !== null && copy === formCopies[form][0]
}

/** It is on paper now: the latest printing is the one that will be signed. */
export function awaitPaper(context: CommandContext, row: PrintingRow): void {
  if (!isAwaited(row)) return
  awaitNone(context.db, row)
  awaitOne(context.db, row.id)
}

/** No such paper exists; the printing before it is the latest again. */
export function awaitNoPaper(context: CommandContext, row: PrintingRow): void {
  if (row.awaited === 0) return
  awaitNone(context.db, row)
  awaitLatest(context.db, row)
}

function foundBy(context: QueryContext, code: string): PrintingRow {
  const row = printingByCode(context.db, context.siteId, code)
  if (!row) throw invalid('code', `没有编码是 ${code} 的纸；请照纸的左上角再输一次，或按编号在台账里查找`)
  return row
}

function paperOf({ id, code, form, subjectId, caseId, named, copy, printing, preparedAt, by }: PrintingRow): AwaitedPaper {
  return { id, code: code ?? '', form, subjectId, caseId, named, copy, printing, at: preparedAt, by }
}

export const find = (context: QueryContext, { code }: { readonly code: string }) => {
  const row = foundBy(context, code)
  return { paper: paperOf(row), returnedAt: row.returnedAt, returnedBy: row.returnedBy }
}

/** 签回. A second scan of the same sheet changes nothing and says when it came. */
export function signBack(context: CommandContext, { code }: { readonly code: string }) {
  const row = foundBy(context, code)
  if (row.state === 'failed' || row.state === 'cancelled') {
    throw new AppError('REFUSED', `这份纸记为「${printStates[row.state]}」，不能签回；请确认拿的是最后打印的那份，或重新打印`)
  }
  if (row.returnedAt !== null) return { paper: paperOf(row), returnedAt: row.returnedAt, before: true }
  const by = signedIn(context).name
  setReturned(context.db, { id: row.id, at: context.now, by, rev: row.rev + 1 })
  awaitNone(context.db, row)
  context.record({
    feature: 'printing',
    id: row.id,
    before: { returnedAt: null },
    after: { returnedAt: context.now, returnedBy: by },
  })
  const again = row.printing > 1 ? `（补打第 ${row.printing} 份）` : ''
  tell(context, row.caseId, `${row.named} ${row.copy}${again} 已签回`)
  return { paper: paperOf(row), returnedAt: context.now, before: false }
}

function placeAfter(after: string | null) {
  if (after === null) return { afterAt: -1, afterId: '' }
  const [at, afterId] = after.split('|')
  if (afterId === undefined || !/^\d{1,15}$/.test(at ?? '')) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId }
}

/** How many sheets went out and have not come back. */
export function awaitedNow({ db, siteId }: QueryContext): number {
  return awaitedCount(db, siteId)
}

/** Sheets that went out and have not come back, the oldest first. */
export function awaited(context: QueryContext, { after, limit }: { readonly after: string | null; readonly limit: number }) {
  const found = awaitedPage(context.db, { siteId: context.siteId, ...placeAfter(after), limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    papers: page.map(paperOf),
    count: awaitedCount(context.db, context.siteId),
    next: found.length > limit && last ? `${last.preparedAt}|${last.id}` : null,
  }
}
