import type { CommandContext, QueryContext } from '../context.ts'
import { allotNumber, lastNumber } from './serials.sql.ts'

/** JD 业主接待记录 · FX 物业返修联系单 · WX 维修单 · FW 特约（有偿）服务单 · TS 业主投诉处理记录 · BH 不合格报告/纠正预防措施表 · BY 表扬 · JY 建议 · SW 失物招领 · SJ 拾物收据 · ZD 重大(突发)事件 · JB 交接班 · TG 停供 · KH 招商客户 · HZ 候租客户 · CG 参观接待 · ZT 专题报告 · BJ 租赁报价单 · ZJ 中介来访 · KF 看房记录 · TJ 租金优惠（特价）申请 */
export type SerialKind =
  | 'JD'
  | 'FX'
  | 'WX'
  | 'FW'
  | 'TS'
  | 'BH'
  | 'BY'
  | 'JY'
  | 'SW'
  | 'SJ'
  | 'ZD'
  | 'JB'
  | 'TG'
  | 'KH'
  | 'HZ'
  | 'CG'
  | 'ZT'
  | 'BJ'
  | 'ZJ'
  | 'KF'
  | 'TJ'

/**
 * The next paper number of a kind, `JD-20261012-01`, with the site's prefix before it if there is one. Allotted in the
 * transaction that makes the record, so there are no gaps and no duplicates; from the hundredth of a day on it has three digits.
 *
 * @param day civil date on which the paper is made, not the one of the event: a line entered a week later continues
 *   today's numbers, as in a book
 */
export function nextSerial(context: CommandContext, kind: SerialKind, day: string): string {
  const number = allotNumber(context.db, context.siteId, kind, day)
  const { prefix } = context.settings
  return `${prefix === '' ? '' : `${prefix}-`}${kind}-${day.replaceAll('-', '')}-${String(number).padStart(2, '0')}`
}

/**
 * The next number of a register that runs on and on, `KH-0101`: not by the day, and in four digits until they do not suffice.
 *
 * @param first the number with which the register begins
 */
export function nextRunningNumber(
  context: CommandContext,
  kind: SerialKind,
  first: number,
): { readonly number: number; readonly serial: string } {
  const number = allotNumber(context.db, context.siteId, kind, 'running') + first - 1
  const { prefix } = context.settings
  return { number, serial: `${prefix === '' ? '' : `${prefix}-`}${kind}-${String(number).padStart(4, '0')}` }
}

/** How many papers of a kind were made on a day; there are no gaps, so the last number is their count. */
export function numbersAllotted(context: QueryContext, kind: SerialKind, day: string): number {
  return lastNumber(context.db, context.siteId, kind, day)
}
