import { z } from 'zod'
import { receptionDesk } from '../access/roles.ts'
import { requiredText, text } from '../fields.ts'
import { grade } from '../reception/complaint-words.ts'
import { correctionGrade } from '../reception/corrections.ts'
import { limit } from './limit.ts'

/** 制度依据: where the numbers come from, shown beside them. */
const source = text(200)

export const gradeRule = z.object({
  /** 报告项目经理, from the moment it was judged; `null`: need not be told. */
  manager: limit.nullable(),
  /** 报告公司 */
  company: limit.nullable(),
  /** 办结 */
  close: limit,
  /** Who calls the owner back at least; those above may too. */
  callBackBy: z.enum(receptionDesk),
  source,
})
export type GradeRule = z.infer<typeof gradeRule>

export const complaintRules = z.object({
  /** 投诉类别 */
  classes: z.array(requiredText(20, '投诉类别')).min(1, '至少一个类别').max(20, '最多 20 个类别'),
  /** 首次答复: 来访 and 来电, and in writing. */
  answer: z.object({ spoken: limit, written: limit, source }),
  grades: z.record(grade, gradeRule),
  /** Open for so many days it is 重大 by definition. */
  major: z.object({ afterDays: z.int().min(1).max(365), source }),
  /** 热点: so many complainants with the same matter in so many days; 集体投诉: so many households at once. */
  hotSpot: z.object({
    complainants: z.int().min(2).max(100),
    days: z.int().min(1).max(365),
    households: z.int().min(2).max(100),
    source,
  }),
  /** 专题报告: 重大 and 热点 from when it became so, 结案 from when it was settled. */
  reports: z.object({ major: limit, hot: limit, closing: limit, source }),
})
export type ComplaintRules = z.infer<typeof complaintRules>

export const correctionRules = z.record(correctionGrade, z.object({ limit, source }))
export type CorrectionRules = z.infer<typeof correctionRules>
