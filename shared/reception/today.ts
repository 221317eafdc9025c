import { z } from 'zod'
import { receptionReaders } from '../access/roles.ts'
import { civilDate, id, instant } from '../fields.ts'
import { awaitedPaper } from '../printing/printing.ts'
import { query } from '../procedure.ts'
import { visitSummary } from '../visits/visits.ts'
import { caseSummary } from './cases.ts'
import { incidentClock, incidentKind } from './incident-words.ts'
import { monthState } from './month-close.ts'
import { promiseLine } from './promises.ts'
import { repairSummary } from './repairs.ts'
import { serviceSummary } from './service-orders.ts'
import { shiftSummary } from './shifts.ts'
import { specialReportKind } from './special-reports.ts'
import { waveSummary } from './waves.ts'

const group = z.object({ count: z.int(), cases: z.array(caseSummary) })

/** What the desk owes now. Groups hold the first 50, the most urgent first; `count` is all. */
export const today = {
  overview: query({
    access: receptionReaders,
    input: z.object({}),
    output: z.object({
      now: instant,
      closesAt: instant,
      registeredToday: z.int(),
      /** Slips that must be handed over today and are not (1: 4.5). */
      undelivered: z.object({
        count: z.int(),
        slips: z.array(
          z.object({
            id,
            serial: z.string(),
            caseId: id,
            name: z.string().nullable(),
            room: z.string().nullable(),
            deliverBy: instant,
          }),
        ),
      }),
      /** 表扬 and 建议 that wait, by what for (1: 4.6). */
      voices: z.object({ toVerify: z.int(), toForward: z.int(), toReport: z.int(), toDecide: z.int(), toAnswer: z.int() }),
      /** The month's table that is due by the 25th, from the 20th on, or late (1: 4.9); `null`: none. */
      monthClose: z
        .object({
          month: z.string(),
          dueOn: civilDate,
          /** Negative: late by so many days. */
          daysLeft: z.int(),
          state: monthState,
          received: z.int(),
          unjudged: z.int(),
          open: z.int(),
          toCallBack: z.int(),
        })
        .nullable(),
      /** Open promises that are late or due within a day. */
      promises: z.object({ count: z.int(), promises: z.array(promiseLine) }),
      /** Reports of open incidents that are still to be made, the next to fall due first (1: 4.10). */
      incidents: z.object({
        count: z.int(),
        reports: z.array(
          z.object({ id, serial: z.string(), name: z.string(), kind: incidentKind, clock: incidentClock, dueAt: instant }),
        ),
      }),
      /** 专题报告 of open complaints that are late or due within a day, the next first (domain 2.1). */
      specialReports: z.object({
        count: z.int(),
        reports: z.array(
          z.object({
            kind: specialReportKind,
            dueAt: instant,
            complaintId: id,
            /** Of the complaint. */
            serial: z.string(),
            caseId: id,
            name: z.string().nullable(),
            room: z.string().nullable(),
            /** The draft that is being written. */
            reportId: id.nullable(),
          }),
        ),
      }),
      /** Repairs that are late or due within a day, the next first. */
      repairs: z.object({ count: z.int(), repairs: z.array(repairSummary) }),
      /** Services whose answer or appointment is late or due within a day, the next first. */
      services: z.object({ count: z.int(), services: z.array(serviceSummary) }),
      /** The 交接单 that nobody has taken over yet; `null` for who is not at the desk. */
      shift: shiftSummary.nullable(),
      /** Kept copies that have not come back signed (1: 5.0); none for who is not at the desk. */
      unsigned: z.object({ count: z.int(), papers: z.array(awaitedPaper) }),
      /** Outages that are not over: no supply yet, or callers still to be told (1: 4.7 c, d). */
      waves: z.array(waveSummary),
      /** Guests of today, and those whose visit goes on whatever its day; what is over or cancelled is not among them (3: 4.1). */
      visits: z.array(visitSummary),
      toHandOver: group,
      late: group,
      dueSoon: group,
      toCallBack: group,
      toStrikeOff: group,
      /** Copies for the supervisor: taken by the person complained of (1: 4.1). Empty for others. */
      toAcknowledge: group,
    }),
  }),
}
export type Today = z.infer<typeof today.overview.output>
