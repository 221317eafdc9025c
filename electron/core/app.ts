import type { Changed } from '../../shared/events.ts'
import type { Message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import type { Ports } from './ports.ts'
import type { Paper } from './printing/sheets.ts'

/** The application without a host: what desktop and browser hosts hold. */
export interface App {
  /** Never rejects. `desk` names the machine the call came from. */
  readonly call: (message: Message, desk: string) => Promise<Reply<unknown>>
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
  /** The rendered paper behind a ticket, for the host to show, print or save. */
  readonly paper: (ticket: string) => Paper | undefined
  /** Closes the database cleanly; later calls answer UNAVAILABLE. */
  readonly close: () => void
}

/** Opens the data folder. Throws a StartError with one clear sentence when that cannot be done at all. */
export declare function createApp(ports: Ports): App
