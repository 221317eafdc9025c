import { z } from 'zod'

/** What is counted of a month, each a number that opens its records (domain 2.5, F3). */
export const monthTotals = {
  received: '受理',
  valid: '有效',
  settled: '已结',
  open: '未结',
  onTime: '及时办结',
  late: '超时办结',
  toCallBack: '应回访',
  calledBack: '已回访',
  satisfied: '满意',
  fairly: '较满意',
  dissatisfied: '不满意',
  hot: '热点投诉',
  repeated: '重复投诉',
  belated: '补报',
  unjudged: '未判定',
} as const
export type MonthTotal = keyof typeof monthTotals
export const monthTotal = z.enum(Object.keys(monthTotals) as readonly MonthTotal[])

/** By what they are counted; the titles of the form. */
export const monthGroups = {
  complaintClass: '按类别',
  cause: '按原因',
  grade: '按性质',
  validity: '按有效性',
  channel: '按渠道',
  department: '按责任部门',
  focus: '热点与重复',
} as const
export type MonthGroup = keyof typeof monthGroups
export const monthGroup = z.enum(Object.keys(monthGroups) as readonly MonthGroup[])

const count = z.int().min(0)

/** One line of the form; what the month before or a year ago had of it is `null` where only their sums are known. */
export const monthRow = z.object({
  /** `null`: not judged, not handed over. */
  key: z.string().nullable(),
  label: z.string(),
  count,
  previous: count.nullable(),
  lastYear: count.nullable(),
})
export type MonthRow = z.infer<typeof monthRow>

/** 上月 and 去年同月: counted here, as they were signed, or written in from the paper of the time before. */
export const monthBase = z.object({
  month: z.string(),
  received: count,
  source: z.enum(['counted', 'signed', 'entered']),
  note: z.string().nullable(),
})
export type MonthBase = z.infer<typeof monthBase>

/** Every sum of a month. */
export const monthSums = z.object({
  ...{ received: count, valid: count, settled: count, open: count, onTime: count, late: count },
  ...{ toCallBack: count, calledBack: count, satisfied: count, fairly: count, dissatisfied: count },
  ...{ hot: count, repeated: count, belated: count, unjudged: count },
} satisfies Record<MonthTotal, typeof count>)

export const monthFigures = z.object({
  households: count,
  totals: monthSums,
  /** From reception to 办结, summed over the settled ones, ms. */
  handlingTime: count,
  groups: z.array(z.object({ group: monthGroup, rows: z.array(monthRow) })),
  /** 热点 by class and 事由. */
  hotSpots: z.array(z.object({ complaintClass: z.string().nullable(), matter: z.string().nullable(), count })),
  previous: monthBase,
  lastYear: monthBase,
  /** Received in the last thirteen months, the oldest first. */
  trend: z.array(z.object({ month: z.string(), received: count })),
})
export type MonthFigures = z.infer<typeof monthFigures>

/** The whole number nearest to n / d, halves away from zero: 四舍五入. Exact: no fraction is ever made. */
function nearest(n: number, d: number): number {
  const [whole, top, bottom] = [n < 0 ? -1n : 1n, BigInt(Math.abs(n)) * 2n, BigInt(d) * 2n]
  return Number(whole * ((top + BigInt(d)) / bottom))
}

/** What stands for a ratio whose base is zero (domain 2.5): never ∞, never NaN. */
export const noRatio = '—'

/**
 * n / d as a text with so many places behind the point, rounded 四舍五入.
 * @param scale 100 for %, 1000 for ‰
 */
function scaled(n: number, d: number, scale: number, places: number): string {
  const units = nearest(n * scale * 10 ** places, d)
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  const sign = units < 0 ? '−' : ''
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** `83.3 %`; 「—」 where there is nothing to divide by. */
export const percent = (n: number, d: number) => (d === 0 ? noRatio : `${scaled(n, d, 100, 1)} %`)
/** `6.45 ‰` */
export const perThousand = (n: number, d: number) => (d === 0 ? noRatio : `${scaled(n, d, 1000, 2)} ‰`)

/** 环比 and 同比: (this − base) ÷ base; 「—」 on a base of zero or one that is not known. */
export function change(now: number, base: number | null): string {
  if (base === null || base === 0) return noRatio
  const text = percent(now - base, base)
  return now > base ? `+${text}` : text
}

const tenthOfDay = 8_640_000

/** Mean of so many handling times in days with one place, `2.3 天`. */
export function meanDays(handlingTime: number, settled: number): string {
  if (settled === 0) return noRatio
  const tenths = nearest(handlingTime, settled * tenthOfDay)
  return `${Math.floor(tenths / 10)}.${tenths % 10} 天`
}

export interface Indicator {
  readonly label: string
  readonly value: string
  /** How it is reckoned, in words: a rate without its denominator says nothing. */
  readonly how: string
  /** What it is made of; each opens its records. */
  readonly parts: readonly MonthTotal[]
}

/** 指标 of the form in their order (domain 2.5). */
export function indicatorsOf({ totals, households, handlingTime, previous, lastYear }: MonthFigures): readonly Indicator[] {
  const { received, valid, settled, onTime, toCallBack, calledBack, satisfied, fairly } = totals
  const content = satisfied + fairly
  return [
    { label: '处理率', value: percent(settled, received), how: '已结 ÷ 受理', parts: ['settled', 'received'] },
    { label: '及时率', value: percent(onTime, settled), how: '及时办结 ÷ 已结', parts: ['onTime', 'settled'] },
    { label: '及时率（按受理）', value: percent(onTime, received), how: '及时办结 ÷ 受理', parts: ['onTime', 'received'] },
    { label: '回访率', value: percent(calledBack, toCallBack), how: '已回访 ÷ 应回访', parts: ['calledBack', 'toCallBack'] },
    {
      ...{ label: '满意率', value: percent(content, calledBack), how: '（满意＋较满意）÷ 已回访' },
      parts: ['satisfied', 'fairly', 'calledBack'],
    },
    {
      label: '满意率（仅满意）',
      value: percent(satisfied, calledBack),
      how: '满意 ÷ 已回访',
      parts: ['satisfied', 'calledBack'],
    },
    { label: '投诉率', value: perThousand(received, households), how: '受理 ÷ 总户数', parts: ['received'] },
    { label: '有效投诉率', value: perThousand(valid, households), how: '有效 ÷ 总户数', parts: ['valid'] },
    { label: '平均处理时长', value: meanDays(handlingTime, settled), how: '受理到办结，已结各件平均', parts: ['settled'] },
    { label: '环比', value: change(received, previous.received), how: '（本月－上月）÷ 上月', parts: ['received'] },
    { label: '同比', value: change(received, lastYear.received), how: '（本月－去年同月）÷ 去年同月', parts: ['received'] },
  ]
}
