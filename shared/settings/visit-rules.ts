import { z } from 'zod'
import { optionalText, requiredText, text } from '../fields.ts'
import { countedDepartment, visitDepartment, visitLevel } from '../visits/visit-words.ts'

/** One thing to be made ready. `levels` empty: for every level. */
export const checklistItem = z.object({
  department: visitDepartment,
  text: requiredText(100, '准备事项'),
  levels: z.array(visitLevel).max(3),
  /** The department is ready when all of these are ticked. */
  required: z.boolean(),
})
export type ChecklistItem = z.infer<typeof checklistItem>

/** 场所模板: what is made ready at such a place (3: 4.3). */
export const visitTemplate = z.object({
  name: requiredText(30, '场所模板名称'),
  items: z.array(checklistItem).max(100, '每个模板最多 100 项'),
})
export type VisitTemplate = z.infer<typeof visitTemplate>

const minutes = (what: string) =>
  z
    .int({ error: `请填写${what}` })
    .min(1, '至少 1 分钟')
    .max(240, '最多 240 分钟')
const points = (what: string) => z.array(requiredText(200, what)).max(30, '最多 30 条')

/** fen per head; `null`: no standard. */
export const budgetStandard = z
  .int({ error: '金额请写成 5 或 5.50 的样子' })
  .min(0, '金额不能为负')
  .max(10_000_000, '最多 100,000 元')
  .nullable()

export const visitRules = z
  .object({
    /** Minutes from the notice until both departments are ready (3: 4.2), and from when the board turns amber. */
    ready: minutes('准备时限'),
    amber: minutes('黄色提醒'),
    /** The board sounds when it turns amber and red. */
    sound: z.boolean(),
    /** 主管 of the department by the name of the account; `null`: every 部门主管 may tick. */
    heads: z.record(countedDepartment, optionalText(60)),
    /** 接待标准, fen per head (domain 2.10). */
    budgets: z.record(visitLevel, budgetStandard),
    templates: z
      .array(visitTemplate)
      .min(1, '至少一个场所模板')
      .max(20, '最多 20 个场所模板')
      .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, '场所模板的名称不能重复'),
    /** 服务规范、言行规范 (3: 4.5), and what the posts are on the alert for (3: 4.4). */
    conduct: points('规范要点'),
    alertness: points('警惕要点'),
    /** 保存期限; nothing is ever deleted by itself. */
    retentionYears: z.int({ error: '请填写保存年限' }).min(1, '至少 1 年').max(100, '最多 100 年'),
    /** 制度依据 */
    source: text(300),
  })
  .refine(({ ready, amber }) => amber < ready, { error: '黄色提醒须早于准备时限', path: ['amber'] })
export type VisitRules = z.infer<typeof visitRules>
