import { z } from 'zod'
import { visitsDesk, visitsToday } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import { changed, id, instant, requiredText, rev } from '../fields.ts'
import { command, query } from '../procedure.ts'
import { preparation, visitItem } from './preparation-parts.ts'
import { countedDepartment, tickedVia, visitDepartment, visitState } from './visit-words.ts'

export const boardVisit = z.object({
  id,
  serial: z.string(),
  state: visitState,
  arrivesAt: instant,
  notifiedAt: instant,
  departments: z.array(
    preparation.pick({ department: true, limit: true, elapsed: true, doneAt: true, minutes: true, late: true }).extend({
      items: z.array(visitItem.pick({ id: true, text: true, required: true, tickedAt: true })),
    }),
  ),
})
export type BoardVisit = z.infer<typeof boardVisit>

const told = { person: requiredText(60, '完成人或报告人'), via: tickedVia, at: instant.nullable() }

/** The count-down of both departments (3: 4.2). */
export const preparations = {
  /**
   * What the board on the wall shows. It must stay readable while the desk is locked and needs nobody to sign in,
   * so it tells nothing of who comes.
   */
  board: query({
    access: 'anyone',
    input: z.object({}),
    output: z
      .object({ now: instant, amber: z.int(), sound: z.boolean(), visits: z.array(boardVisit) })
      .register(sensitivity, { class: 'wall' }),
  }),
  /** 通知两部门. `at`: given earlier and entered now. */
  notify: command({ access: visitsDesk, input: z.object({ id, rev, at: instant.nullable() }), output: changed }),
  /** One thing is done, seen here or reported by telephone. Two desks may tick at once, so no version is asked for. */
  tick: command({ access: visitsToday, input: z.object({ itemId: id, ...told }), output: changed }),
  /** The whole department reports ready: everything that is still open of it is ticked. */
  finish: command({ access: visitsToday, input: z.object({ id, department: countedDepartment, ...told }), output: changed }),
  untick: command({
    access: visitsToday,
    input: z.object({ itemId: id, reason: requiredText(200, '取消勾选的原因') }),
    output: changed,
  }),
  /** For this visit only. */
  addItem: command({
    access: visitsDesk,
    input: z.object({
      id,
      department: visitDepartment,
      text: requiredText(100, '准备事项').register(sensitivity, { class: 'wall' }),
      required: z.boolean(),
    }),
    output: changed,
  }),
  /** What is not needed this time, with the reason; one thing that must be done stays for each department that was told. */
  removeItem: command({
    access: visitsDesk,
    input: z.object({ itemId: id, reason: requiredText(200, '删去的原因') }),
    output: changed,
  }),
}
