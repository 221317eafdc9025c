import { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  optionalLongText,
  optionalText,
  pageKey,
  pageSize,
  phone,
  phoneInput,
  requiredText,
  rev,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { callerState, supply, telling, waveCause, waveState } from './wave-words.ts'

const kept = z.string().nullable()

/** What is out, where, why, and by when it is expected back. */
const outage = z.object({
  supply,
  cause: waveCause,
  /** 影响范围 */
  area: requiredText(100, '影响范围'),
  /** 预计恢复时间; `null`: nobody knows yet. */
  expectedAt: instant.nullable(),
})

/** Who calls: whatever they left. A household without room and number is counted, too. */
const household = z.object({
  room: optionalText(40),
  name: optionalText(60),
  phone: phoneInput,
  /** Their own line of the ledger, where they have one. */
  caseId: id.nullable(),
  /** What else they said. */
  said: optionalText(500),
})
export type WaveHousehold = z.infer<typeof household>

export const waveSummary = z.object({
  ...outage.shape,
  area: z.string(),
  id,
  rev,
  serial: z.string(),
  state: waveState,
  startedAt: instant,
  restoredAt: instant.nullable(),
  /** How many households called, and how many of them are still to be told. */
  households: z.int(),
  waiting: z.int(),
})
export type WaveSummary = z.infer<typeof waveSummary>

export const waveCaller = z.object({
  id,
  room: kept,
  name: kept,
  phone,
  caseId: id.nullable(),
  caseSerial: kept,
  state: callerState,
  /** When they called first, and how often since. */
  firstAt: instant,
  calls: z.int(),
  /** How often they were called back in vain. */
  attempts: z.int(),
  toldAt: instant.nullable(),
  toldBy: kept,
  comment: kept,
})
export type WaveCaller = z.infer<typeof waveCaller>

export const waveAction = z.enum(['count', 'amend', 'restore', 'tell', 'reopen', 'openIncident', 'void', 'print'])
export type WaveAction = z.infer<typeof waveAction>

export const waveDetail = waveSummary.extend({
  /** 原因, 责任人(市政联系人) and 措施(交涉情况): what 4.7 c and d ask to be found out. */
  ...{ reason: kept, responsible: kept, measure: kept },
  registeredAt: instant,
  registrar: z.string(),
  closedAt: instant.nullable(),
  voidReason: kept,
  /** Its own line in the 《业主接待记录表》 (1: 4.4); `null` in those begun before outages had one. */
  line: z.object({ id, serial: z.string() }).nullable(),
  incident: z.object({ id, serial: z.string() }).nullable(),
  /** In the order in which they called. */
  callers: z.array(waveCaller),
  /** Every call, change and telling, the first one first. */
  events: z.array(z.object({ id, at: instant, text: z.string(), by: z.string() })),
  missing: z.array(z.string()),
  actions: z.array(waveAction),
})
export type WaveDetail = z.infer<typeof waveDetail>

export const waveFilter = z.object({
  supply: z.array(supply).max(8),
  state: z.array(waveState).max(4),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type WaveFilter = z.infer<typeof waveFilter>

const known = { id, rev }

/** 一事多诉 (1: 4.7 c, d): one outage, many callers; each household is counted once and told when supply is back. */
export const waves = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: waveDetail }),
  /** The latest first. */
  list: query({
    access: receptionReaders,
    input: waveFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ waves: z.array(waveSummary), next: pageKey }),
  }),
  /** Without supply now, the latest first: what the counter counts callers into. */
  running: query({ access: receptionDesk, input: z.object({}), output: z.object({ waves: z.array(waveSummary) }) }),
  /** The first call begins it; `first: null`: known before anybody called. */
  begin: command({
    access: receptionDesk,
    input: outage.extend({ startedAt: instant.nullable(), first: household.nullable() }),
    output: changed.extend({ serial: z.string() }),
  }),
  /** 记一户: a household that called before is one household with a further call. */
  count: command({
    access: receptionDesk,
    input: household.extend({ id }),
    output: z.object({ callerId: id, households: z.int(), calls: z.int() }),
  }),
  amend: command({
    access: receptionDesk,
    input: outage.extend({
      ...{ ...known, startedAt: instant, reason: optionalLongText },
      ...{ responsible: optionalText(100), measure: optionalLongText },
    }),
    output: changed,
  }),
  /** 恢复供应: from now on everybody who called is to be told. */
  restore: command({ access: receptionDesk, input: z.object({ ...known, at: instant.nullable() }), output: changed }),
  /** Who was called back, and what came of it; 未接通 stays on the list. */
  tell: command({
    access: receptionDesk,
    input: z.object({
      id,
      callers: z.array(id).min(1, '请至少选一户').max(2000, '一次最多 2000 户'),
      outcome: telling,
      comment: optionalText(200),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  /** Supply failed again: whoever was told before is to be told again. */
  reopen: command({
    access: receptionDesk,
    input: z.object({ ...known, reason: requiredText(500, '重新打开的原因') }),
    output: changed,
  }),
  /** Begins the 《重大(突发)事件处理记录表》 of it, once (1: 4.10). */
  openIncident: command({ access: receptionDesk, input: z.object(known), output: z.object({ id }) }),
  void: command({
    access: receptionSupervision,
    input: z.object({ ...known, reason: requiredText(500, '作废的原因') }),
    output: changed,
  }),
}
