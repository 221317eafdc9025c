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
  readonly #slots = new Map<string, readonly string[]>()

  /** @param slot whose next paper takes the place of the one before the last: a preview that follows the keys */
  put(paper: Paper, now: number, slot?: string): string {
    for (const [ticket, { until }] of this.#papers) if (until < now) this.#papers.delete(ticket)
    const oldest = this.#papers.keys().next()
    if (this.#papers.size >= most && !oldest.done) this.#papers.delete(oldest.value)
    const ticket = randomBytes(16).toString('base64url')
    this.#papers.set(ticket, { paper, until: now + lifetime })
    if (slot !== undefined) this.#follow(slot, ticket)
    return ticket
  }

  /** The last one may still be on its way to the screen. */
  #follow(slot: string, ticket: string): void {
    const [last, ...older] = this.#slots.get(slot) ?? []
    for (const old of older) this.#papers.delete(old)
    this.#slots.delete(slot)
    this.#slots.set(slot, last === undefined ? [ticket] : [ticket, last])
    const oldest = this.#slots.keys().next()
    if (this.#slots.size > most && !oldest.done) this.#slots.delete(oldest.value)
  }

  get(ticket: string, now: number): Paper | undefined {
    const found = this.#papers.get(ticket)
    return found && found.until >= now ? found.paper : undefined
  }
}
