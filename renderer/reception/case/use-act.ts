import { useState } from 'react'
import { changed } from '../../../shared/fields.ts'
import type { Reply, ReplyError } from '../../../shared/reply.ts'
import { useReached } from './use-reached.ts'

export interface Act<Version> {
  /** The version that the person saw when the panel opened; what they typed was typed over this one. */
  readonly seen: Version
  readonly error: ReplyError | null
  /** Somebody changed the record meanwhile: both versions must be shown before anything is sent. */
  readonly outdated: boolean
  /** It is being done, or the record that shows it is still being read: nothing further begins over the one before. */
  readonly reading: boolean
  readonly submit: (send: (rev: number) => Promise<Reply<unknown>>) => Promise<void>
  /** The person has seen the newer version and wants to go on with what they typed. */
  readonly goOn: () => void
}

/**
 * One act on a record. It is sent with the `rev` that the person has seen, never silently with a newer one; a CONFLICT keeps
 * what was typed. `onDone` comes once the record shown is the one that the act has made.
 */
export function useAct<Version extends { readonly id: string; readonly rev: number }>(
  record: Version,
  onDone: (reached: Version) => void,
  onReload: () => void | Promise<void>,
): Act<Version> {
  const [seen, setSeen] = useState(record)
  const [error, setError] = useState<ReplyError | null>(null)
  const [sending, setSending] = useState(false)
  const { waiting, until } = useReached(record)
  const reading = sending || waiting
  const submit = async (send: (rev: number) => Promise<Reply<unknown>>) => {
    setSending(true)
    const reply = await send(seen.rev)
    setError(reply.ok ? null : reply.error)
    // The answer about something that hangs on the record: its `rev` does not say when that was read.
    const elsewhere = reply.ok && changed.safeParse(reply.data).data?.id !== record.id
    const reload = reply.ok || reply.error.code === 'CONFLICT' ? onReload() : undefined
    if (elsewhere) await reload
    setSending(false)
    if (!reply.ok) return
    until(reply.data, (reached) => {
      setSeen(reached)
      onDone(reached)
    })
  }
  const goOn = () => {
    setSeen(record)
    setError(null)
  }
  return { seen, error, outdated: !reading && record.rev !== seen.rev, reading, submit, goOn }
}
