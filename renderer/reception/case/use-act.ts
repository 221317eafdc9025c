import { useState } from 'react'
import type { Reply, ReplyError } from '../../../shared/reply.ts'

export interface Act<Version> {
  /** The version that the person saw when the panel opened; what they typed was typed over this one. */
  readonly seen: Version
  readonly error: ReplyError | null
  /** Somebody changed the record meanwhile: both versions must be shown before anything is sent. */
  readonly outdated: boolean
  readonly submit: (send: (rev: number) => Promise<Reply<unknown>>) => Promise<void>
  /** The person has seen the newer version and wants to go on with what they typed. */
  readonly goOn: () => void
}

/**
 * One act on a record. It is sent with the `rev` that the person has seen, never silently with a newer one; a CONFLICT keeps
 * what was typed.
 */
export function useAct<Version extends { readonly rev: number }>(
  record: Version,
  onDone: () => void,
  onReload: () => void,
): Act<Version> {
  const [seen, setSeen] = useState(record)
  const [error, setError] = useState<ReplyError | null>(null)
  const submit = async (send: (rev: number) => Promise<Reply<unknown>>) => {
    const reply = await send(seen.rev)
    if (reply.ok) return onDone()
    setError(reply.error)
    if (reply.error.code === 'CONFLICT') onReload()
  }
  const goOn = () => {
    setSeen(record)
    setError(null)
  }
  return { seen, error, outdated: record.rev !== seen.rev, submit, goOn }
}
