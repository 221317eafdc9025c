import { z } from 'zod'
import { text } from '../fields.ts'

/** 统计期间 (domain 2.5): a table due on the 25th cannot hold its whole calendar month, so there are two readings. */
export const periodReadingLabels = { from26: '上月 26 日至本月 25 日', calendar: '上一个自然月' } as const
export type PeriodReading = keyof typeof periodReadingLabels
export const periodReading = z.enum(Object.keys(periodReadingLabels) as readonly PeriodReading[], { error: '请选择统计期间' })

export const monthCloseRules = z.object({
  reading: periodReading,
  /** 总户数, by which 投诉率 is reckoned; `null`: as many as the register of units holds. */
  households: z.int({ error: '请填写整数' }).min(1, '至少 1 户').max(1_000_000, '最多 1000000 户').nullable(),
  /** 制度依据: where the period comes from, shown beside it. */
  source: text(200),
})
export type MonthCloseRules = z.infer<typeof monthCloseRules>

/** domain 2.5; 1: 4.9 */
export const defaultMonthClose: MonthCloseRules = {
  reading: 'from26',
  households: null,
  source:
    '接待规程 4.9：每月 25 日前统计、分析、上报；25 日前报不出整个自然月，故以上月 26 日至本月 25 日为默认，请按本公司制度修改',
}
