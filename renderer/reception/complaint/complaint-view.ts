import { create } from 'zustand'
import type { ComplaintFilter } from '../../../shared/reception/complaints.ts'
import { onNewScreen } from '../../api/session.ts'

/** No restriction at all. */
export const anyComplaint: ComplaintFilter = {
  text: '',
  cause: [],
  grade: [],
  validity: [],
  complaintClass: null,
  open: false,
  hot: false,
  late: false,
  from: null,
  until: null,
}

interface ComplaintView {
  readonly filter: ComplaintFilter
  readonly change: (change: Partial<ComplaintFilter>) => void
  readonly reset: () => void
}

/** What the list of complaints shows: open work first; kept while the window lives. */
export const useComplaintView = create<ComplaintView>((set) => ({
  filter: { ...anyComplaint, open: true },
  change: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  reset: () => set({ filter: anyComplaint }),
}))
onNewScreen(() => useComplaintView.setState(useComplaintView.getInitialState()))
