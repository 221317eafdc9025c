import { z } from 'zod'
import { countedThings } from '../../../shared/backups/backups.ts'

/** What was found by reading a whole copy. Numbers only: nothing of a person. */
export const proof = z.object({
  /** Version of the schema. */
  schema: z.int(),
  bytes: z.int(),
  /** SHA-256 of the file, hexadecimal. */
  digest: z.string(),
  /** Length and last hash of the operation log. */
  auditRows: z.int(),
  auditHead: z.string(),
  counts: z.partialRecord(z.enum(countedThings), z.int()),
})
export type Proof = z.infer<typeof proof>
