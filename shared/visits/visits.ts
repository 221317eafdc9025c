import { z } from 'zod'
import { visitsDesk, visitsReaders, visitsToday } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  optionalLongText,
  optionalText,
  pageKey,
  pageSize,
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { preparation, visitItem } from './preparation-parts.ts'
import {
  announcement,
  briefing,
  countedDepartment,
  guestKind,
  levelAsked,
  moneyStanding,
  preparationStanding,
  visitLevel,
  visitState,
} from './visit-words.ts'
import { workRecord } from './work-record.ts'

const kept = z.string().nullable()
const count = z.int({ error: '请填写数字' }).min(0, '不能小于 0').max(99_999, '最多 99999').nullable()
const money = z.int({ error: '请填写金额' }).min(0, '金额不能为负').max(100_000_000, '最多 1,000,000 元').nullable()

/** A line of the 行程表: 时间·地点·内容·讲解人·陪同 (domain F17). */
export const visitStop = z.object({ time: text(20), place: text(60), content: text(200), speaker: text(60), escort: text(60) })
export type VisitStop = z.infer<typeof visitStop>

/** What is known of a visit (3: 4.1; domain F17). Only who comes (or 未定) and when must be said. */
const facts = z.object({
  guestKind,
  announced: announcement,
  /** 来访单位 */
  unit: optionalText(100),
  contact: optionalText(60),
  contactPhone: optionalText(60).register(sensitivity, { class: 'visitPhone' }),
  /** 领队 and 职务 */
  leader: optionalText(60),
  leaderRank: optionalText(60),
  visitors: count,
  level: visitLevel.nullable(),
  purpose: optionalText(500),
  arrivesAt: instant,
  leavesAt: instant.nullable(),
  /** 接待负责人 and 陪同人员 */
  host: optionalText(60),
  escort: optionalText(200),
  /** 座谈地点 */
  room: optionalText(60),
  route: optionalText(500),
  /** What must be known beforehand: 交流内容和形式, 汇报材料 … */
  beforehand: optionalLongText,
  /** 场所模板, by its name in the settings; `null`: no checklist. */
  template: optionalText(30),
  /** fen per head; `null`: as the settings say for the level. */
  budgetPerHead: money,
  /** 座签, one name a line. */
  names: optionalLongText,
  itinerary: z.array(visitStop).max(30, '行程最多 30 行'),
})
export type VisitFacts = z.infer<typeof facts>

/** What is known afterwards (3: 4.6). */
const outcome = z.object({
  /** 来宾意见、领导指示 */
  opinion: optionalLongText,
  /** 遗留事项 */
  leftOver: optionalLongText,
  /** fen */
  spent: money,
  /** There was no meeting, so there are no minutes. */
  noMeeting: z.boolean(),
  /** 张 of photos that lie elsewhere than on this record; 份 of 会议记录 and 签到表, on paper or attached. */
  ...{ keptPhotos: count, keptMinutes: count, keptSignIns: count },
})
export type VisitOutcome = z.infer<typeof outcome>

export const visitAction = z.enum([
  ...(['amend', 'notify', 'receive', 'leave', 'conclude', 'clearSite', 'writeRecord', 'acknowledge'] as const),
  ...(['openIncident', 'close', 'reopen', 'cancel', 'tick', 'callIn', 'print'] as const),
  ...(['addItem', 'untick', 'removeItem'] as const),
])
export type VisitAction = z.infer<typeof visitAction>

export const visitSummary = z.object({
  ...{ id, rev, serial: z.string(), state: visitState, announced: announcement, guestKind, unit: kept },
  ...{ leader: kept, leaderRank: kept, visitors: count, level: visitLevel.nullable(), purpose: kept },
  ...{ arrivesAt: instant, leavesAt: instant.nullable(), host: kept, room: kept, route: kept },
  ...{ notifiedAt: instant.nullable(), receivedAt: instant.nullable(), leftAt: instant.nullable() },
  /** Empty before the notice. */
  preparations: z.array(preparation),
})
export type VisitSummary = z.infer<typeof visitSummary>

