import { z } from 'zod'
import { leasingDesk, leasingSupervision } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  listedPhone,
  longText,
  optionalText,
  pageKey,
  pageSize,
  requiredText,
  rev,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { contactChannel, followUpStanding, followUpState } from './follow-up-words.ts'
import { grade, prospectEventKind, stage } from './prospect-words.ts'

const kept = z.string().nullable()

/** One contact that is due, or was: the call after a visit, or one of the rhythm after it (2: 10.2, 10.3). */
const followUp = z.object({
  id,
  rev,
  prospectId: id,
  /** 0: the call after a visit; n: the n-th contact of the rhythm. */
  step: z.int(),
  /** The visit or contact from which it counts. */
  basedOn: instant,
  from: civilDate,
  until: civilDate,
  state: followUpState,
  /** Why it was moved, and by whom. */
  movedReason: kept,
  movedBy: kept,
  /** Why they were called before the window opened (10.2). */
  earlyReason: kept,
  earlyAt: instant.nullable(),
  earlyBy: kept,
  late: z.boolean(),
  endedAt: instant.nullable(),
  endedBy: kept,
  kind: prospectEventKind.nullable(),
  /** The result, why it was skipped, or why it ended. */
  words: kept,
})
export type FollowUp = z.infer<typeof followUp>

const whose = z.object({
  serial: z.string(),
  company: kept,
  ownerId: id,
  owner: z.string(),
  stage,
  grade: grade.nullable(),
})

export const dueFollowUp = followUp.extend({
  ...whose.shape,
  contact: kept,
  phone: listedPhone,
  /** Where to call on them (4.3). */
  presentBuilding: kept,
  presentAddress: kept,
  /** What they need, for the talk: hundredths of a ㎡. */
  areaFrom: z.int().nullable(),
  areaTo: z.int().nullable(),
  orientation: kept,
  reaction: kept,
  standing: followUpStanding,
})
export type DueFollowUp = z.infer<typeof dueFollowUp>

const page = { after: pageKey, limit: pageSize }
const known = { id, rev }

/** 跟进: when whoever was here may be called, and what became of it (2: 10.2, 10.3; domain F11, 19–20). */
export const followUps = {
  /** One group of what is due, the most urgent first: one's own, all for supervision. `null`: every group. */
  list: query({
    access: leasingDesk,
    input: z.object({ standing: followUpStanding.nullable(), ownerId: id.nullable(), ...page }),
    output: z.object({ today: civilDate, followUps: z.array(dueFollowUp), next: pageKey }),
  }),
  /** How many are in each group, and how many of the 候租客户 are to be woken (10.4). */
  overview: query({
    access: leasingDesk,
    input: z.object({}),
    output: z.object({ today: civilDate, late: z.int(), open: z.int(), early: z.int(), wakeUps: z.int() }),
  }),
  /** Of one prospect, the latest first. */
  history: query({
    access: leasingDesk,
    input: z.object({ prospectId: id }),
    output: z.object({ followUps: z.array(followUp) }),
  }),
  /** Skipped, late, early with a reason, or moved: what 招商主管 looks through, the latest first. */
  review: query({
    access: leasingSupervision,
    input: z.object(page),
    output: z.object({ followUps: z.array(followUp.extend(whose.shape)), next: pageKey }),
  }),
  /** They were called, written to, called on. Before the window a reason is demanded (10.2). */
  record: command({
    access: leasingDesk,
    input: z.object({
      ...known,
      channel: contactChannel,
      at: instant.nullable(),
      result: longText('跟进的结果'),
      earlyReason: optionalText(200),
    }),
    output: changed,
  }),
  /** Another day, and why. */
  reschedule: command({
    access: leasingDesk,
    input: z.object({ ...known, date: civilDate, reason: requiredText(200, '改期的原因') }),
    output: changed,
  }),
  /** Left out this time, and why; the rhythm goes on. */
  skip: command({
    access: leasingDesk,
    input: z.object({ ...known, reason: requiredText(200, '跳过的原因') }),
    output: changed,
  }),
}
