import { leasingDesk, receptionReaders } from '../../../shared/access/roles.ts'
import { anyCase } from '../../../shared/reception/cases.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { asColleague } from '../leasing/prospect-access.ts'
import { summariesOf } from '../leasing/prospect-list.ts'
import { searchProspects } from '../leasing/search-prospects.ts'
import { cases } from '../reception/cases.ts'
import { findResidents } from '../reception/find-residents.ts'
import type { FeatureServices } from '../services.ts'

const most = 8

function ofReception(context: QueryContext, text: string) {
  if (text === '' || !hasRole(context, receptionReaders)) return { residents: [], cases: [] }
  const found = cases.list(context, { ...anyCase, text, sort: 'newest', after: null, limit: most })
  return { residents: findResidents(context, text), cases: found.cases }
}

function ofLeasing(context: QueryContext, text: string) {
  if (text === '' || !hasRole(context, leasingDesk)) return { prospects: [], colleagues: [] }
  const { own, colleagues } = searchProspects(context, text)
  return {
    prospects: summariesOf(context, own.slice(0, most)),
    colleagues: colleagues.slice(0, most).map(asColleague),
  }
}

export const search: FeatureServices<'search'> = {
  find: (context, { text }) => ({ ...ofReception(context, text), ...ofLeasing(context, text) }),
}
