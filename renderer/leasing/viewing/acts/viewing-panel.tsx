import type { ReactNode } from 'react'
import { viewingStateLabels } from '../../../../shared/leasing/viewing-words.ts'
import type { ViewingDetail } from '../../../../shared/leasing/viewings.ts'
import { ActPanel } from '../../../reception/case/act-panel.tsx'
import { MovedOnNotice } from '../../../reception/case/moved-on-notice.tsx'
import type { Act } from '../../../reception/case/use-act.ts'

/** What every act on a viewing gets. */
export interface ViewingActProperties {
  readonly viewing: ViewingDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

interface Props {
  readonly verb: string
  readonly viewing: ViewingDetail
  readonly act: Act<ViewingDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

const standingOf = ({ state, suites }: ViewingDetail) =>
  `${viewingStateLabels[state]}，看过 ${suites.filter(({ openedAt }) => openedAt !== null).length} 个单元`

/** One act on a viewing; whoever changed it meanwhile is named by how it stands now. */
export function ViewingPanel({ viewing, act, ...rest }: Props) {
  const conflict = <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(viewing)} onGoOn={act.goOn} />
  return <ActPanel {...rest} act={act} conflict={conflict} />
}
