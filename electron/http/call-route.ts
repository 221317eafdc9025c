import type { Readable } from 'node:stream'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { type Message, message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import { refusal } from '../host/host-calls.ts'

export type Answer = (message: Message) => Promise<Reply<unknown>>

const largestBody = 1024 * 1024
/** A sender that is cut off never reads the reply, so a body that is too large is read to its end up to here. */
const patience = 16 * largestBody

const envelope = message.omit({ token: true })

/** `POST /api/call`: one message in, one reply out. */
export async function answerCall(context: Context<{ Bindings: HttpBindings }>, answer: Answer): Promise<Response> {
  const type = context.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return context.json(refusal('INVALID', '只接受 JSON 内容'), 415)
  const body = await readBody(context.env.incoming)
  if (body === undefined) return context.json(refusal('INVALID', '内容太大，没有保存；请缩短后再试'), 413)
  const parsed = envelope.safeParse(parseJson(body))
  if (!parsed.success) return context.json(refusal('INVALID', '内容不完整，没有保存'), 400)
  const bearer = /^Bearer ([\w.~+/=-]{1,200})$/.exec(context.req.header('authorization') ?? '')
  return context.json(await answer({ ...parsed.data, token: bearer?.[1] ?? null }))
}

/** @returns undefined when it is larger than allowed */
async function readBody(incoming: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > patience) break
    if (size <= largestBody) chunks.push(bytes)
  }
  return size <= largestBody ? Buffer.concat(chunks).toString('utf8') : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
