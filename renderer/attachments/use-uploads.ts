import { useCallback, useEffect, useRef, useState } from 'react'
import type { AttachmentRecord } from '../../shared/attachments/attachments.ts'
import type { Reply, ReplyError } from '../../shared/reply.ts'
import { sendFile } from '../api/carry-file.ts'
import { call, desk, newOperation } from '../api/client.ts'
import { drawPreview } from './draw-preview.ts'

/** One file on its way. */
export interface Upload {
  readonly key: number
  readonly name: string
  /** From 0 to 1. */
  readonly share: number
  readonly error: ReplyError | null
  readonly cancel: () => void
}

/** A lost answer is asked for again with the same operation: the file is added once. */
async function register(input: Parameters<typeof desk.attachments.add>[0]): Promise<Reply<unknown>> {
  const operation = newOperation()
  const first = await call('attachments.add', input, operation)
  return first.ok || first.error.code !== 'UNAVAILABLE' ? first : call('attachments.add', input, operation)
}

async function addFile(record: AttachmentRecord, file: File, sending: Parameters<typeof sendFile>[2]): Promise<Reply<unknown>> {
  const begun = await desk.attachments.begin({ record, size: file.size })
  if (!begun.ok) return begun
  const { ticket } = begun.data
  const sent = await sendFile(ticket, file, sending)
  sending.signal.throwIfAborted()
  if (!sent.ok) return sent
  const preview = await drawPreview(file)
  sending.signal.throwIfAborted()
  return register({ record, ticket, name: file.name, preview })
}

let keys = 0

/** Sends files one after another. What was added leaves the list; what was refused stays with its sentence. */
export function useUploads({ kind, id }: AttachmentRecord) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const line = useRef(Promise.resolve())
  const stops = useRef(new Set<AbortController>())
  // Closing the record is a way to cancel.
  useEffect(
    () => () => {
      for (const stop of stops.current) stop.abort()
    },
    [],
  )

  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        keys += 1
        const key = keys
        const stop = new AbortController()
        stops.current.add(stop)
        const change = (changes: Partial<Upload>) =>
          setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)))
        const leave = () => {
          stops.current.delete(stop)
          setUploads((all) => all.filter((one) => one.key !== key))
        }
        const cancel = () => {
          stop.abort()
          leave()
        }
        setUploads((all) => [...all, { key, name: file.name, share: 0, error: null, cancel }])
        const send = async () => {
          if (stop.signal.aborted) return
          const sending = { signal: stop.signal, onProgress: (share: number) => change({ share }) }
          const reply = await addFile({ kind, id }, file, sending)
          if (reply.ok) leave()
          else change({ error: reply.error })
        }
        // Only cancelling rejects, and it has cleared the line already.
        line.current = line.current.then(send).catch(leave)
      }
    },
    [kind, id],
  )
  return { uploads, add }
}
