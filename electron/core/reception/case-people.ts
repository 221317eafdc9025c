import type { CaseInput } from '../../../shared/reception/cases.ts'
import { isAccount } from '../access/accounts.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { CaseRow } from './case-row.ts'
import { isResident } from './residents.ts'

/**
 * Whoever the case names must exist; who is already on the line may have left since.
 * @throws INVALID
 */
export function checkPeople(context: QueryContext, input: CaseInput, before?: CaseRow): void {
  const { residentId, complainedOf } = input
  if (residentId !== null && residentId !== before?.residentId && !isResident(context, residentId)) {
    throw invalid('residentId', '名册里没有这位住户，请重新选择，或只写姓名')
  }
  const accountId = complainedOf?.accountId ?? null
  if (accountId !== null && accountId !== before?.complainedOfId && !isAccount(context, accountId)) {
    throw invalid('complainedOf', '没有这位员工，请重新选择，或直接写姓名')
  }
}
