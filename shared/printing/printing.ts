import { z } from 'zod'
import { leasingDesk, receptionDesk, receptionReaders } from '../access/roles.ts'
import { done, id, instant, pageKey, pageSize, requiredText, text, ticket } from '../fields.ts'
import { figuresAsked } from '../leasing/leasing-figures.ts'
import { prospectFilter } from '../leasing/prospects.ts'
import { waitingGroup } from '../leasing/waiting-list.ts'
import { command, query } from '../procedure.ts'
import { callBackFilter } from '../reception/call-backs.ts'
import { caseFilter } from '../reception/cases.ts'
import { lostFoundFilter } from '../reception/lost-found.ts'
import { month } from '../reception/month-close.ts'
import { visitFiguresAsked } from '../visits/visit-figures.ts'
import { formId } from './forms.ts'
import { paperCode } from './paper-code.ts'

/** A prospect, or a broker on a visit; neither: a paper of our own, which is not handed out (2: 11). */
const forWhom = { prospectId: id.nullable(), visitId: id.nullable() }

/** What goes on the paper. */
export const subject = z.discriminatedUnion('form', [
  z.object({ form: z.literal('receptionLedger'), filter: caseFilter }),
  z.object({ form: z.literal('receptionCase'), id }),
  z.object({ form: z.literal('reworkSlip'), id }),
  z.object({ form: z.literal('repairSlip'), id }),
  z.object({ form: z.literal('serviceSlip'), id }),
  z.object({ form: z.literal('complaintRecord'), id }),
  z.object({ form: z.literal('correctionReport'), id }),
  z.object({ form: z.literal('specialReport'), id }),
  z.object({ form: z.literal('incidentRecord'), id }),
  z.object({ form: z.literal('shiftSheet'), id }),
  z.object({ form: z.literal('monthTable'), month }),
  /** Bound, or as it would be bound. */
  z.object({ form: z.literal('ledgerBook'), month }),
  z.object({ form: z.literal('waveList'), id }),
  z.object({ form: z.literal('visitRecord'), id }),
  z.object({ form: z.literal('visitPlan'), id }),
  z.object({ form: z.literal('taskSlips'), id }),
  z.object({ form: z.literal('signInSheet'), id }),
  z.object({ form: z.literal('namePlates'), id }),
  /** Everything of one visit, bound together. */
  z.object({ form: z.literal('visitArchive'), id }),
  z.object({ form: z.literal('visitFigures'), filter: visitFiguresAsked }),
  z.object({ form: z.literal('prospectLedger'), filter: prospectFilter }),
  z.object({ form: z.literal('prospectCard'), id }),
  z.object({ form: z.literal('leasingFigures'), filter: figuresAsked }),
  z.object({ form: z.literal('callBackLedger'), filter: callBackFilter }),
  z.object({ form: z.literal('lostFoundLedger'), filter: lostFoundFilter }),
  z.object({ form: z.literal('quotation'), id }),
  z.object({ form: z.enum(['viewingRecord', 'viewingConfirmation', 'rivalComparison']), id }),
  z.object({ form: z.literal('concession'), id }),
  z.object({ form: z.literal('waitingList'), group: waitingGroup }),
  /** Both by the visit. */
  z.object({ form: z.enum(['brokerVisit', 'brokerConfirmation']), id }),
  z.object({ form: z.literal('vacancyList'), ...forWhom }),
  z.object({
    form: z.literal('floorPlanPack'),
    ids: z.array(id).min(1, '至少一个单元').max(20, '一次最多 20 个单元'),
    ...forWhom,
  }),
  z.object({ form: z.literal('foundReceipt'), id }),
  z.object({ form: z.literal('foundNotice'), id }),
  /** One way to the police with everything that goes along. */
  z.object({ form: z.literal('foundTransfer'), ids: z.array(id).min(1).max(100) }),
])
export type Subject = z.infer<typeof subject>

/** Who prints anything at all; each paper has its own readers within (`papers.ts`). */
const printers = [...receptionReaders, ...leasingDesk] as const

const copies = z.array(requiredText(10, '联次')).min(1, '至少一联').max(6, '最多六联')

/**
 * One paper ready to be shown or printed. The host fetches its HTML by the ticket, which is unguessable and lives for ten minutes.
 */
export const sheet = z.object({
  ticket,
  form: formId,
  title: z.string(),
  /** 存根, 售后 … */
  copy: z.string(),
  /** Which printing of this copy it is; from 2 on it says 补打. */
  printing: z.int(),
  landscape: z.boolean(),
  fileName: z.string(),
})
export type Sheet = z.infer<typeof sheet>

export const printStates = {
  prepared: '待打印',
  queued: '已送打印机',
  printed: '已打印',
  failed: '打印失败',
  cancelled: '已取消',
} as const
export type PrintState = keyof typeof printStates
export const printOutcome = z.enum(['queued', 'printed', 'failed', 'cancelled'])

/** A copy that went out to be signed. */
export const awaitedPaper = z.object({
  id,
  code: z.string(),
  form: formId,
  subjectId: id.nullable(),
  /** The case it belongs to. */
  caseId: id.nullable(),
  /** 物业返修联系单 FX-20260928-01 */
  named: z.string(),
  copy: z.string(),
  printing: z.int(),
  at: instant,
  by: z.string(),
})
export type AwaitedPaper = z.infer<typeof awaitedPaper>

export const printing = {
  /** Shows the paper as the next printing would be; counts nothing. */
  preview: query({
    access: printers,
    input: z.object({ subject, copies }),
    output: z.object({ sheets: z.array(sheet) }),
  }),
  /** Allots the printings, so that each paper knows its number before it exists. */
  prepare: command({
    access: printers,
    input: z.object({ subject, copies }),
    output: z.object({ job: id, sheets: z.array(sheet) }),
  }),
  /**
   * 数据恢复码 of the first run, before anybody can sign in: REFUSED once the set-up is complete.
   * Company and project as they have been typed so far; either may be empty.
   */
  recoverySheet: query({
    access: 'anyone',
    input: z.object({ company: text(60), project: text(60) }),
    output: z.object({ sheet }),
  }),
  /** Records what became of the job. "Sent to the spooler" is `queued`; only a person or a driver makes it `printed`. */
  confirm: command({ access: printers, input: z.object({ job: id, outcome: printOutcome }), output: done }),
  history: query({
    access: printers,
    input: z.object({ subjectId: id }),
    output: z.object({
      printings: z.array(
        z.object({
          form: formId,
          copy: z.string(),
          printing: z.int(),
          state: z.enum(Object.keys(printStates) as readonly PrintState[]),
          at: instant,
          by: z.string(),
          /** When its signed sheet came back, and who took it. */
          returnedAt: instant.nullable(),
          returnedBy: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** The paper that bears this code (1: 5.0). INVALID where none does. */
  find: query({
    access: receptionReaders,
    input: z.object({ code: paperCode }),
    output: z.object({ paper: awaitedPaper, returnedAt: instant.nullable(), returnedBy: z.string().nullable() }),
  }),
  /** 签回: the signed sheet is back. `before`: it already was, and stays as it was. */
  signBack: command({
    access: receptionDesk,
    input: z.object({ code: paperCode }),
    output: z.object({ paper: awaitedPaper, returnedAt: instant, before: z.boolean() }),
  }),
  /** 未签回: kept copies of single records that have not come back, the oldest first. */
  awaited: query({
    access: receptionDesk,
    input: z.object({ after: pageKey, limit: pageSize }),
    output: z.object({ papers: z.array(awaitedPaper), count: z.int(), next: pageKey }),
  }),
}
