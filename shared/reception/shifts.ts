import { z } from 'zod'
import { receptionDesk } from '../access/roles.ts'
import { changed, id, instant, optionalText, pageKey, pageSize, requiredText, rev } from '../fields.ts'
import { command, query } from '../procedure.ts'

/** What one shift leaves to the next, the most urgent first. */
export const shiftPartLabels = {
  incidents: '重大事件待上报',
  specialReports: '专题报告待报送',
  waves: '停供',
  visits: '参观接待',
  undelivered: '单据未送达',
  promises: '承诺到期',
  repairs: '维修到期',
  services: '服务到期',
  late: '已逾期',
  monthClose: '月汇总待审阅',
  toHandOver: '待转交',
  dueSoon: '一天内到期',
  toCallBack: '待回访',
  voices: '表扬建议待办',
  toStrikeOff: '待注销',
  unsigned: '表单未签回',
} as const
export type ShiftPart = keyof typeof shiftPartLabels
export const shiftParts = Object.keys(shiftPartLabels) as readonly ShiftPart[]
const shiftPart = z.enum(shiftParts)

const shiftLine = z.object({
  part: shiftPart,
  /** Number of the record; `null` where a line is a sum. */
  serial: z.string().nullable(),
  /** Whose matter it is and what it is about, as it was at the hand-over. */
  words: z.string(),
  dueAt: instant.nullable(),
  /** Past its time when the sheet was made. */
  late: z.boolean(),
})
export type ShiftLine = z.infer<typeof shiftLine>

/** How many are owed of each part; a sheet shows at most fifty lines of one. */
const shiftCount = z.object({ part: shiftPart, count: z.int() })
export type ShiftCount = z.infer<typeof shiftCount>

export const shiftStateLabels = { open: '待接班', taken: '已接班', withdrawn: '已撤回' } as const
export type ShiftState = keyof typeof shiftStateLabels
const shiftState = z.enum(Object.keys(shiftStateLabels) as readonly ShiftState[])

export const shiftSummary = z.object({
  id,
  rev,
  serial: z.string(),
  state: shiftState,
  madeAt: instant,
  giver: z.string(),
  receiver: z.string(),
  /** Sum of what was owed. */
  owed: z.int(),
  settledAt: instant.nullable(),
})
export type ShiftSummary = z.infer<typeof shiftSummary>

export const shiftAction = z.enum(['takeOver', 'withdraw', 'print'])

export const shift = shiftSummary.extend({
  /** Since when the giver's shift is told: the hand-over before, or the beginning of the day. */
  since: instant,
  /** Lines of the ledger registered in that time. */
  registered: z.int(),
  lines: z.array(shiftLine),
  counts: z.array(shiftCount),
  /** Keys, cash, things lying at the counter: what the giver adds in words. */
  note: z.string().nullable(),
  /** What the receiver found otherwise. */
  remark: z.string().nullable(),
  settledBy: z.string().nullable(),
  withdrawReason: z.string().nullable(),
  /** End of the audit trail when the sheet was made; on paper it cannot be rewritten (trust 1.5). */
  auditRows: z.int(),
  auditHead: z.string(),
  /** What its caller may do now. */
  actions: z.array(shiftAction),
})
export type Shift = z.infer<typeof shift>

/** 交班与接班 at the counter. */
export const shifts = {
  /** What would be handed over now, and the sheet that waits to be taken over, if there is one. */
  preview: query({
    access: receptionDesk,
    input: z.object({}),
    output: z.object({
      since: instant,
      registered: z.int(),
      lines: z.array(shiftLine),
      counts: z.array(shiftCount),
      waiting: shiftSummary.nullable(),
    }),
  }),
  /** Freezes what is owed now on a numbered sheet. REFUSED while an earlier one waits. */
  handOver: command({
    access: receptionDesk,
    input: z.object({ receiverId: z.uuid({ error: '请选择接班的同事' }), note: optionalText(1000) }),
    output: changed.extend({ serial: z.string() }),
  }),
  /** By the receiver, or by supervision where somebody else came. Never by the giver. */
  takeOver: command({ access: receptionDesk, input: z.object({ id, rev, remark: optionalText(1000) }), output: changed }),
  /** By the giver, while nobody has taken over. */
  withdraw: command({
    access: receptionDesk,
    input: z.object({ id, rev, reason: requiredText(200, '撤回原因') }),
    output: changed,
  }),
  get: query({ access: receptionDesk, input: z.object({ id }), output: shift }),
  /** The latest first. */
  list: query({
    access: receptionDesk,
    input: z.object({ after: pageKey, limit: pageSize }),
    output: z.object({ shifts: z.array(shiftSummary), next: pageKey }),
  }),
}
