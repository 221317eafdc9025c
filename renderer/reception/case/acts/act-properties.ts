import type { CaseDetail } from '../../../../shared/reception/cases.ts'

/** What every act on a case is given. */
export interface ActProperties {
  readonly record: CaseDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
