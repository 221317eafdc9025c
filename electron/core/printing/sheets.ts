import { randomBytes } from 'node:crypto'
import { minute } from '../../../shared/calendar.ts'

/** A rendered paper: what the preview shows and the printer prints, to the letter. */
export interface Paper {
  readonly html: string
  readonly title: string
  readonly landscape: boolean
}

const lifetime = 10 * minute
const most = 200

/** Rendered papers under unguessable tickets, in memory only: a ticket is the permission to read one paper for ten minutes. */
export class Sheets {
  readonly #papers = new Map<string, { readonly paper: Paper; readonly until: number }>()

  put(paper: Paper, now: number): string {
    for (const [ticket, { until }] of this.#papers) if (until < now) this.#papers.delete(ticket)
    const oldest = this.#papers.keys().next()
    if (this.#papers.size >= most && !oldest.done) this.#papers.delete(oldest.value)
    const ticket = randomBytes(16).toString('base64url')
    this.#papers.set(ticket, { paper, until: now + lifetime })
    return ticket
  }

  get(ticket: string, now: number): Paper | undefined {
    const found = this.#papers.get(ticket)
    return found && found.until >= now ? found.paper : undefined
  }
}
