import { type CallPath, contract, type DeskContract } from '../../shared/contract.ts'
import type { HostClient } from '../../shared/host.ts'
import type { Client } from '../../shared/procedure.ts'
import type { Reply } from '../../shared/reply.ts'
import { transport } from './connection.ts'
import type { Input, Output, PagedPath } from './paths.ts'
import { noticeTrouble, session } from './session.ts'

/** One per intended action. `crypto.randomUUID` is missing where a page is served over plain HTTP on the LAN. */
export function newOperation(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function send(path: string, input: unknown, operation: string | null): Promise<Reply<unknown>> {
  const { token } = session.getState()
  const reply = await transport.call({ path, input, token, operation })
  if (!reply.ok) noticeTrouble(reply.error, token)
  return reply
}

/** One call by its path, `cases.list`. */
export function call<P extends CallPath>(path: P, input: Input<P>, operation: string | null = null): Promise<Reply<Output<P>>> {
  // The core parses every answer with the declared schema before it leaves, so the shape need not be checked twice.
  return send(path, input, operation) as Promise<Reply<Output<P>>>
}

/** One page of a list, `after` the key that the page before handed out. */
export function callPage<P extends PagedPath>(
  path: P,
  input: Omit<Input<P>, 'after'>,
  after: string | null,
): Promise<Reply<Output<P>>> {
  return send(path, { ...input, after }, null) as Promise<Reply<Output<P>>>
}

const declared: Readonly<Record<string, Readonly<Record<string, { readonly kind: string }>>>> = contract

function proxy<T extends object>(get: (name: string) => unknown): T {
  return new Proxy({} as T, { get: (_, name) => (typeof name === 'string' ? get(name) : undefined) })
}

/** `desk.cases.get({ id })`: the contract as functions that answer with a reply and never reject. */
export const desk = proxy<Client<DeskContract>>((feature) =>
  proxy((name) => (input: unknown) => {
    const isCommand = declared[feature]?.[name]?.kind === 'command'
    return send(`${feature}.${name}`, input, isCommand ? newOperation() : null)
  }),
)

/** What the host does beside the core: printers, PDF. */
export const host = proxy<HostClient>((name) => (input: unknown) => send(`host.${name}`, input, null))
