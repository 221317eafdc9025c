import type { ReactNode } from 'react'
import type { ServiceDetail } from '../../../../shared/reception/service-orders.ts'
import { serviceStateLabels } from '../../../../shared/reception/service-words.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import type { Act } from '../../case/use-act.ts'

/** What every act on a service is given. */
export interface ServiceActProperties {
  readonly service: ServiceDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

/** How it stands, in a few words, for two people who change it at once. */
function standingOf({ state, workers }: ServiceDetail): string {
  return workers === null ? serviceStateLabels[state] : `${serviceStateLabels[state]}，${workers}`
}

interface Properties {
  readonly verb: string
  readonly service: ServiceDetail
  readonly act: Act<ServiceDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** One act on a service, with what changed meanwhile in its place. */
export function ServicePanel({ service, act, children, ...panel }: Properties) {
  return (
    <ActPanel
      {...panel}
      act={act}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(service)} onGoOn={act.goOn} />}
    >
      {children}
    </ActPanel>
  )
}
