import { z } from 'zod'
import { receptionReaders } from '../access/roles.ts'
import { done, instant } from '../fields.ts'
import { command, query } from '../procedure.ts'
import { reminderKind, reminderStage } from './reminder-words.ts'

/** Kind, record, due instant and stage: `promise:0190…:1760248800000:2`. */
const key = z.string().max(140)
const keys = z.array(key).max(5000)

export const reminder = z.object({
  key,
  kind: reminderKind,
  stage: reminderStage,
  /** Of the record; never a name, a phone number or a room (1: 4.12). */
  serial: z.string().nullable(),
  /** What it is about, `到场`, `口头上报`. */
  part: z.string().nullable(),
  dueAt: instant,
  /** Address of the record in the window. */
  path: z.string(),
  snoozedUntil: instant.nullable(),
})
export type Reminder = z.infer<typeof reminder>

export const notice = z.object({
  keys,
  /** `承诺 1 件 10 分钟内到期` */
  title: z.string(),
  /** Serials, or how many of which kind. */
  body: z.string(),
  path: z.string(),
})
export type Notice = z.infer<typeof notice>

/**
 * What falls due, raised once. A locked desk still asks (`anyone`; nobody signed in gets nothing): a notice says a kind, a number
 * and how many, and nothing else.
 */
export const reminders = {
  /** Once a minute, and whenever something changed. */
  pending: query({
    access: 'anyone',
    input: z.object({}),
    output: z.object({
      count: z.int(),
      late: z.int(),
      /** Something waits to be raised now. */
      raises: z.boolean(),
      /** Outside the opening hours: when they begin again. */
      quietUntil: instant.nullable(),
    }),
  }),
  /** Hands out what is to be raised, to one window only. What is not confirmed within a minute is handed out again. */
  raise: command({
    access: 'anyone',
    audited: false,
    input: z.object({}),
    output: z.object({ notices: z.array(notice), sound: z.boolean() }),
  }),
  /** The window has shown them. */
  confirm: command({ access: 'anyone', audited: false, input: z.object({ keys }), output: done }),
  /** Not acknowledged ones, the longest due first; at most 200. */
  list: query({
    access: receptionReaders,
    input: z.object({}),
    output: z.object({ count: z.int(), reminders: z.array(reminder), quietUntil: instant.nullable() }),
  }),
  acknowledge: command({ access: receptionReaders, audited: false, input: z.object({ keys }), output: done }),
  /** Raised again in ten minutes. */
  snooze: command({ access: receptionReaders, audited: false, input: z.object({ keys }), output: done }),
}
