import { z } from 'zod'
import { text } from '../fields.ts'
import { grade } from '../reception/complaint-words.ts'
import { category } from '../reception/words.ts'
import { limit } from './limit.ts'

/** How many of the settled matters are asked about, and by when (domain 2.4). */
export const callBackRule = z.object({
  /** 应回访比例, whole percent; 0: none is required. Whoever is not required may still be called. */
  percent: z.int({ error: '请填写 0 到 100 的整数' }).min(0, '最少 0').max(100, '最多 100'),
  /** From 办结 on. */
  within: limit,
  /** 制度依据: where the numbers come from, shown beside them. */
  source: text(200),
})
export type CallBackRule = z.infer<typeof callBackRule>

export const callBackRules = z.object({
  rules: z
    .record(category, callBackRule)
    .refine(({ complaint }) => complaint.percent === 100, { path: ['complaint', 'percent'], error: '投诉须全部回访(4.9)' }),
  /** A complaint that was judged is called back by its grade. */
  grades: z.record(grade, z.object({ within: limit, source: text(200) })),
})
export type CallBackRules = z.infer<typeof callBackRules>
