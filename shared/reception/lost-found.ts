import { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  listedPhone,
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
import { foodState, identityKind, itemKind, lostFoundNature, lostFoundState, noticeWay } from './lost-found-words.ts'
import { roomCodeLimit } from './words.ts'

/** Whose hands counted it; names as they will sign. */
const witnesses = z.array(requiredText(30, '见证人')).max(6, '最多 6 位见证人')

/** What is written down at the counter (domain F4, 4–11). */
const itemInput = z.object({
  name: requiredText(60, '物品名称'),
  /** 1 个, 一串(5把) */
  quantity: requiredText(20, '数量'),
  /** Cash that was counted, in fen. */
  amount: z.int({ error: '请填写金额' }).min(0, '金额不能为负').max(99_999_999_99, '金额太大').nullable(),
  kind: itemKind,
  /** Only of food. */
  food: foodState.nullable(),
  /** 保质期至, only of sealed food. */
  bestBefore: civilDate.nullable(),
  /** What anybody may read: it stands on the notice. */
  appearance: optionalText(500),
  /** 核对要点: what only the owner can know; never on the notice. */
  features: optionalText(1000).register(sensitivity, { class: 'deskOnly' }),
  /** 拾获(遗失)时间 */
  happenedAt: instant,
  place: requiredText(100, '地点'),
  /** 拾获人, or the owner who misses it. `null`: 未留姓名. */
  person: optionalText(60),
  personRoom: optionalText(roomCodeLimit),
  personPhone: phoneInput,
  /** 接收人 */
  receiver: optionalText(30),
  witnesses,
  /** 保管地点 (柜号, 保险柜) */
  storage: optionalText(60),
  remark: optionalText(500),
})
export type ItemInput = z.infer<typeof itemInput>

/** What this person may do with it now, decided by the core. */
export const lostFoundAction = z.enum([
  'amend',
  'approveNotice',
  'publish',
  'claim',
  'transfer',
  'keepOn',
  'dispose',
  'match',
  'returned',
  'withdraw',
  'void',
])
export type LostFoundAction = z.infer<typeof lostFoundAction>

/** A line of the 《失物招领登记表》, as lists show it. */
export const lostFoundLine = z.object({
  id,
  rev,
  serial: z.string(),
  registeredAt: instant,
  nature: lostFoundNature,
  name: z.string(),
  quantity: z.string(),
  kind: itemKind,
  happenedAt: instant,
  place: z.string(),
  person: z.string().nullable(),
  personPhone: listedPhone,
  storage: z.string().nullable(),
  state: lostFoundState,
  noticeOn: civilDate.nullable(),
  /** 保管期限至; `null` for what is looked for. From this moment on it must go. */
  holdUntil: instant.nullable(),
  due: z.boolean(),
  /** What the desk does next, in words; empty when nothing is left to do. */
  next: z.string(),
})
export type LostFoundLine = z.infer<typeof lostFoundLine>

const idNumber = z.string().register(sensitivity, { class: 'idNumber' })
const keptFeatures = z.string().nullable().register(sensitivity, { class: 'deskOnly' })

/** One try to claim it, granted or refused. */
export const claimRecord = z.object({
  at: instant,
  claimant: z.string(),
  identity: identityKind,
  idNumber,
  phone,
  /** 失主陈述 */
  statement: keptFeatures,
  /** 代领: the owner who gave the letter of authority. */
  onBehalfOf: z.string().nullable(),
  granted: z.boolean(),
  reason: z.string().nullable(),
  by: z.string(),
})
export type ClaimRecord = z.infer<typeof claimRecord>

export const lostFoundItem = lostFoundLine.extend({
  caseId: id.nullable(),
  caseSerial: z.string().nullable(),
  receivedAt: instant,
  registrar: z.string(),
  amount: z.int().nullable(),
  food: foodState.nullable(),
  bestBefore: civilDate.nullable(),
  appearance: z.string().nullable(),
  features: keptFeatures,
  personRoom: z.string().nullable(),
  personPhone: phone,
  receiver: z.string().nullable(),
  witnesses: z.array(z.string()),
  remark: z.string().nullable(),
  /** 拾物收据, given to the finder; `null` when nobody brought it. */
  receiptSerial: z.string().nullable(),
  noticeApprovedBy: z.string().nullable(),
  noticeApprovedAt: instant.nullable(),
  noticeWays: z.array(noticeWay),
  /** A year after the notice it falls to the State (民法典 318): shown for information only. */
  statutoryOn: civilDate.nullable(),
  claims: z.array(claimRecord),
  transferredTo: z.string().nullable(),
  transferReceipt: z.string().nullable(),
  endedAt: instant.nullable(),
  /** What became of it, in words: who took it, why it was given up. */
  ending: z.string().nullable(),
  match: z.object({ id, serial: z.string(), name: z.string(), nature: lostFoundNature }).nullable(),
  /** Records of the other side that look alike, the likeliest first; the person decides. */
  suggestions: z.array(
    z.object({ id, rev, serial: z.string(), name: z.string(), place: z.string(), happenedAt: instant, why: z.string() }),
  ),
  events: z.array(z.object({ id, at: instant, by: z.string(), text: z.string() })),
  actions: z.array(lostFoundAction),
})
export type LostFoundItem = z.infer<typeof lostFoundItem>

export const lostFoundFilter = z.object({
  /** Serial, name, place, person or any words of the appearance. */
  text: text(100),
  nature: z.array(lostFoundNature).max(4),
  kind: z.array(itemKind).max(11),
  state: z.array(lostFoundState).max(8),
  /** Days of registration in the site's zone, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
  /** Held past its time. */
  due: z.boolean(),
})
export type LostFoundFilter = z.infer<typeof lostFoundFilter>

export const anyLostFound: LostFoundFilter = { text: '', nature: [], kind: [], state: [], from: null, until: null, due: false }

const known = z.object({ id, rev })
const at = instant.nullable()

export const lostFound = {
  register: command({
    access: receptionDesk,
    input: itemInput.extend({
      nature: lostFoundNature,
      /** The line of category 其它 it hangs on, if there is one. */
      caseId: id.nullable(),
      /** When it came to the desk. `null`: now. */
      receivedAt: at,
    }),
    output: changed.extend({ serial: z.string(), receiptSerial: z.string().nullable() }),
  }),
  list: query({
    access: receptionReaders,
    input: lostFoundFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ items: z.array(lostFoundLine), next: pageKey, due: z.int() }),
  }),
  get: query({ access: receptionReaders, input: z.object({ id }), output: lostFoundItem }),
  amend: command({ access: receptionDesk, input: itemInput.extend(known.shape), output: changed }),
  /** 项目经理批准招领 (domain F4, 12) */
  approveNotice: command({ access: ['projectManager'], input: known, output: changed }),
  publish: command({
    access: receptionDesk,
    input: known.extend({ ways: z.array(noticeWay).min(1, '请选择招领方式').max(3), on: civilDate }),
    output: changed,
  }),
  /** 认领: identity and description are checked; a refusal is on record too, and the search for the owner goes on. */
  claim: command({
    access: receptionDesk,
    input: known.extend({
      claimant: requiredText(60, '认领人'),
      identity: identityKind,
      idNumber: requiredText(40, '证件号').register(sensitivity, { class: 'idNumber' }),
      phone: phoneInput,
      statement: requiredText(1000, '失主陈述').register(sensitivity, { class: 'deskOnly' }),
      onBehalfOf: optionalText(60),
      granted: z.boolean({ error: '请选择核对结果' }),
      /** Required of a refusal. */
      reason: optionalText(500),
      at,
    }),
    output: changed,
  }),
  /** 移交公安: the normal end. Before its time only with a reason. */
  transfer: command({
    access: receptionDesk,
    input: known.extend({
      to: requiredText(60, '移交单位'),
      receipt: requiredText(40, '回执号'),
      /** 移交时间 */
      at,
      earlyReason: optionalText(500),
    }),
    output: changed,
  }),
  /** 移交失败续存: the police did not take it; it stays with us. */
  keepOn: command({
    access: receptionDesk,
    input: known.extend({ reason: requiredText(500, '未能移交的原因') }),
    output: changed,
  }),
  /** 易腐销毁: only food, by its own rule, signed by two. */
  dispose: command({
    access: receptionDesk,
    input: known.extend({ signers: z.array(requiredText(30, '签名人')).min(1).max(4), how: requiredText(200, '处理方式'), at }),
    output: changed,
  }),
  /** Links what was found with what is missed; `null` takes the link away. */
  match: command({ access: receptionDesk, input: known.extend({ other: known.nullable() }), output: changed }),
  /** 寻回: the owner has it again. */
  returned: command({
    access: receptionDesk,
    input: known.extend({ how: requiredText(500, '寻回经过'), at }),
    output: changed,
  }),
  /** 撤销报失: the owner looks for it no longer. */
  withdraw: command({ access: receptionDesk, input: known.extend({ reason: requiredText(500, '撤销原因') }), output: changed }),
  /** 登记有误: by supervision, with the reason that stands on the form; the number stays used. */
  void: command({
    access: receptionSupervision,
    input: known.extend({ reason: requiredText(500, '作废原因') }),
    output: changed,
  }),
}
