import { App } from 'antd'
import { useState } from 'react'
import { isEnd, type Stage } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectSummary } from '../../../shared/leasing/prospects.ts'
import { useCommand } from '../../api/use-command.ts'

export type Move = (prospect: ProspectSummary, stage: Stage) => void

export interface Asked {
  readonly prospect: Pick<ProspectSummary, 'id' | 'rev' | 'serial' | 'company' | 'stage'>
  readonly stage: Stage
}
type Moved = Exclude<Stage, 'waiting'>

/** Into an end, or out of one, the procedure wants to know why: then a question comes first. */
export function useMove(reload: () => void) {
  const { run } = useCommand('prospects.move')
  const { message } = App.useApp()
  const [asking, setAsking] = useState<Asked | null>(null)
  const send = async (prospect: ProspectSummary, stage: Moved) => {
    const reply = await run({ id: prospect.id, rev: prospect.rev, stage, reason: null, note: null })
    if (!reply.ok) void message.warning(reply.error.message, 6)
    reload()
  }
  const move: Move = (prospect, stage) => {
    if (prospect.stage === stage) return
    if (stage === 'lost' || stage === 'waiting' || isEnd(prospect.stage)) setAsking({ prospect, stage })
    else void send(prospect, stage)
  }
  return { move, asking, stop: () => setAsking(null) }
}
