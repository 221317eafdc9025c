import { randomUUID } from 'node:crypto'
import type { DeskContract } from '../shared/contract.ts'
import type { Message } from '../shared/host.ts'
import type { Client } from '../shared/procedure.ts'
import type { Reply } from '../shared/reply.ts'

type Data<R> = R extends { readonly ok: true; readonly data: infer D } ? D : never

/** The contract as functions that answer with the data, and throw when the reply is trouble: for laying a story's ground. */
export type StoryClient = {
  readonly [F in keyof DeskContract]: {
    readonly [C in keyof DeskContract[F]]: (
      input: Parameters<Client<DeskContract>[F][C]>[0],
    ) => Promise<Data<Awaited<ReturnType<Client<DeskContract>[F][C]>>>>
  }
}

export type Send = (message: Message) => Promise<Reply<unknown>>

export function storyClient(send: Send, token: string | null): StoryClient {
  const ask = async (path: string, input: unknown) => {
    const reply = await send({ path, input, token, operation: randomUUID() })
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`)
    return reply.data
  }
  const feature = (name: string) =>
    new Proxy({}, { get: (_target, call) => (input: unknown) => ask(`${name}.${String(call)}`, input) })
  return new Proxy({}, { get: (_target, name) => feature(String(name)) }) as StoryClient
}
