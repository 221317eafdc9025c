import { z } from 'zod'

/** How long something may take. Working days skip weekends and holidays; the other units run through. */
export const limit = z.object({
  amount: z.int().min(1, '至少 1').max(3650, '最多 3650'),
  unit: z.enum(['minute', 'hour', 'day', 'workday']),
})
export type Limit = z.infer<typeof limit>
