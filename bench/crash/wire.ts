import { Agent, request } from 'node:http'
import { z } from 'zod'
import { replyError } from '../../shared/reply.ts'

const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: replyError }),
])
export type WireReply = z.infer<typeof reply>

/** One person's line to a host, over one connection. */
export interface Line {
  /** @returns undefined when no whole answer came: the host died, and nobody knows what became of the call */
  readonly call: (path: string, input: unknown, operation?: string) => Promise<WireReply | undefined>
  /** The answer's data. Throws when it is no success. */
  readonly ask: <T>(path: string, input: unknown, answer: z.ZodType<T>) => Promise<T>
  readonly hangUp: () => void
}

function post(url: string, agent: Agent, token: string | null, body: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) }
    const sent = request(`${url}api/call`, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve(answer.complete ? Buffer.concat(chunks).toString('utf8') : undefined))
      answer.on('error', () => resolve(undefined))
    })
    sent.on('error', () => resolve(undefined))
    sent.end(body)
  })
}

export function openLine(url: string, token: string | null): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const call: Line['call'] = async (path, input, operation) => {
    const text = await post(url, agent, token, JSON.stringify({ path, input, operation: operation ?? null }))
    return text === undefined ? undefined : reply.parse(JSON.parse(text))
  }
  return {
    call,
    ask: async (path, input, answer) => {
      const given = await call(path, input)
      if (!given?.ok) throw new Error(`${path}: ${JSON.stringify(given?.error ?? 'no answer')}`)
      return answer.parse(given.data)
    },
    hangUp: () => agent.destroy(),
  }
}
