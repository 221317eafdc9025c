import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import {
  changed,
  chosenId,
  civilDate,
  id,
  instant,
  listedPhone,
  longText,
  negotiation,
  optionalText,
  pageKey,
  pageSize,
  priceInMind,
  prospectPhone,
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { visitorClass } from './disclosure.ts'
import { amendInput, registerInput } from './prospect-facts.ts'
import {
  companyNature,
  concern,
  grade,
  lostReason,
  movedStage,
  priceKind,
  prospectChannel,
  prospectEventKind,
  source,
  stage,
  writtenKind,
} from './prospect-words.ts'
import { rentUnit } from './rent.ts'
import { checklistItem } from './stage-checklist.ts'

const kept = z.string().nullable()
const area = z.int().nullable()

/** A colleague's prospect, as everybody else sees it: enough to talk to its owner. */
export const colleagueProspect = z.object({
  id,
  serial: z.string(),
  /** All but the first two characters starred; 「未留公司名称」. */
  company: z.string(),
  owner: z.string(),
})
export type ColleagueProspect = z.infer<typeof colleagueProspect>

/** The days on which somebody who came may be telephoned (2: 10.2). */
const callWindow = z.object({ from: civilDate, until: civilDate })

export const prospectSummary = z.object({
  id,
  rev,
  serial: z.string(),
  receivedAt: instant,
  channel: prospectChannel,
  company: kept,
  contact: kept,
  phone: listedPhone,
  areaFrom: area,
  areaTo: area,
  visitorClass,
  withClient: z.boolean(),
  grade: grade.nullable(),
  stage,
  stageSince: instant,
  /** The next call may be made then; `null`: none is due. */
  window: callWindow.nullable(),
  /** The next contact, of whatever step (2: 10.2, 10.3). */
  nextContact: callWindow.extend({ step: z.int() }).nullable(),
  ownerId: id,
  owner: z.string(),
  /** Somebody of them was not seen out yet (注). */
  watched: z.boolean(),
})
export type ProspectSummary = z.infer<typeof prospectSummary>

const contact = z.object({
  id,
  name: kept,
  position: kept,
  phone: prospectPhone,
  decisionMaker: z.boolean().nullable(),
  note: kept,
})
export type ProspectContact = z.infer<typeof contact>

export const prospectEvent = z.object({
  id,
  kind: prospectEventKind,
  at: instant,
  recordedAt: instant,
  text: kept,
  /** What was said in the meeting room; a class of its own (2: 9.1). */
  negotiation,
  by: z.string(),
})
export type ProspectEvent = z.infer<typeof prospectEvent>

const tick = z.object({ item: checklistItem, at: instant, by: z.string() })

/** A guarded visitor in the house (2: 注): seen out, or the control room told, until they have left. */
const watch = z.object({
  id,
  openedAt: instant,
  seenOutAt: instant.nullable(),
  seenOutBy: kept,
  controlRoomAt: instant.nullable(),
  controlRoomPerson: kept,
  leftAt: instant.nullable(),
  leftNote: kept,
  closedBy: kept,
})
export type ProspectWatch = z.infer<typeof watch>

const merge = z.object({ id, serial: z.string(), company: kept, at: instant, by: z.string(), undoUntil: instant })

export const prospectAction = z.enum([
  ...(['amend', 'write', 'negotiate', 'tell', 'classify', 'move', 'handOver', 'watch', 'merge', 'undoMerge', 'print'] as const),
])
export type ProspectAction = z.infer<typeof prospectAction>

export const prospectDetail = prospectSummary.omit({ contact: true, phone: true }).extend({
  registeredAt: instant,
  registrar: z.string(),
  heard: z.string(),
  nature: companyNature.nullable(),
  trade: kept,
  contacts: z.array(contact),
  card: z.boolean().nullable(),
  phoneRefused: z.boolean(),
  presentBuilding: kept,
  presentAddress: kept,
  presentLeaseEnd: civilDate.nullable(),
  headCount: z.int().nullable(),
  floors: kept,
  orientation: kept,
  fitOut: kept,
  parking: z.int().nullable(),
  phoneLines: z.int().nullable(),
  termMonths: z.int().nullable(),
  startOn: civilDate.nullable(),
  source: source.nullable(),
  sourceNote: kept,
  reaction: kept,
  priceInMind: z.object({ fen: priceInMind, unit: rentUnit, kind: priceKind }).nullable(),
  concerns: z.array(concern),
  remark: kept,
  lostReason: lostReason.nullable(),
  lostNote: kept,
  events: z.array(prospectEvent),
  ticks: z.array(tick),
  watches: z.array(watch),
  /** Which went into it, at whatever time: their files are shown with it. */
  merged: z.array(z.object({ id, serial: z.string() })),
  /** Those that can still be undone, the latest first. */
  merges: z.array(merge),
  actions: z.array(prospectAction),
})
export type ProspectDetail = z.infer<typeof prospectDetail>

/** Only the caller's own prospects are looked at, all of them for supervision: no filter, order or count tells of another's. */
export const prospectFilter = z.object({
  text: text(60),
  stage: z.array(stage).max(9),
  grade: z.array(grade).max(4),
  channel: z.array(prospectChannel).max(5),
  visitorClass: z.array(visitorClass).max(5),
  ownerId: id.nullable(),
  /** Somebody was not seen out yet (注). */
  watched: z.boolean(),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
  /** On which days they came to the stage in which they are. */
  stageFrom: civilDate.nullable().default(null),
  stageUntil: civilDate.nullable().default(null),
  lostReason: z.array(lostReason).max(7).default([]),
  /** Came at least so far, whatever became of them then. */
  reached: stage.nullable().default(null),
  /** Left this stage on one of these days. */
  left: z.object({ stage, from: civilDate, until: civilDate }).nullable().default(null),
})
export type ProspectFilter = z.infer<typeof prospectFilter>

/** Why it may be the same company again. */
export const sameReasonLabels = { phone: '号码相同', company: '公司相同', similar: '名称相近', pinyin: '读音相同' } as const
export type SameReason = keyof typeof sameReasonLabels
const sameReason = z.enum(Object.keys(sameReasonLabels) as readonly SameReason[])

const known = { id, rev }
const because = (what: string) => requiredText(500, what)

/** 《客户来电来访登记表》 (2: 1–6, 10; domain F11), its stages and its time-line. */
export const prospects = {
  /** `colleague`: it is another's, and that is all. A merged one is answered by the one that it went into. */
  get: query({
    access: leasingDesk,
    input: z.object({ id }),
    output: z.object({ prospect: prospectDetail.nullable(), colleague: colleagueProspect.nullable() }),
  }),
  /** The latest first. */
  list: query({
    access: leasingDesk,
    input: prospectFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ prospects: z.array(prospectSummary), next: pageKey }),
  }),
  /** One column per stage: how many, their ㎡ (hundredths, the lower bound where a range is asked), and the latest cards. */
  board: query({
    access: leasingDesk,
    input: z.object({ ownerId: id.nullable() }),
    output: z.object({
      columns: z.array(z.object({ stage, count: z.int(), area: z.int(), prospects: z.array(prospectSummary) })),
    }),
  }),
  /** Others' prospects, masked: which there are and whose they are. */
  colleagues: query({
    access: leasingDesk,
    input: z.object({ after: pageKey, limit: pageSize }),
    output: z.object({ prospects: z.array(colleagueProspect), next: pageKey }),
  }),
  /** While it is typed: who may be the same, by whole phone numbers in any writing, company, similar name or pinyin. At most 8. */
  duplicates: query({
    access: leasingDesk,
    input: z.object({ company: text(100), phones: z.array(text(60)).max(20), except: id.nullable() }),
    output: z.object({
      own: z.array(prospectSummary.extend({ reason: sameReason })),
      colleagues: z.array(colleagueProspect.extend({ reason: sameReason })),
    }),
  }),
  /** Guarded visitors who are not known to have left (注), the longest first. */
  watching: query({
    access: leasingDesk,
    input: z.object({}),
    output: z.object({
      watches: z.array(watch.extend({ prospectId: id, serial: z.string(), company: kept, owner: z.string() })),
    }),
  }),
  register: command({ access: leasingDesk, input: registerInput, output: changed.extend({ serial: z.string() }) }),
  amend: command({ access: leasingDesk, input: amendInput, output: changed }),
  /** 客户类型, with its reason where it opens more than the record proposes. */
  classify: command({
    access: leasingDesk,
    input: z.object({ ...known, visitorClass, withClient: z.boolean(), reason: optionalText(200) }),
    output: changed,
  }),
  /** A further line; two desks may write at once, so no version is asked for. */
  write: command({
    access: leasingDesk,
    input: z.object({
      ...{ id, kind: writtenKind, at: instant.nullable(), text: longText('内容') },
      /** Why they were called before the window of 10.2 opened; 跟进 asks for it. */
      earlyReason: optionalText(200).default(null),
    }),
    output: changed,
  }),
  /** 谈判记录 (2: 9.1) */
  negotiate: command({
    access: leasingDesk,
    input: z.object({ id, at: instant.nullable(), text: longText('谈判记录').register(sensitivity, { class: 'negotiation' }) }),
    output: changed,
  }),
  /** One point of a stage's checklist, done; or not after all, and then why. */
  tick: command({
    access: leasingDesk,
    input: z.object({ id, item: checklistItem, done: z.boolean(), reason: optionalText(200).default(null) }),
    output: changed,
  }),
  /** To another stage but 候租, which is `waitingList.add`'s. 流失 demands its reason; back from an end, a note says why. */
  move: command({
    access: leasingDesk,
    input: z.object({ ...known, stage: movedStage, reason: lostReason.nullable(), note: optionalText(500) }),
    output: changed,
  }),
  handOver: command({
    access: leasingDesk,
    input: z.object({ ...known, toId: chosenId('招商部的同事'), reason: because('移交的原因') }),
    output: changed,
  }),
  /** A guarded visitor is here again. */
  openWatch: command({ access: leasingDesk, input: z.object({ id, at: instant.nullable() }), output: changed }),
  /** 目送 or 通知监控室, and whether they have left. */
  watch: command({
    access: leasingDesk,
    input: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('seenOut'), id, watchId: id, at: instant.nullable() }),
      z.object({
        ...{ kind: z.literal('controlRoom'), id, watchId: id, at: instant.nullable() },
        person: requiredText(60, '监控室接听人'),
      }),
      z.object({ kind: z.literal('left'), id, watchId: id, at: instant.nullable(), note: because('离开的情况') }),
    ]),
    output: changed,
  }),
  /** All that belongs to `otherId` follows into `id`; undone within thirty days. */
  merge: command({
    access: leasingDesk,
    input: z.object({ ...known, otherId: chosenId('另一条客户'), otherRev: rev, reason: because('合并的原因') }),
    output: changed,
  }),
  undoMerge: command({ access: leasingDesk, input: z.object({ ...known, mergeId: id }), output: changed }),
}
