import { App } from 'antd'
import type { WaveAction, WaveDetail } from '../../../shared/reception/waves.ts'
import { useCommand } from '../../api/use-command.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import caseStyles from '../case/case.module.css'
import { useOpenRecord } from '../case/open-record.ts'
import { VerbButton } from '../case/verb-button.tsx'
import { Amend } from './acts/amend.tsx'
import { Restore } from './acts/restore.tsx'
import { WithReason } from './acts/with-reason.tsx'

export type OpenAct = 'restore' | 'amend' | 'reopen' | 'void'

interface Properties {
  readonly wave: WaveDetail
  readonly open: OpenAct | null
  readonly onOpen: (act: OpenAct | null) => void
  readonly onReload: () => void
}

const verbs: readonly (readonly [OpenAct, string, string])[] = [
  ['restore', 'H', '恢复供应'],
  ['amend', 'G', '改期与原因'],
  ['reopen', 'R', '又停了，重新打开'],
  ['void', 'Z', '作废'],
]

/** The next steps as verbs with keys. */
export function WaveActions({ wave, open, onOpen, onReload }: Properties) {
  const print = usePrintRequest((request) => request.open)
  if (open !== null) {
    const close = () => onOpen(null)
    const shared = { wave, onDone: close, onCancel: close, onReload }
    if (open === 'restore') return <Restore {...shared} />
    if (open === 'amend') return <Amend {...shared} />
    return <WithReason key={open} {...shared} call={open} />
  }
  const may = (action: WaveAction) => wave.actions.includes(action)
  return (
    <div className={caseStyles.verbs}>
      {verbs.map(
        ([act, letter, verb]) =>
          may(act) && <VerbButton key={act} primary={act === 'restore'} letter={letter} verb={verb} run={() => onOpen(act)} />,
      )}
      {may('openIncident') && <OpenIncident wave={wave} onReload={onReload} />}
      <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'waveList', id: wave.id })} />
    </div>
  )
}

/** One key begins the 《重大(突发)事件处理记录表》 of it and shows it (1: 4.10). */
function OpenIncident({ wave, onReload }: Pick<Properties, 'wave' | 'onReload'>) {
  const { run } = useCommand('waves.openIncident')
  const { openSlip } = useOpenRecord()
  const { message } = App.useApp()
  const open = async () => {
    const reply = await run({ id: wave.id, rev: wave.rev })
    if (reply.ok) return openSlip(null, { kind: 'incident', id: reply.data.id })
    void message.error(reply.error.message)
    onReload()
  }
  return <VerbButton primary={false} letter="E" verb="填写重大事件记录" run={() => void open()} />
}
