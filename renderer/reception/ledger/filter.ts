import type { CaseFilter } from '../../../shared/reception/cases.ts'

/** No restriction at all. */
export const anyCase: CaseFilter = {
  text: '',
  category: [],
  channel: [],
  state: [],
  department: null,
  registrarId: null,
  residentId: null,
  from: null,
  until: null,
  overdue: false,
}
