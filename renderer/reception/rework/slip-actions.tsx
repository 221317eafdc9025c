import { type ComponentType, useState } from 'react'
import type { ReworkSlip } from '../../../shared/reception/rework.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import styles from '../case/case.module.css'
import { useAtDesk } from '../case/use-at-desk.ts'
import { VerbButton } from '../case/verb-button.tsx'
import { Accept } from './acts/accept.tsx'
import { Deliver } from './acts/deliver.tsx'
import { Chase, NewPromise } from './acts/follow-up.tsx'
import type { SlipActProperties } from './acts/slip-act-properties.ts'
import { ToRepair } from './acts/to-repair.tsx'

const panels = {
  deliver: Deliver,
  promise: NewPromise,
  chase: Chase,
  accept: Accept,
  toRepair: ToRepair,
} as const satisfies Record<string, ComponentType<SlipActProperties>>
type SlipAct = keyof typeof panels

interface Verb {
  readonly act: SlipAct
  readonly verb: string
  readonly keys: string
}

const verbsOf: Readonly<Record<ReworkSlip['state'], readonly Verb[]>> = {
  drafted: [
    { act: 'deliver', verb: '送达签收', keys: 'D' },
    { act: 'toRepair', verb: '转有偿报修', keys: 'B' },
  ],
  delivered: [
    { act: 'accept', verb: '验收消项', keys: 'Y' },
    { act: 'promise', verb: '逾期新承诺', keys: 'N' },
    { act: 'chase', verb: '督办', keys: 'C' },
    { act: 'toRepair', verb: '转有偿报修', keys: 'B' },
  ],
  accepted: [],
  voided: [],
}

/** The next steps of the slip as verbs with keys. */
export function SlipActions({ slip, onReload }: { readonly slip: ReworkSlip; readonly onReload: () => void }) {
  const [open, setOpen] = useState<SlipAct | null>(null)
  const print = usePrintRequest((request) => request.open)
  const atDesk = useAtDesk()
  if (open !== null) {
    const Panel = panels[open]
    const close = () => setOpen(null)
    return <Panel slip={slip} onDone={close} onCancel={close} onReload={onReload} />
  }
  const verbs = atDesk ? verbsOf[slip.state] : []
  return (
    <div className={styles.verbs}>
      {verbs.map(({ act, verb, keys }, index) => (
        <VerbButton key={act} primary={index === 0} letter={keys} verb={verb} run={() => setOpen(act)} />
      ))}
      <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'reworkSlip', id: slip.id })} />
    </div>
  )
}
