import { uptime } from 'node:os'
import { type CountAnchor, elapsedSince } from '../../../shared/visits/elapsed.ts'

/** Milliseconds that the PC is switched on: it rises while the PC sleeps, and nobody sets it. */
export const switchedOn = () => uptime() * 1000

/**
 * The running count-downs on a clock that nobody can set (3: 4.2; decision 14). The notice is stored as an instant, so a restart
 * goes on; what the clock of the PC does while the program runs is no affair of theirs.
 */
export class CountDowns {
  private readonly anchors = new Map<string, CountAnchor & { readonly begunAt: number }>()
  private readonly steady: () => number

  constructor(steady: () => number) {
    this.steady = steady
  }

  /**
   * Milliseconds since the notice. At the first look after a start only the clock of the PC can tell how long the program was away.
   * @param id of the visit: both departments are told at once
   * @param counted how much is known to have gone by when something of it was last written
   */
  elapsed(id: string, begunAt: number, counted: number, now: number): number {
    const steady = this.steady()
    let anchor = this.anchors.get(id)
    if (anchor?.begunAt !== begunAt) {
      anchor = { begunAt, elapsed: Math.max(now - begunAt, counted), steady }
      this.anchors.set(id, anchor)
    }
    return Math.round(elapsedSince(anchor, steady))
  }
}
