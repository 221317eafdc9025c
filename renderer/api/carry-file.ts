import { attachmentPart } from '../../shared/attachments/attachments.ts'
import type { Reply } from '../../shared/reply.ts'
import { unavailable } from './transport.ts'

// The same address on both hosts: loopback HTTP in the browser, app:// in the desktop window (decision 10).
const address = (ticket: string) => `/attachment/${encodeURIComponent(ticket)}`

interface Sending {
  readonly signal: AbortSignal
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Sends a file part by part under its ticket. Rejects only when it is cancelled. */
export async function sendFile(ticket: string, file: Blob, { signal, onProgress }: Sending): Promise<Reply<unknown>> {
  for (let from = 0; from < file.size; from += attachmentPart) {
    const part = await file.slice(from, from + attachmentPart).arrayBuffer()
    const reply = await sendPart(`${address(ticket)}?from=${from}`, part, signal)
    if (!reply.ok) return reply
    onProgress(Math.min(1, (from + part.byteLength) / file.size))
  }
  return { ok: true, data: {} }
}

async function sendPart(url: string, body: ArrayBuffer, signal: AbortSignal): Promise<Reply<unknown>> {
  const headers = { 'Content-Type': 'application/octet-stream' }
  try {
    const response = await fetch(url, { method: 'PUT', headers, body, signal, cache: 'no-store' })
    const reply: Reply<unknown> = await response.json()
    return typeof reply.ok === 'boolean' ? reply : { ok: false, error: unavailable }
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, error: unavailable }
  }
}

/** The bytes behind a ticket to read, as a blob of the type that the core found. */
export async function fetchFile(ticket: string): Promise<Reply<Blob>> {
  try {
    const response = await fetch(address(ticket), { cache: 'no-store' })
    if (response.ok) return { ok: true, data: await response.blob() }
    const reply: Reply<Blob> = await response.json()
    return reply.ok ? { ok: false, error: unavailable } : reply
  } catch {
    return { ok: false, error: unavailable }
  }
}
