import { cases } from '../reception/cases.ts'
import { findResidents } from '../reception/find-residents.ts'
import type { FeatureServices } from '../services.ts'

const most = 8
const everything = {
  category: [],
  channel: [],
  state: [],
  department: null,
  registrarId: null,
  residentId: null,
  from: null,
  until: null,
  overdue: false,
  after: null,
  sort: 'newest',
} as const

export const search: FeatureServices<'search'> = {
  find: (context, { text }) => {
    if (text === '') return { residents: [], cases: [] }
    const found = cases.list(context, { ...everything, category: [], channel: [], state: [], text, limit: most })
    return { residents: findResidents(context, text), cases: found.cases }
  },
}
