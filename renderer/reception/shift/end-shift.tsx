import { useState } from 'react'
import { type Shift, shiftStateLabels } from '../../../shared/reception/shifts.ts'
import { useCommand } from '../../api/use-command.ts'
import { ActPanel } from '../case/act-panel.tsx'
import { TextField } from '../case/acts/text-field.tsx'
import { MovedOnNotice } from '../case/moved-on-notice.tsx'
import { useAct } from '../case/use-act.ts'

export type Ending = 'takeOver' | 'withdraw'

interface Properties {
  readonly ending: Ending
  readonly shift: Shift
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

const words = {
  takeOver: { verb: '接班', field: 'remark', label: '接班说明（核对后有出入的写在这里，可不填）' },
  withdraw: { verb: '撤回', field: 'reason', label: '撤回原因' },
} as const

/** 接班 with what was found otherwise, or 撤回 with its reason. */
export function EndShift({ ending, shift, onDone, onCancel, onReload }: Properties) {
  const takeOver = useCommand('shifts.takeOver')
  const withdraw = useCommand('shifts.withdraw')
  const act = useAct(shift, onDone, onReload)
  const [text, setText] = useState('')
  const { verb, field, label } = words[ending]
  const send = (rev: number) =>
    ending === 'takeOver' ? takeOver.run({ id: shift.id, rev, remark: text }) : withdraw.run({ id: shift.id, rev, reason: text })
  return (
    <ActPanel
      verb={verb}
      act={act}
      running={takeOver.running || withdraw.running}
      onSubmit={() => void act.submit(send)}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={shiftStateLabels[act.seen.state]} now={shiftStateLabels[shift.state]} onGoOn={act.goOn} />}
    >
      <TextField
        label={label}
        name={field}
        limit={ending === 'takeOver' ? 1000 : 200}
        lines={2}
        value={text}
        error={act.error}
        onChange={setText}
      />
    </ActPanel>
  )
}
