import type { ReactNode } from 'react'
import { repairStateLabels } from '../../../../shared/reception/repair-words.ts'
import type { RepairDetail } from '../../../../shared/reception/repairs.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import type { Act } from '../../case/use-act.ts'

/** What every act on a repair is given. */
export interface RepairActProperties {
  readonly repair: RepairDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

/** How it stands, in a few words, for two people who change it at once. */
function standingOf({ state, worker }: RepairDetail): string {
  return worker === null ? repairStateLabels[state] : `${repairStateLabels[state]}，${worker}`
}

interface Properties {
  readonly verb: string
  readonly repair: RepairDetail
  readonly act: Act<RepairDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** One act on a repair, with what changed meanwhile in its place. */
export function RepairPanel({ verb, repair, act, running, onSubmit, onCancel, children }: Properties) {
  return (
    <ActPanel
      verb={verb}
      act={act}
      running={running}
      onSubmit={onSubmit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(repair)} onGoOn={act.goOn} />}
    >
      {children}
    </ActPanel>
  )
}
