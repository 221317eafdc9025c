import { anyCase } from '../../../shared/reception/cases.ts'
import { cases } from '../reception/cases.ts'
import { findResidents } from '../reception/find-residents.ts'
import type { FeatureServices } from '../services.ts'

const most = 8
export const search: FeatureServices<'search'> = {
  find: (context, { text }) => {
    if (text === '') return { residents: [], cases: [] }
    const found = cases.list(context, { ...anyCase, text, sort: 'newest', after: null, limit: most })
    return { residents: findResidents(context, text), cases: found.cases }
  },
}
