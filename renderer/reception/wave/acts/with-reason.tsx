import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { WaveActProperties } from './wave-act-properties.ts'
import { WavePanel } from './wave-panel.tsx'

const verbs = { reopen: '又停了，重新打开', void: '作废' } as const

/** Supply failed again, or it never was one: both ask for a reason, which stays in its history. */
export function WithReason({ call, ...properties }: WaveActProperties & { readonly call: keyof typeof verbs }) {
  const { wave, onDone, onCancel, onReload } = properties
  const { run, running } = useCommand(`waves.${call}`)
  const act = useAct(wave, onDone, onReload)
  const [reason, setReason] = useState('')
  return (
    <WavePanel
      {...{ verb: verbs[call], wave, act, running, onCancel }}
      onSubmit={() => void act.submit((rev) => run({ id: wave.id, rev, reason }))}
    >
      <TextField label="原因" name="reason" limit={500} lines={2} value={reason} error={act.error} onChange={setReason} />
    </WavePanel>
  )
}
