import { z } from 'zod'
import { text } from '../fields.ts'
import { limit } from './limit.ts'

/** How soon a major incident is reported: from its discovery, and the summary from its end (domain 2.8). */
export const incidentRules = z.object({
  oral: limit,
  written: limit,
  summary: limit,
  /** 制度依据: where the numbers come from, shown beside them. */
  source: text(200),
})
export type IncidentRules = z.infer<typeof incidentRules>

export const defaultIncidentRules: IncidentRules = {
  oral: { amount: 10, unit: 'minute' },
  written: { amount: 4, unit: 'hour' },
  summary: { amount: 24, unit: 'hour' },
  source: '重大事件报告制度：当即口头上报(上海一级事件 10 分钟)，书面 4 小时，处置完毕后总结 24 小时；各公司 4 至 48 小时不等',
}
