import { type CountAnchor, elapsedSince } from '../../../shared/visits/elapsed.ts'

/**
 * The running count-downs on two clocks (3: 4.2). The notice is stored as an instant, so a restart goes on with the right time;
 * while the program runs, a clock of the PC that is set back takes nothing away (`elapsedSince`).
 */
export class CountDowns {
  private readonly anchors = new Map<string, CountAnchor>()
  private readonly steady: () => number

  constructor(steady: () => number) {
    this.steady = steady
  }

  /**
   * Milliseconds since the notice.
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
    return Math.round(elapsedSince(anchor, now, steady))
  }
}
