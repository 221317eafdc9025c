import { randomBytes } from 'node:crypto'
import { hour, minute } from '../../../shared/calendar.ts'
import type { Workbook } from '../../../shared/workbooks/workbook.ts'
import { AppError } from '../errors.ts'

const lifetime = 5 * minute
const mostWaiting = 20
/** Of one person in an hour: far more than work needs, far less than it takes to carry the house away by parts (trust 2.2). */
const mostAnHour = 60

/** Workbooks on their way out under unguessable tickets, in memory only, and how many each person took of late. */
export class WorkbookTickets {
  readonly #waiting = new Map<string, { readonly workbook: Workbook; readonly until: number }>()
  readonly #taken = new Map<string, readonly number[]>()

  /** @throws REFUSED when somebody takes too many */
  mustBeFew(accountId: string, now: number): void {
    const late = (this.#taken.get(accountId) ?? []).filter((at) => at > now - hour)
    if (late.length >= mostAnHour) {
      throw new AppError('REFUSED', `一小时内已导出 ${mostAnHour} 次，这次没有导出；请过一会儿再导出，或用打印`)
    }
    this.#taken.set(accountId, [...late, now])
  }

  put(workbook: Workbook, now: number): string {
    for (const [ticket, { until }] of this.#waiting) if (until < now) this.#waiting.delete(ticket)
    const oldest = this.#waiting.keys().next()
    if (this.#waiting.size >= mostWaiting && !oldest.done) this.#waiting.delete(oldest.value)
    const ticket = randomBytes(16).toString('base64url')
    this.#waiting.set(ticket, { workbook, until: now + lifetime })
    return ticket
  }

  get(ticket: string, now: number): Workbook | undefined {
    const found = this.#waiting.get(ticket)
    return found && found.until >= now ? found.workbook : undefined
  }
}
