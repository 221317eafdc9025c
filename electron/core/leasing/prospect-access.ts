import { leasingDesk, leasingSupervision } from '../../../shared/access/roles.ts'
import { maskedCompany } from '../../../shared/leasing/company-name.ts'
import type { ColleagueProspect } from '../../../shared/leasing/prospects.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { ProspectRow } from './prospect-row.ts'

type Owned = Pick<ProspectRow, 'ownerId'>

/** A prospect is its owner's; supervision sees all of them. */
export function seesProspect(context: QueryContext, { ownerId }: Owned): boolean {
  if (hasRole(context, leasingSupervision)) return true
  return hasRole(context, leasingDesk) && context.session?.accountId === ownerId
}

/** Whose alone the caller may look through; `null`: everybody's. */
export function onlyOwner(context: QueryContext): string | null {
  return hasRole(context, leasingSupervision) ? null : (context.session?.accountId ?? '')
}

/** What a colleague sees of it: enough to go and talk to its owner. */
export function asColleague({
  id,
  serial,
  company,
  owner,
}: Pick<ProspectRow, 'id' | 'serial' | 'company' | 'owner'>): ColleagueProspect {
  return { id, serial, company: maskedCompany(company), owner }
}

/** @throws FORBIDDEN with the name of whom to talk to */
export function mustSee(context: QueryContext, row: ProspectRow): void {
  if (seesProspect(context, row)) return
  throw new AppError(
    'FORBIDDEN',
    `客户 ${row.serial} 由${row.owner}负责，您只能看到公司名称的前两个字；请找${row.owner}或招商主管`,
  )
}
