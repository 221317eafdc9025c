import { z } from 'zod'
import { id, instant } from '../fields.ts'
import { countedDepartment, tickedVia, visitDepartment } from './visit-words.ts'

/** How one department stands to its twenty minutes (3: 4.2). */
export const preparation = z.object({
  department: countedDepartment,
  notifiedAt: instant,
  /** Minutes that it was given. */
  limit: z.int(),
  /** Milliseconds that went by: until now, or until it was done. Honest whatever became of the clock. */
  elapsed: z.int(),
  doneAt: instant.nullable(),
  /** 准备用时; `null`: not done. */
  minutes: z.int().nullable(),
  /** Took longer than it was given, or does already. */
  late: z.boolean(),
  correction: z.object({ id, serial: z.string() }).nullable(),
})
export type Preparation = z.infer<typeof preparation>

export const visitItem = z.object({
  id,
  department: visitDepartment,
  text: z.string(),
  required: z.boolean(),
  tickedAt: instant.nullable(),
  /** Who did it or reported it, how, and who wrote it down. */
  person: z.string().nullable(),
  via: tickedVia.nullable(),
  by: z.string().nullable(),
})
export type VisitItem = z.infer<typeof visitItem>
