import type { Migration } from './migrate.ts'
import { foundation } from './migrations/010-foundation.ts'

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [foundation]
