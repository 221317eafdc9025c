import { createElement } from 'react'
import { civilDateOf } from '../../../shared/calendar.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { type PrintState, printStates, type Sheet, type Subject } from '../../../shared/printing/printing.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError, invalid, notFound } from '../errors.ts'
import { takeBackShown } from '../leasing/shown-papers.ts'
import type { FeatureServices } from '../services.ts'
import { storedSettings } from '../settings/settings.ts'
import { pdfName } from './file-name.ts'
import { PaperCode } from './forms/paper-code.tsx'
import { RecoverySheet } from './forms/recovery-sheet.tsx'
import { readsPaper, sourceOf } from './papers.ts'
import {
  insertPrinting,
  nextPrinting,
  type PrintingRow,
  printingsOfJob,
  printingsOfSubject,
  settlePrinting,
} from './printing.sql.ts'
import { renderPaper } from './render.ts'
import { awaited, awaitNoPaper, awaitPaper, find, newPaperCode, signBack } from './signed-papers.ts'
import { frameOf, type Source } from './source.ts'
import { tell } from './tell.ts'

interface Wanted {
  readonly subject: Subject
  readonly copies: readonly string[]
}

/** `code`: of a copy that is printed; a preview has none. */
function sheetOf(context: QueryContext, source: Source, copy: string, printing: number, code: string | null): Sheet {
  const { form, landscape } = source
  const title = formTitles[form]
  const html = renderPaper(createElement(PaperCode, { value: code }, source.document(copy, printing)))
  const ticket = context.sheets.put({ html, title, landscape }, context.now)
  return { ticket, form, title, copy, printing, landscape, fileName: source.fileName(copy, printing) }
}

/** Which number each wanted copy bears. */
function numbered(context: QueryContext, { form, subjectKey }: Source, copies: readonly string[]) {
  if (new Set(copies).size < copies.length) throw invalid('copies', '同一联只能选一次；要多印请在打印时填份数')
  const { siteId } = context
  return copies.map((copy) => ({ copy, printing: nextPrinting(context.db, { siteId, form, subjectKey, copy }) }))
}

function preview(context: QueryContext, { subject, copies }: Wanted) {
  const source = sourceOf(context, subject)
  return {
    sheets: numbered(context, source, copies).map(({ copy, printing }) => sheetOf(context, source, copy, printing, null)),
  }
}

function prepare(context: CommandContext, { subject, copies }: Wanted) {
  const source = sourceOf(context, subject)
  const { form, subjectKey, subjectId, caseId, named } = source
  const { accountId, name } = signedIn(context)
  const job = context.newId()
  const allotted = numbered(context, source, copies).map((one) => ({ ...one, code: newPaperCode(context) }))
  const printed = allotted.map(({ copy, printing }) => (printing > 1 ? `${copy}（补打第 ${printing} 份）` : copy)).join('、')
  tell(context, caseId, `${named} ${printed}`)
  source.leaves?.(context, copies, job)
  for (const { copy, printing, code } of allotted) {
    const row: PrintingRow = {
      id: context.newId(),
      siteId: context.siteId,
      rev: 1,
      job,
      form,
      subjectKey,
      subjectId,
      caseId,
      named,
      copy,
      printing,
      state: 'prepared',
      preparedAt: context.now,
      settledAt: null,
      byId: accountId,
      by: name,
      ...{ code, awaited: 0, returnedAt: null, returnedBy: null },
    }
    insertPrinting(context.db, row)
    context.record({ feature: 'printing', id: row.id, before: null, after: { job, form, named, copy, printing } })
  }
  return { job, sheets: allotted.map(({ copy, printing, code }) => sheetOf(context, source, copy, printing, code)) }
}

/** What may follow on what. A number that was given back may be on another paper by now, so nothing leaves `failed`. */
const followers: Readonly<Record<PrintState, readonly PrintState[]>> = {
  prepared: ['queued', 'printed', 'failed', 'cancelled'],
  queued: ['printed', 'failed', 'cancelled'],
  printed: [],
  failed: [],
  cancelled: [],
}

function confirm(context: CommandContext, { job, outcome }: { readonly job: string; readonly outcome: PrintState }) {
  const rows = printingsOfJob(context.db, context.siteId, job)
  const first = rows[0]
  if (!first) throw notFound('打印记录')
  const moving = rows.filter(({ state }) => state !== outcome)
  const stuck = moving.find(({ state }) => !followers[state].includes(outcome))
  if (stuck)
    throw new AppError(
      'REFUSED',
      `这次打印已记为「${printStates[stuck.state]}」，不能再改为「${printStates[outcome]}」；请重新打印一份`,
    )
  const none = outcome === 'failed' || outcome === 'cancelled'
  if (none && moving.length > 0) {
    const what = `${first.named} ${moving.map(({ copy }) => copy).join('、')} ${printStates[outcome]}`
    tell(context, first.caseId, what)
    takeBackShown(context, job, what)
  }
  for (const row of moving) {
    if (none) awaitNoPaper(context, row)
    else awaitPaper(context, row)
    settlePrinting(context.db, { ...row, state: outcome, settledAt: context.now, rev: row.rev + 1 })
    context.record({ feature: 'printing', id: row.id, before: { state: row.state }, after: { state: outcome } })
  }
  return {}
}

function history(context: QueryContext, { subjectId }: { readonly subjectId: string }) {
  const rows = printingsOfSubject(context.db, context.siteId, subjectId).filter(({ form }) => readsPaper(context, form))
  return {
    printings: rows.map(({ form, copy, printing, state, preparedAt, by, returnedAt, returnedBy }) => ({
      ...{ form, copy, printing, state, at: preparedAt, by, returnedAt, returnedBy },
    })),
  }
}

/** Before anybody can sign in, and only then: the code is shown by the first run and by nothing after it. */
function recoverySheet(context: QueryContext, { company, project }: { readonly company: string; readonly project: string }) {
  if (storedSettings(context.db)) throw new AppError('REFUSED', '恢复码只在首次设置时打印一次，之后任何人都看不到它')
  const form = 'recoverySheet'
  const copy = formCopies[form][0] ?? ''
  const title = formTitles[form]
  const madeOn = civilDateOf(context.now)
  const fileName = pdfName([title, madeOn, copy], 1)
  const frame = { ...frameOf(context, form, copy, 1), company, project, form: null }
  const document = createElement(RecoverySheet, { frame, code: context.keys.pendingRecoveryCode(), madeOn, fileName })
  const ticket = context.sheets.put({ html: renderPaper(document), title, landscape: false }, context.now)
  return { sheet: { ticket, form, title, copy, printing: 1, landscape: false, fileName } as const }
}

export const printing: FeatureServices<'printing'> = {
  ...{ preview, prepare, confirm, history, recoverySheet },
  ...{ find, signBack, awaited },
}
