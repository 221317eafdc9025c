import { z } from 'zod'
import { longText, optionalLongText, optionalText, requiredText } from '../fields.ts'

/** What a person writes on the 《管理处工作记录表》 QR/27Z-001 (domain F6); the rest of it is known from the visit. */
export const workRecord = z.object({
  weather: optionalText(20),
  recorder: requiredText(60, '记录人'),
  content: longText('主要内容'),
  participants: optionalText(300),
  /** 处理/落实情况 */
  handling: optionalLongText,
  responsible: optionalText(60),
  remark: optionalText(500),
})
export type WorkRecord = z.infer<typeof workRecord>
