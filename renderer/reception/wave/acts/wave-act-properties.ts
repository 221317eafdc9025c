import type { WaveDetail } from '../../../../shared/reception/waves.ts'

export interface WaveActProperties {
  readonly wave: WaveDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
