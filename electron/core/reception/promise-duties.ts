import { civilTimeOf } from '../../../shared/calendar.ts'
import type { QueryContext } from '../context.ts'
import { type Duties, slipsOfCase } from './case-slips.ts'
import { type PromiseRow, promisesOfCases } from './promises.sql.ts'

/** An open promise is a duty: 注销 waits until it was kept, or until it is on record what became of it. */
export function promisedDuty({ what, dueAt }: Pick<PromiseRow, 'what' | 'dueAt'>): Duties {
  return { beforeFinish: [], beforeStrikeOff: [`承诺未兑现：${what}(${civilTimeOf(dueAt)} 前)`] }
}

/** Everything that a case owes beside its own steps: by its papers, and by what was promised. */
export function dutiesOfCase(context: QueryContext, caseId: string): Duties[] {
  const open = promisesOfCases(context.db, [caseId]).filter(({ state }) => state === 'open')
  return [...slipsOfCase(context, caseId), ...open.map(promisedDuty)]
}
