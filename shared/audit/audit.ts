import { z } from 'zod'
import { id, instant, pageKey, pageSize } from '../fields.ts'
import { query } from '../procedure.ts'

const entry = z.object({
  seq: z.int(),
  at: instant,
  actor: z.string().nullable(),
  desk: z.string(),
  call: z.string(),
  outcome: z.enum(['ok', 'refused', 'failed']),
  code: z.string().nullable(),
  subjectId: z.string().nullable(),
})

export const audit = {
  list: query({
    access: ['administrator', 'customerServiceSupervisor', 'projectManager'],
    input: z.object({ subjectId: id.nullable(), after: pageKey, limit: pageSize }),
    output: z.object({ entries: z.array(entry), next: pageKey }),
  }),
  /** Recomputes the whole chain; `firstBad` is the first row that was changed, moved or removed. */
  verify: query({
    access: ['administrator', 'projectManager'],
    input: z.object({}),
    output: z.object({ rows: z.int(), head: z.string(), firstBad: z.int().nullable() }),
  }),
}
