import { useCallback, useRef, useState } from 'react'
import type { Reply } from '../../shared/reply.ts'
import { call, newOperation } from './client.ts'
import type { CommandPath, Input, Output } from './paths.ts'

export interface Runner<P extends CommandPath> {
  readonly run: (input: Input<P>) => Promise<Reply<Output<P>>>
  readonly running: boolean
}

/**
 * Runs a command. Each run is one operation; only a run that got no answer and is repeated unchanged keeps its
 * operation, so that the host can tell a retry from a second wish.
 */
export function useCommand<P extends CommandPath>(path: P): Runner<P> {
  const [runs, setRuns] = useState(0)
  const unanswered = useRef<{ readonly input: string; readonly operation: string } | null>(null)

  const run = useCallback(
    async (input: Input<P>) => {
      const same = JSON.stringify(input)
      const operation = unanswered.current?.input === same ? unanswered.current.operation : newOperation()
      setRuns((count) => count + 1)
      const reply = await call(path, input, operation)
      setRuns((count) => count - 1)
      unanswered.current = !reply.ok && reply.error.code === 'UNAVAILABLE' ? { input: same, operation } : null
      return reply
    },
    [path],
  )
  return { run, running: runs > 0 }
}
