import type { ReactNode } from 'react'
import { visitStateLabels } from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { ActPanel } from '../../../reception/case/act-panel.tsx'
import { MovedOnNotice } from '../../../reception/case/moved-on-notice.tsx'
import type { Act } from '../../../reception/case/use-act.ts'

interface Properties {
  readonly verb: string
  readonly visit: VisitDetail
  readonly act: Act<VisitDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

const standingOf = ({ state, events }: VisitDetail) => `${visitStateLabels[state]}，${events.at(-1)?.text ?? ''}`

/** One act on a visit; what another desk did meanwhile is seen before anything is sent. */
export function VisitPanel({ visit, act, ...rest }: Properties) {
  const conflict = <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(visit)} onGoOn={act.goOn} />
  return <ActPanel {...rest} act={act} conflict={conflict} />
}
