import type { Changed } from '../../shared/events.ts'
import type { Message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import { storedToken } from './stored-token.ts'
import { type Transport, unavailable } from './transport.ts'

const authorization = (token: string | null): Record<string, string> => (token ? { Authorization: `Bearer ${token}` } : {})

async function post({ path, input, operation, token }: Message): Promise<Reply<unknown>> {
  try {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization(token) },
      body: JSON.stringify({ path, input, operation }),
      cache: 'no-store',
    })
    const reply: Reply<unknown> = await response.json()
    return typeof reply.ok === 'boolean' ? reply : { ok: false, error: unavailable }
  } catch {
    return { ok: false, error: unavailable }
  }
}

/** Hands over each `data:` line of the event stream until it ends. */
async function read(body: ReadableStream<Uint8Array>, onData: (data: string) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data:')) onData(line.slice(5).trim())
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * EventSource cannot send a token in a header, so the stream is read with fetch. It is opened again after every end;
 * what was missed meanwhile is unknown, so `features: []` after a gap asks the screens to read everything again.
 */
async function listen(listener: (changed: Changed) => void, signal: AbortSignal): Promise<void> {
  for (let tried = 0; !signal.aborted; tried += 1) {
    try {
      const response = await fetch('/api/changes', { headers: authorization(storedToken.get()), signal, cache: 'no-store' })
      if (response.ok && response.body) {
        if (tried > 0) listener({ features: [] })
        await read(response.body, (data) => listener(JSON.parse(data)))
      }
    } catch {
      // The host is away or the stream broke off: try again below.
    }
    if (!signal.aborted) await pause(2000)
  }
}

export function overHttp(): Transport {
  return {
    call: post,
    onChanged: (listener) => {
      const stop = new AbortController()
      void listen(listener, stop.signal)
      return () => stop.abort()
    },
  }
}
