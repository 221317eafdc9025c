import type { Changed } from '../../shared/events.ts'
import type { Message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import { type Transport, unavailable } from './transport.ts'

/** What the preload exposes in the desktop host. */
export interface Bridge {
  readonly call: (message: Message) => Promise<Reply<unknown>>
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
}

declare global {
  interface Window {
    readonly qiantai?: Bridge
  }
}

export function overIpc(bridge: Bridge): Transport {
  return {
    call: (message) => bridge.call(message).catch(() => ({ ok: false, error: unavailable })),
    onChanged: bridge.onChanged,
  }
}
