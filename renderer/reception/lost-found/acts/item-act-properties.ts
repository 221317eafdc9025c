import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'

/** What every act on a record is given. */
export interface ItemActProperties {
  readonly item: LostFoundItem
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
