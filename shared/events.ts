import type { Feature } from './contract.ts'

/** After a command the hosts push which features changed, never the data: screens re-read, so masking has one path. */
export interface Changed {
  readonly features: readonly Feature[]
}
