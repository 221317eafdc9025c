import { z } from 'zod'
import { callBackMethod, category, channel, satisfaction, standing } from '../../../shared/reception/words.ts'

/** Exactly what a line of the 《业主接待记录表》 says on paper; a bound book keeps this of each case and nothing else. */
export const ledgerLine = z.object({
  id: z.string(),
  serial: z.string(),
  receivedAt: z.int(),
  channel,
  category,
  name: z.string().nullable(),
  standing,
  room: z.string().nullable(),
  phone: z.string().nullable(),
  content: z.string(),
  department: z.string().nullable(),
  handedOverAt: z.int().nullable(),
  receiver: z.string().nullable(),
  dueAt: z.int(),
  result: z.string().nullable(),
  finishedAt: z.int().nullable(),
  registrar: z.string(),
  remark: z.string().nullable(),
  struckOffAt: z.int().nullable(),
  struckOffBy: z.string().nullable(),
  override: z.object({ reason: z.string() }).nullable(),
  slips: z.array(z.object({ serial: z.string() })),
  callBacks: z.array(z.object({ at: z.int(), method: callBackMethod, satisfaction })),
})
export type LedgerLine = z.infer<typeof ledgerLine>

/** A line in its book. */
export interface BookLine {
  readonly number: number
  readonly line: LedgerLine
  /** 补记: its own month was bound before it was entered. */
  readonly late: boolean
}

/** What became of a line of an earlier book. */
export const followUp = z.object({
  /** 原册号 and 序号 there. */
  bookNumber: z.string(),
  lineNumber: z.int(),
  /** Struck off in a book already, then opened again. */
  reopened: z.boolean(),
  line: ledgerLine,
})
export type FollowUp = z.infer<typeof followUp>
