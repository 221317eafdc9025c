import { useCommand } from '../../../api/use-command.ts'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { WaveActProperties } from './wave-act-properties.ts'
import { WavePanel } from './wave-panel.tsx'

/** 恢复供应: from now on everybody who called is to be told. */
export function Restore({ wave, onDone, onCancel, onReload }: WaveActProperties) {
  const { run, running } = useCommand('waves.restore')
  const act = useAct(wave, onDone, onReload)
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: wave.id, rev, at }))
  }
  return (
    <WavePanel verb="恢复供应" wave={wave} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <MomentField label="恢复时间" moment={moment} error={act.error} />
      <p role="status">接着逐户告知：{wave.waiting} 户。</p>
    </WavePanel>
  )
}
