import type { Page } from '@playwright/test'
import type { Message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'

export interface Where {
  readonly folder: string
  /** Folder of the key files: outside the data folder, and never this computer's own. */
  readonly keys: string
  /** The file that says how far this host's clock is moved (moved-clock.ts); without it, the computer's own. */
  readonly clock?: string
}

/** A host that runs on a data folder, and its window. */
export interface OpenHost {
  readonly page: Page
  /** `http://127.0.0.1:PORT/`, or `app://qiantai/` in the desktop window. */
  readonly url: string
  readonly call: (message: Message) => Promise<Reply<unknown>>
  /** What must never happen in a window and did (page-watch.ts). */
  readonly trouble: () => readonly string[]
  /** Ends it as a person would; the database is closed. */
  readonly close: () => Promise<void>
}
