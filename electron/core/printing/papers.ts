import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { type FormId, formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { Subject } from '../../../shared/printing/printing.ts'
import type { CaseFilter } from '../../../shared/reception/cases.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { type LedgerCase, ledgerOf } from '../reception/case-ledger.ts'
import { cases } from '../reception/cases.ts'
import { complaints } from '../reception/complaints.ts'
import { corrections } from '../reception/corrections.ts'
import { rework } from '../reception/rework.ts'
import { callBackLedgerSource } from './call-back-papers.ts'
import { pdfName } from './file-name.ts'
import { ComplaintRecord } from './forms/complaint-record.tsx'
import { CorrectionReport } from './forms/correction-report.tsx'
import { ReceptionCase } from './forms/reception-case.tsx'
import { ReceptionLedger } from './forms/reception-ledger.tsx'
import { ReworkSlip } from './forms/rework-slip.tsx'
import { periodOf, periodWords } from './ledger-period.ts'
import { foundNoticeSource, foundReceiptSource, foundTransferSource, lostFoundLedgerSource } from './lost-found-papers.ts'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

const mostLines = 2000

/** @throws REFUSED when the filter finds more than a ledger can carry */
function ledgerCases(context: QueryContext, filter: CaseFilter): LedgerCase[] {
  const found = ledgerOf(context, filter, mostLines)
  if (found) return found
  throw new AppError('REFUSED', `这个范围超过 ${mostLines} 条，一次打印不了；请缩小日期或筛选条件，分几次打印`)
}

/** Only the copy of our own cabinet, and only for people who may see it on the screen, carries full numbers (1: 4.12). */
function shown(context: QueryContext, form: FormId, copy: string) {
  const kept = copy === formCopies[form][0]
  return disclosure({
    fullPhone: kept && hasRole(context, receptionDesk),
    fullName: kept || form !== 'receptionLedger',
  })
}

function ledgerSource(context: QueryContext, filter: CaseFilter): Source {
  const form = 'receptionLedger'
  const lines = ledgerCases(context, filter)
  const { from, until } = periodOf(filter, context.today, lines)
  const days = from === until ? from : `${from}至${until}`
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], days, copy], printing)
  const counted = JSON.stringify({ ...filter, until: filter.until ?? context.today })
  return {
    form,
    subjectKey: createHash('sha256').update(counted).digest('base64url'),
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${days}`,
    landscape: true,
    fileName,
    document: (copy, printing) =>
      createElement(ReceptionLedger, {
        frame: frameOf(context, form, copy, printing),
        period: periodWords(filter, context.today, lines),
        cases: lines,
        disclosure: shown(context, form, copy),
        fileName: fileName(copy, printing),
      }),
  }
}

function caseSource(context: QueryContext, id: string): Source {
  const form = 'receptionCase'
  const one = cases.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], one.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: id,
    named: `${formTitles[form]} ${one.serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(ReceptionCase, {
        frame: frameOf(context, form, copy, printing),
        one,
        disclosure: shown(context, form, copy),
        fileName: fileName(copy, printing),
      }),
  }
}

function slipSource(context: QueryContext, id: string): Source {
  const form = 'reworkSlip'
  const slip = rework.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], slip.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: slip.caseId,
    named: `${formTitles[form]} ${slip.serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(ReworkSlip, {
        frame: frameOf(context, form, copy, printing),
        slip,
        disclosure: shown(context, form, copy),
        fileName: fileName(copy, printing),
      }),
  }
}

function complaintSource(context: QueryContext, id: string): Source {
  const form = 'complaintRecord'
  const complaint = complaints.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], complaint.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: complaint.caseId,
    named: `${formTitles[form]} ${complaint.serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(ComplaintRecord, {
        frame: frameOf(context, form, copy, printing),
        complaint,
        disclosure: shown(context, form, copy),
        fileName: fileName(copy, printing),
      }),
  }
}

function correctionSource(context: QueryContext, id: string): Source {
  const form = 'correctionReport'
  const report = corrections.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], report.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: report.caseId,
    named: `${formTitles[form]} ${report.serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(CorrectionReport, {
        frame: frameOf(context, form, copy, printing),
        report,
        disclosure: shown(context, form, copy),
        fileName: fileName(copy, printing),
      }),
  }
}

/** Gathers what a paper says, through the services that own it and with the caller's rights. */
export function sourceOf(context: QueryContext, subject: Subject): Source {
  switch (subject.form) {
    case 'receptionLedger':
      return ledgerSource(context, subject.filter)
    case 'receptionCase':
      return caseSource(context, subject.id)
    case 'reworkSlip':
      return slipSource(context, subject.id)
    case 'complaintRecord':
      return complaintSource(context, subject.id)
    case 'correctionReport':
      return correctionSource(context, subject.id)
    case 'callBackLedger':
      return callBackLedgerSource(context, subject.filter)
    case 'lostFoundLedger':
      return lostFoundLedgerSource(context, subject.filter)
    case 'foundReceipt':
      return foundReceiptSource(context, subject.id)
    case 'foundNotice':
      return foundNoticeSource(context, subject.id)
    case 'foundTransfer':
      return foundTransferSource(context, subject.ids)
  }
}
