import { z } from 'zod'
import { text } from '../fields.ts'
import { repairGrade } from '../reception/repair-words.ts'
import { limit } from './limit.ts'

export const arrivalLimit = z.union([z.literal('sameDay'), limit])
export type ArrivalLimit = z.infer<typeof arrivalLimit>

export const repairRules = z.object({
  /** 到场 and 完工 of each grade, from 报修 on; of a 大修 the second is when its plan is due. Holidays do not extend them. */
  grades: z.record(repairGrade, z.object({ arrive: arrivalLimit, fix: limit, source: text(200) })),
  /** 急修免人工 */
  urgentLabourFree: z.boolean(),
})
export type RepairRules = z.infer<typeof repairRules>
