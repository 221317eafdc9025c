import { createHash } from 'node:crypto'
import { createElement, type ReactElement } from 'react'
import { leasingDesk, receptionDesk, receptionReaders, visitsReaders } from '../../../shared/access/roles.ts'
import { type FormId, formCopies, formTitles, leasingForms } from '../../../shared/printing/forms.ts'
import type { Subject } from '../../../shared/printing/printing.ts'
import type { CaseFilter } from '../../../shared/reception/cases.ts'
import { attachedTo, attachmentCounts } from '../attachments/attachments.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { type LedgerCase, ledgerOf } from '../reception/case-ledger.ts'
import { cases } from '../reception/cases.ts'
import { complaints } from '../reception/complaints.ts'
import { corrections } from '../reception/corrections.ts'
import { incidents } from '../reception/incidents.ts'
import { rework } from '../reception/rework.ts'
import { shifts } from '../reception/shifts.ts'
import { specialReports } from '../reception/special-reports.ts'
import { ledgerBookSource } from './book-papers.ts'
import { callBackLedgerSource } from './call-back-papers.ts'
import { visitFiguresSource } from './figure-papers.ts'
import { pdfName } from './file-name.ts'
import { ComplaintRecord } from './forms/complaint-record.tsx'
import { CorrectionReport } from './forms/correction-report.tsx'
import { IncidentRecord } from './forms/incident-record.tsx'
import { ReceptionCase } from './forms/reception-case.tsx'
import { ReceptionLedger } from './forms/reception-ledger.tsx'
import { ReworkSlip } from './forms/rework-slip.tsx'
import { ShiftSheet } from './forms/shift-sheet.tsx'
import { SpecialReportPaper } from './forms/special-report.tsx'
import { leasingSource } from './leasing-papers.ts'
import { periodOf, periodWords } from './ledger-period.ts'
import { foundNoticeSource, foundReceiptSource, foundTransferSource, lostFoundLedgerSource } from './lost-found-papers.ts'
import { disclosure } from './masks.ts'
import { monthTableSource } from './month-papers.ts'
import { repairSlipSource, serviceSlipSource } from './slip-papers.ts'
import { frameOf, type Source } from './source.ts'
import { visitSource } from './visit-papers.ts'
import { waveListSource } from './wave-papers.ts'

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

interface Recorded {
  readonly id: string
  readonly serial: string
}

type Sheets = Pick<Parameters<typeof ReceptionCase>[0], 'frame' | 'disclosure' | 'fileName'>

/** The sheet of one record; `caseId` is the case on whose time-line its printing stands. */
function recordSource(
  context: QueryContext,
  form: FormId,
  { id, serial, caseId }: Recorded & { readonly caseId: string | null },
  sheet: (shared: Sheets) => ReactElement,
): Source {
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId,
    named: `${formTitles[form]} ${serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      sheet({
        frame: frameOf(context, form, copy, printing),
        disclosure: shown(context, form, copy),
        fileName: fileName(copy, printing),
      }),
  }
}

function caseSource(context: QueryContext, id: string): Source {
  const one = cases.get(context, { id })
  return recordSource(context, 'receptionCase', { ...one, caseId: id }, (shared) =>
    createElement(ReceptionCase, { ...shared, one }),
  )
}

function slipSource(context: QueryContext, id: string): Source {
  const slip = rework.get(context, { id })
  const attached = attachedTo(context, { ...slip, kind: 'rework' })
  return recordSource(context, 'reworkSlip', slip, (shared) => createElement(ReworkSlip, { ...shared, slip, attached }))
}

function complaintSource(context: QueryContext, id: string): Source {
  const complaint = complaints.get(context, { id })
  const attached = attachedTo(context, { ...complaint, kind: 'complaint' })
  return recordSource(context, 'complaintRecord', complaint, (shared) =>
    createElement(ComplaintRecord, { ...shared, complaint, attached }),
  )
}

function correctionSource(context: QueryContext, id: string): Source {
  const report = corrections.get(context, { id })
  const attached = attachedTo(context, { ...report, kind: 'correction' })
  return recordSource(context, 'correctionReport', report, (shared) =>
    createElement(CorrectionReport, { ...shared, report, attached }),
  )
}

function specialReportSource(context: QueryContext, id: string): Source {
  const report = specialReports.get(context, { id })
  return recordSource(context, 'specialReport', { ...report, caseId: report.complaint.caseId }, (shared) =>
    createElement(SpecialReportPaper, { ...shared, report }),
  )
}

function incidentSource(context: QueryContext, id: string): Source {
  const incident = incidents.get(context, { id })
  const record = { ...incident, caseId: incident.complaint?.caseId ?? null }
  const attachments = attachmentCounts(context, 'incident', [id]).get(id) ?? 0
  return recordSource(context, 'incidentRecord', record, (shared) =>
    createElement(IncidentRecord, { ...shared, incident, attachments }),
  )
}

/** @throws FORBIDDEN for who is not at the desk: the sheet names everybody's open matters */
function shiftSource(context: QueryContext, id: string): Source {
  if (!hasRole(context, receptionDesk)) throw new AppError('FORBIDDEN', '交接班记录表只有前台能打印；如确有需要，请找客服主管')
  const shift = shifts.get(context, { id })
  return recordSource(context, 'shiftSheet', { ...shift, caseId: null }, (shared) =>
    createElement(ShiftSheet, { ...shared, shift }),
  )
}

/** Papers of 招商 are its desk's alone, and the others are not its business (2: 9.1 · 1: 4.12); figures go as their screen. */
export function readsPaper(context: QueryContext, form: FormId): boolean {
  if (form === 'visitFigures') return hasRole(context, visitsReaders)
  return hasRole(context, leasingForms.includes(form) ? leasingDesk : receptionReaders)
}

/** Gathers what a paper says, through the services that own it and with the caller's rights. @throws FORBIDDEN */
export function sourceOf(context: QueryContext, subject: Subject): Source {
  if (!readsPaper(context, subject.form)) {
    throw new AppError('FORBIDDEN', `您的岗位不能打印《${formTitles[subject.form]}》；如确有需要，请找主管`)
  }
  switch (subject.form) {
    case 'receptionLedger':
      return ledgerSource(context, subject.filter)
    case 'ledgerBook':
      return ledgerBookSource(context, subject.month)
    case 'receptionCase':
      return caseSource(context, subject.id)
    case 'reworkSlip':
      return slipSource(context, subject.id)
    case 'repairSlip':
      return repairSlipSource(context, subject.id)
    case 'serviceSlip':
      return serviceSlipSource(context, subject.id)
    case 'complaintRecord':
      return complaintSource(context, subject.id)
    case 'correctionReport':
      return correctionSource(context, subject.id)
    case 'specialReport':
      return specialReportSource(context, subject.id)
    case 'waveList':
      return waveListSource(context, subject.id)
    case 'visitRecord':
    case 'visitPlan':
    case 'taskSlips':
    case 'signInSheet':
    case 'namePlates':
    case 'visitArchive':
      return visitSource(context, subject.form, subject.id)
    case 'visitFigures':
      return visitFiguresSource(context, subject.filter)
    case 'incidentRecord':
      return incidentSource(context, subject.id)
    case 'shiftSheet':
      return shiftSource(context, subject.id)
    case 'monthTable':
      return monthTableSource(context, subject.month)
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
    default:
      return leasingSource(context, subject)
  }
}
