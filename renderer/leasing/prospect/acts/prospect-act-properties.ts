import type { ProspectDetail } from '../../../../shared/leasing/prospects.ts'

export interface ProspectActProperties {
  readonly prospect: ProspectDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
  /** Another prospect in its place. */
  readonly onShow: (id: string) => void
}
