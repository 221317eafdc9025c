import type { ReworkSlip } from '../../../../shared/reception/rework.ts'

/** What every act on a slip is given. */
export interface SlipActProperties {
  readonly slip: ReworkSlip
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
