import type { WaitingFacts } from '../../../shared/leasing/waiting-list.ts'
import type { WaitingListRow } from '../leasing/waiting-list-row.ts'

/** HZ of the trade's samples: 金穗大厦, 2.95 元/㎡/天, three years until November 2029 (domain 4.7, row 5). */
export const someDeal: WaitingFacts = {
  ...{ reason: 'price', building: '金穗大厦', price: { fen: 295, unit: 'day' }, priceUnknown: null, leaseStart: null },
  ...{ termMonths: 36, leaseEnd: '2029-11-01', termUnknown: null, referrals: null, remark: null },
}

/** The same as it is stored. */
export const someWaitingRow: WaitingListRow = {
  ...{ id: 'waiting-1', siteId: 'site', rev: 1, serial: 'HZ-0001', number: 1, prospectId: 'prospect-1', addedAt: 1000 },
  ...{ addedById: 'a', addedBy: '方可欣', reason: 'price', building: '金穗大厦', buildingKey: '金穗大厦', price: 295 },
  ...{ unit: 'day', priceUnknown: null, leaseStart: null, termMonths: 36, leaseEnd: '2029-11-01', endComputed: 0 },
  ...{ termUnknown: null, wakeOn: '2029-05-01', wakeKey: '2029-05-01', referrals: null, remark: null, state: 'waiting' },
  ...{ wokenAt: null, wokenBy: null, wokenNote: null },
}
