import type { ReactNode } from 'react'
import type { IncidentDetail } from '../../../../shared/reception/incidents.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import type { Act } from '../../case/use-act.ts'
import { standingOf } from './standing.ts'

interface Properties {
  readonly verb: string
  readonly incident: IncidentDetail
  readonly act: Act<IncidentDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** One act on an incident; whoever changed it meanwhile is named by how it stands now. */
export function IncidentPanel({ incident, act, ...rest }: Properties) {
  const conflict = <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(incident)} onGoOn={act.goOn} />
  return <ActPanel {...rest} act={act} conflict={conflict} />
}
