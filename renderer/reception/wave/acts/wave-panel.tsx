import type { ReactNode } from 'react'
import { waveStateLabels } from '../../../../shared/reception/wave-words.ts'
import type { WaveDetail } from '../../../../shared/reception/waves.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import type { Act } from '../../case/use-act.ts'

interface Properties {
  readonly verb: string
  readonly wave: WaveDetail
  readonly act: Act<WaveDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

const standingOf = ({ state, households, waiting }: WaveDetail) =>
  `${waveStateLabels[state]}，${households} 户来电，${waiting} 户待告知`

/** One act on an outage; whoever counted a caller meanwhile is seen before anything is sent. */
export function WavePanel({ wave, act, ...rest }: Properties) {
  const conflict = <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(wave)} onGoOn={act.goOn} />
  return <ActPanel {...rest} act={act} conflict={conflict} />
}
