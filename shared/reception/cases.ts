import { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  listedPhone,
  longText,
  optionalLongText,
  optionalText,
  pageKey,
  pageSize,
  phone,
  phoneInput,
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { faceRecord } from './complaints.ts'
import { promise } from './promises.ts'
import { callBackMethod, caseState, category, channel, roomCodeLimit, satisfaction, standing, urgency } from './words.ts'

/** A line of the 《业主接待记录表》 (1: 4.4), as lists show it. */
export const caseSummary = z.object({
  id,
  rev,
  serial: z.string(),
  receivedAt: instant,
  channel,
  category,
  name: z.string().nullable(),
  standing,
  room: z.string().nullable(),
  phone: listedPhone,
  /** The first 120 characters. */
  excerpt: z.string(),
  urgency,
  state: caseState,
  department: z.string().nullable(),
  handOverDueAt: instant,
  handedOverAt: instant.nullable(),
  dueAt: instant,
  finishedAt: instant.nullable(),
  /** By when its owner must be called back; `null`: not settled, or not required. */
  callBackDueAt: instant.nullable(),
  calledBack: satisfaction.nullable(),
  struckOffAt: instant.nullable(),
  registrar: z.string(),
})
export type CaseSummary = z.infer<typeof caseSummary>

export const caseInput = z.object({
  /** When it was said. `null`: now. Entered later, both times are kept. */
  receivedAt: instant.nullable(),
  channel,
  category,
  /** `null`: 未留姓名. */
  name: optionalText(60),
  standing,
  room: optionalText(roomCodeLimit),
  /** `null`: 未留电话. */
  phone: phoneInput,
  residentId: id.nullable(),
  content: longText('接待内容'),
  urgency,
  /** 被投诉人 or 被投诉部门; an account when it is one of us (1: 4.1). */
  complainedOf: z.object({ accountId: id.nullable(), name: requiredText(60, '被投诉人或部门') }).nullable(),
  remark: optionalText(500),
})
export type CaseInput = z.infer<typeof caseInput>

/** What one thing that happened to a case was. */
export const caseEventKinds = {
  registered: '登记',
  amended: '修改',
  handedOver: '转交',
  noted: '补记',
  finished: '办结',
  calledBack: '回访',
  struckOff: '注销',
  promised: '承诺',
  promiseSettled: '承诺落实',
  reopened: '重新打开',
  acknowledged: '主管已阅',
  slipIssued: '开单',
  slipDelivered: '返修单送达',
  slipAccepted: '返修验收',
  repairIssued: '开单',
  repairDispatched: '派工',
  repairArrived: '到场',
  repairPriced: '报价',
  repairPlanned: '大修方案',
  repairDelayed: '延期',
  repairFinished: '完工',
  repairAccepted: '维修验收',
  repairPaid: '收款',
  repairEnded: '不修',
  serviceIssued: '开单',
  serviceOrdered: '下单',
  serviceAnswered: '答复',
  serviceKey: '钥匙',
  serviceDone: '服务',
  serviceChecked: '主管验收',
  serviceSigned: '住户签名',
  servicePaid: '收款',
  serviceEnded: '取消',
  complaintIssued: '开投诉单',
  judged: '判定',
  dutyDone: '落实',
  raised: '升级',
  correctionIssued: '开不合格报告',
  correctionVerified: '验证',
  voiceIssued: '开单',
  voiceVerified: '查证',
  voiceForwarded: '转报',
  voiceReported: '上报',
  voiceDecided: '批示',
  voiceAnswered: '答复',
  lostFound: '失物招领',
  incidentOpened: '重大事件',
  wave: '停供',
  specialReport: '专题报告',
  attachment: '附件',
  printed: '打印',
} as const
export type CaseEventKind = keyof typeof caseEventKinds

export const caseEvent = z.object({
  id,
  at: instant,
  kind: z.enum(Object.keys(caseEventKinds) as readonly CaseEventKind[]),
  by: z.string(),
  text: z.string(),
})

/** The papers that can hang on a case, by the name the desk calls them. */
export const slipKindLabels = {
  rework: '返修单',
  repair: '维修单',
  service: '服务单',
  complaint: '投诉单',
  correction: '纠正预防措施表',
  praise: '表扬',
  suggestion: '建议',
  lostFound: '失物登记',
  incident: '重大事件记录',
  wave: '停供事件',
  specialReport: '专题报告',
} as const
export type SlipKind = keyof typeof slipKindLabels
export const slipKind = z.enum(Object.keys(slipKindLabels) as readonly SlipKind[])

/** What this person may do with this case now, decided by the core; a screen shows nothing else. */
export const caseAction = z.enum([
  'amend',
  'note',
  'handOver',
  'finish',
  'callBack',
  'promise',
  'strikeOff',
  'override',
  'reopen',
  'acknowledge',
  'print',
])
export type CaseAction = z.infer<typeof caseAction>

export const caseDetail = caseSummary.extend({
  phone,
  content: z.string(),
  residentId: id.nullable(),
  complainedOf: z.string().nullable(),
  /** 受理人即被投诉人 (1: 4.1): nothing of it may be changed, only added to. */
  appendOnly: z.boolean(),
  acknowledgedBy: z.string().nullable(),
  registeredAt: instant,
  receiver: z.string().nullable(),
  result: z.string().nullable(),
  remark: z.string().nullable(),
  struckOffBy: z.string().nullable(),
  /** 注销 by supervision although duties were open, with the reason that is printed. */
  override: z.object({ reason: z.string(), duties: z.array(z.string()) }).nullable(),
  callBacks: z.array(
    z.object({
      round: z.int(),
      /** 受访人, where it was not the one who is on the record. */
      respondent: z.string().nullable(),
      at: instant,
      method: callBackMethod,
      satisfaction,
      comment: z.string().nullable(),
      by: z.string(),
    }),
  ),
  promises: z.array(promise),
  slips: z.array(z.object({ id, kind: slipKind, serial: z.string(), state: z.string(), open: z.boolean() })),
  events: z.array(caseEvent),
  /** What 注销 still waits for (1: 4.11); empty when it may be struck off. */
  missing: z.array(z.string()),
  actions: z.array(caseAction),
})
export type CaseDetail = z.infer<typeof caseDetail>

export const caseFilter = z.object({
  /** Serial, room, phone digits, name, pinyin initials or any words of the content. */
  text: text(100),
  category: z.array(category).max(7),
  channel: z.array(z.enum(channel.options)).max(5),
  state: z.array(caseState).max(4),
  department: optionalText(30),
  registrarId: id.nullable(),
  residentId: id.nullable(),
  /** Days in the site's zone, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
  /** Open and past its limit. */
  overdue: z.boolean(),
})
export type CaseFilter = z.infer<typeof caseFilter>

/** No restriction at all. */
export const anyCase: CaseFilter = {
  text: '',
  category: [],
  channel: [],
  state: [],
  department: null,
  registrarId: null,
  residentId: null,
  from: null,
  until: null,
  overdue: false,
}

export const caseSort = z.enum(['newest', 'oldest', 'dueFirst'])

export const cases = {
  register: command({
    access: receptionDesk,
    /** `face`: what the card kept while the owner sat there (1: 4.7); only with a complaint. */
    input: caseInput.extend({ face: faceRecord.nullable().default(null) }),
    /** `slip`: the paper that was drafted with it. */
    output: changed.extend({ serial: z.string(), slip: z.object({ id, kind: slipKind, serial: z.string() }).nullable() }),
  }),
  list: query({
    access: receptionReaders,
    input: caseFilter.extend({ sort: caseSort, after: pageKey, limit: pageSize }),
    /** `total` is a kept count; `null` where nobody keeps one for such a filter. */
    output: z.object({ cases: z.array(caseSummary), next: pageKey, total: z.int().nullable() }),
  }),
  get: query({ access: receptionReaders, input: z.object({ id }), output: caseDetail }),
  amend: command({ access: receptionDesk, input: caseInput.extend({ id, rev }), output: changed }),
  note: command({
    access: receptionReaders,
    input: z.object({ id, rev, text: requiredText(2000, '补记内容') }),
    output: changed,
  }),
  handOver: command({
    access: receptionDesk,
    input: z.object({
      id,
      rev,
      department: requiredText(30, '部门'),
      receiver: requiredText(60, '接收人'),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  finish: command({
    access: receptionDesk,
    /** `kept`: open promises that were kept with it. */
    input: z.object({ id, rev, result: longText('处理结果'), at: instant.nullable(), kept: z.array(id).max(50).default([]) }),
    output: changed,
  }),
  /** 不满意 sends the matter back to work; the next call-back is a further round (domain 2.4). */
  callBack: command({
    access: receptionDesk,
    input: z.object({
      id,
      rev,
      method: callBackMethod,
      satisfaction,
      /** 受访人; `null`: the one who is on the record. */
      respondent: optionalText(60).default(null),
      comment: optionalLongText,
      at: instant.nullable(),
    }),
    output: changed,
  }),
  /** 注销 (1: 4.11). REFUSED with what is missing, unless supervision overrides the duties with a reason that is printed. */
  strikeOff: command({
    access: receptionDesk,
    input: z.object({
      id,
      rev,
      override: z
        .object({ reason: requiredText(500, '仍要注销的原因') })
        .nullable()
        .default(null),
    }),
    output: changed,
  }),
  reopen: command({
    access: receptionSupervision,
    input: z.object({ id, rev, reason: requiredText(500, '重新打开的原因') }),
    output: changed,
  }),
  /** The supervisor has read the copy of a complaint that was taken by the person complained of (1: 4.1). */
  acknowledge: command({ access: receptionSupervision, input: z.object({ id, rev }), output: changed }),
}
