import type { ReactNode } from 'react'
import { stageLabels } from '../../../../shared/leasing/prospect-words.ts'
import type { ProspectDetail } from '../../../../shared/leasing/prospects.ts'
import { ActPanel } from '../../../reception/case/act-panel.tsx'
import { MovedOnNotice } from '../../../reception/case/moved-on-notice.tsx'
import type { Act } from '../../../reception/case/use-act.ts'

interface Props {
  readonly verb: string
  readonly prospect: ProspectDetail
  readonly act: Act<ProspectDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** How a prospect stands, in a few words, for two people who change it at once. */
const standingOf = ({ stage, owner, events, ticks }: ProspectDetail) =>
  `${stageLabels[stage]}，${owner} 负责，经过 ${events.length} 条，已做 ${ticks.length} 项`

/** One act on a prospect; whoever changed it meanwhile is named by how it stands now. */
export function ProspectPanel({ prospect, act, ...rest }: Props) {
  const conflict = <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(prospect)} onGoOn={act.goOn} />
  return <ActPanel {...rest} act={act} conflict={conflict} />
}