export const visitDetail = visitSummary.extend({
  ...{ contact: kept, contactPhone: z.string().nullable().register(sensitivity, { class: 'visitPhone' }), escort: kept },
  ...{ beforehand: kept, template: kept, budgetPerHead: money, names: kept, itinerary: z.array(visitStop) },
  /** fen; `null`: nobody knows how many come, or no standard. */
  budget: money,
  ...{ registeredAt: instant, registrar: z.string(), notifiedBy: kept, readyAt: instant.nullable() },
  ...{ opinion: kept, leftOver: kept, spent: money, noMeeting: z.boolean() },
  ...{ keptPhotos: count, keptMinutes: count, keptSignIns: count },
  ...{ clearedAt: instant.nullable(), clearedBy: kept, closedAt: instant.nullable(), closedBy: kept },
  ...{ cancelledAt: instant.nullable(), cancelledBy: kept, cancelReason: kept },
  /** Closed although something was missing, with the reason that is printed. */
  override: z.object({ reason: z.string(), duties: z.array(z.string()) }).nullable(),
  items: z.array(visitItem),
  /** 《管理处工作记录表》 QR/27Z-001, drafted from what is known until somebody writes it. */
  record: workRecord.extend({
    ...{ weather: kept, recorder: z.string(), content: z.string(), participants: kept, handling: kept, responsible: kept },
    ...{ remark: kept, writtenAt: instant.nullable(), writtenBy: kept },
  }),
  /** 资料清单; `files`: attached and no picture. */
  materials: z.object({ photos: z.int(), files: z.int(), minutes: z.int(), signIns: z.int() }),
  /** 4.4 and 4.5 as they stood when the visit was planned, and who acknowledged them. */
  briefings: z.array(
    z.object({
      briefing,
      points: z.array(z.string()),
      acknowledged: z.array(z.object({ person: z.string(), at: instant, by: z.string() })),
    }),
  ),
  incident: z.object({ id, serial: z.string() }).nullable(),
  /** What happened, the first first. */
  events: z.array(z.object({ id, at: instant, text: z.string(), by: z.string() })),
  /** What closing waits for. */
  missing: z.array(z.string()),
  /** Until when it is kept (保存期限); nothing is deleted by itself. */
  keepUntil: civilDate,
  actions: z.array(visitAction),
})
export type VisitDetail = z.infer<typeof visitDetail>

export const visitFilter = z.object({
  /** `upcoming`: from now on, the next first; the others the latest first. */
  span: z.enum(['upcoming', 'past', 'all']),
  guestKind: z.array(guestKind).max(7),
  state: z.array(visitState).max(6),
  /** Part of the number, 来访单位, 领队 or 接待负责人. */
  text: text(60),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
  level: z.array(levelAsked).max(4).default([]),
  /** A department was told on one of these days and came to this. */
  prepared: z
    .object({ department: countedDepartment, from: civilDate, until: civilDate, standing: preparationStanding })
    .nullable()
    .default(null),
  money: moneyStanding.nullable().default(null),
})
export type VisitFilter = z.infer<typeof visitFilter>

const known = { id, rev }
const because = (what: string) => requiredText(500, what)
const moved = z.object({ ...known, at: instant.nullable() })

/** 接待参观考察活动 (procedure 3). */
export const visits = {
  get: query({ access: visitsToday, input: z.object({ id }), output: visitDetail }),
  /** Those of today, and those that are being prepared or received whatever their day. */
  today: query({ access: visitsToday, input: z.object({}), output: z.object({ visits: z.array(visitSummary) }) }),
  list: query({
    access: visitsReaders,
    input: visitFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ visits: z.array(visitSummary), next: pageKey }),
  }),
  plan: command({ access: visitsDesk, input: facts, output: changed.extend({ serial: z.string() }) }),
  amend: command({ access: visitsDesk, input: facts.extend(known), output: changed }),
  cancel: command({
    access: visitsDesk,
    input: z.object({ ...known, at: instant.nullable(), reason: because('取消的原因') }),
    output: changed,
  }),
  /** 来宾到达 and 来宾离开. */
  receive: command({ access: visitsDesk, input: moved, output: changed }),
  leave: command({ access: visitsDesk, input: moved, output: changed }),
  conclude: command({ access: visitsDesk, input: outcome.extend(known), output: changed }),
  /** 接待场地清理 (3: 4.6), by whom. */
  clearSite: command({
    access: visitsDesk,
    input: z.object({ ...known, at: instant.nullable(), person: requiredText(60, '清理人') }),
    output: changed,
  }),
  writeRecord: command({ access: visitsDesk, input: workRecord.extend(known), output: changed }),
  /** Somebody was told and says so (3: 4.4, 4.5); several at once, one name each. */
  acknowledge: command({
    access: visitsReaders,
    input: z.object({
      id,
      briefing,
      people: z.array(requiredText(60, '姓名')).min(1, '请至少写一个姓名').max(50, '一次最多 50 人'),
    }),
    output: changed,
  }),
  /** Begins the 《重大(突发)事件处理记录表》 of it (1: 4.10), or links the one that is there already (`serial`). */
  openIncident: command({
    access: visitsDesk,
    input: z.object({ ...known, serial: optionalText(40) }),
    output: z.object({ id, serial: z.string() }),
  }),
  /** 归档; over what is missing only with a reason, which is printed. */
  close: command({
    access: visitsDesk,
    input: z.object({ ...known, at: instant.nullable(), reason: optionalText(500) }),
    output: changed,
  }),
  reopen: command({ access: visitsDesk, input: z.object({ ...known, reason: because('重新打开的原因') }), output: changed }),
}
