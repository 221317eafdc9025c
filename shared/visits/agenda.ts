import { z } from 'zod'
import { leasingDesk, receptionReaders, visitsDesk, visitsToday } from '../access/roles.ts'
import { civilDate, id, instant, optionalText, ticket } from '../fields.ts'
import { command, query } from '../procedure.ts'

export const agendaKindLabels = { visit: '参观', viewing: '看房', callBack: '回访', followUp: '跟进' } as const
export type AgendaKind = keyof typeof agendaKindLabels
export const agendaKinds = Object.keys(agendaKindLabels) as readonly AgendaKind[]

/** What two visits cannot both have at the same time. */
export const clashLabels = { host: '同一接待负责人', room: '同一座谈地点', route: '同一参观路线' } as const
export type Clash = keyof typeof clashLabels

/** Another visit that overlaps in time. */
export const visitClash = z.object({
  id,
  serial: z.string(),
  clashes: z.array(z.enum(Object.keys(clashLabels) as readonly Clash[])),
  /** `CG-20261012-02 邻城物业（示例） 10-12 14:00–16:00：同一座谈地点 一号会议室` */
  words: z.string(),
})
export type VisitClash = z.infer<typeof visitClash>

const kept = z.string().nullable()

export const agendaEntry = z.object({
  /** Unique among all entries. */
  key: z.string(),
  kind: z.enum(agendaKinds),
  /** Of the visit, of the ledger line that is called back, or of the prospect; `null`: a colleague's prospect. */
  opens: id.nullable(),
  serial: kept,
  /** Rises with every change of what it stands for. */
  revision: z.int(),
  title: z.string(),
  /** Days on which it lies, both included. */
  from: civilDate,
  until: civilDate,
  /** `null`: on that day, at no time of it. */
  startsAt: instant.nullable(),
  /** `null`: not known. */
  endsAt: instant.nullable(),
  /** 接待负责人, 陪同人 or 负责人 */
  person: kept,
  place: kept,
  state: z.string(),
  cancelled: z.boolean(),
  /** It should have been done by now. */
  late: z.boolean(),
  clashes: z.array(visitClash),
})
export type AgendaEntry = z.infer<typeof agendaEntry>

export const agendaDay = z.object({
  date: civilDate,
  /** As the limits of the desk count it: make-up days are worked. */
  worked: z.boolean(),
  /** `国庆节`; also of a day that makes up for it. */
  name: kept,
})
export type AgendaDay = z.infer<typeof agendaDay>

const leaving = z.object({ id, ticket, name: z.string(), events: z.int() })

export const agendaRange = z.object({ from: civilDate, until: civilDate })

/** 日历: visits, viewings, call-backs and follow-ups by day, each for those who may see it where it comes from. */
export const agenda = {
  /** At most six weeks. */
  range: query({
    access: [...receptionReaders, ...leasingDesk],
    input: agendaRange,
    output: z.object({
      today: civilDate,
      days: z.array(agendaDay),
      entries: z.array(agendaEntry),
      /** Kinds of which there are more than are shown. */
      more: z.array(z.enum(agendaKinds)),
      /** Only the visits of today are among them. */
      visitsOfTodayOnly: z.boolean(),
    }),
  }),
  /** What else is at that time, before a visit is planned or amended (`except`): told, never refused. */
  clashes: query({
    access: visitsDesk,
    input: z.object({
      arrivesAt: instant,
      leavesAt: instant.nullable(),
      host: optionalText(60),
      room: optionalText(60),
      route: optionalText(500),
      except: id.nullable(),
    }),
    output: z.object({ clashes: z.array(visitClash) }),
  }),
  /** One visit, or what the caller sees of these days, as an .ics: on record before it leaves. A ticket to read it, for a minute. */
  saveVisit: command({ access: visitsToday, input: z.object({ id }), output: leaving }),
  saveRange: command({ access: [...receptionReaders, ...leasingDesk], input: agendaRange, output: leaving }),
}
