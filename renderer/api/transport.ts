import type { Changed } from '../../shared/events.ts'
import type { Message } from '../../shared/host.ts'
import type { Reply, ReplyError } from '../../shared/reply.ts'

/** How a message reaches the host. Never rejects: no answer is a reply with UNAVAILABLE. */
export interface Transport {
  readonly call: (message: Message) => Promise<Reply<unknown>>
  /** @returns a function that ends the subscription */
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
}

export const unavailable: ReplyError = {
  code: 'UNAVAILABLE',
  message: '前台服务没有应答。您填的内容还在；请稍等片刻再试一次，仍不行就重新打开前台程序。',
}
