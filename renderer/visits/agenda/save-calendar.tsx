import { App } from 'antd'
import { useState } from 'react'
import type { Reply } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useHostInfo } from '../../api/use-host-info.ts'
import { carryOut } from '../../attachments/carry-out.ts'
import { VerbButton } from '../../reception/case/verb-button.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'

/** Long enough to read a whole path. */
const secondsShown = 8

interface Ready {
  readonly ticket: string
  readonly name: string
}

/** Takes an .ics out, by the way on which attachments leave; who took it is on record. */
function useCarryOut() {
  const info = useHostInfo()
  const { message } = App.useApp()
  const [running, setRunning] = useState(false)
  const save = async (grant: () => Promise<Reply<Ready>>) => {
    if (info === null || running) return
    setRunning(true)
    const granted = await grant()
    const outcome = granted.ok ? await carryOut(granted.data.ticket, granted.data.name, info.kind) : granted
    setRunning(false)
    if (outcome.ok) void message.success(outcome.data, secondsShown)
    else void message.error(outcome.error.message, secondsShown)
  }
  return { running, save }
}

/** What the sheet shows. */
export function SaveRange({ from, until }: { readonly from: string; readonly until: string }) {
  const { run } = useCommand('agenda.saveRange')
  const { running, save } = useCarryOut()
  return <KeyedButton keys="S" label="存为 .ics" running={running} run={() => void save(() => run({ from, until }))} />
}

/** One visit. */
export function SaveVisit({ id }: { readonly id: string }) {
  const { run } = useCommand('agenda.saveVisit')
  const { save } = useCarryOut()
  return <VerbButton letter="C" verb="存为日历 .ics" primary={false} run={() => void save(() => run({ id }))} />
}
