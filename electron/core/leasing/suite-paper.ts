import { isOpen } from '../../../shared/leasing/suite-words.ts'
import type { SuiteSummary } from '../../../shared/leasing/suites.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { SuiteLine } from './suite-row.ts'
import { chargesOf, summaryOf } from './suite-shown.ts'
import { suiteById } from './suite-steps.ts'
import { suitesInPlace } from './suites.sql.ts'

/** What a customer may read of a suite: no floor price, no remark of ours, nobody who is near it (2: 3.3, 3.4, 9.1). */
export interface PaperSuite
  extends Omit<SuiteSummary, 'state' | 'stateSince' | 'leaseEnd' | 'tenant' | 'holds' | 'holdsExpired'> {
  readonly neighbours: string | null
  /** fen per ㎡ and month, per space and month, per line and month */
  readonly charges: { readonly managementFee: number; readonly parkingFee: number; readonly phoneFee: number }
}

function paperSuite(context: QueryContext, row: SuiteLine): PaperSuite {
  const { state, stateSince, leaseEnd, tenant, holds, holdsExpired, ...shown } = summaryOf(context, row)
  return { ...shown, neighbours: row.neighbours, charges: chargesOf(context, row) }
}

const mostOnList = 2000

/** Everything that can be had, from the top floor down. */
export function openForPaper(context: QueryContext): PaperSuite[] {
  return suitesInPlace(context.db, context.siteId, mostOnList)
    .filter(({ state }) => isOpen(state))
    .map((row) => paperSuite(context, row))
}

/** @throws NOT_FOUND; REFUSED for one that is let or locked */
export function suiteForPaper(context: QueryContext, id: string): PaperSuite {
  const row = suiteById(context, id)
  if (!isOpen(row.state)) throw new AppError('REFUSED', `${row.room} 已租或锁定，不能给客户资料；请换一个单元`)
  return paperSuite(context, row)
}
