import type { z } from 'zod'
import type { concessions } from '../../../shared/leasing/concessions.ts'
import type { ConcessionRow } from '../leasing/concession-row.ts'
import type { TestDesk } from './test-desk.ts'

type Input<Call extends keyof typeof concessions> = z.input<(typeof concessions)[Call]['input']>

/** TJ-20261019-01 of the trade's samples: 1203, 4.20 → 3.80, 45 days free, three years, +5 % from the third (domain 4.7, 3). */
export const asked1203: Omit<Input<'apply'>, 'prospectId' | 'suiteId'> = {
  ...{ kind: 'price', price: 380, months: 36, start: '2026-12-01', freeMonths: 0, freeDays: 45 },
  escalation: { from: 3, percent: 500, every: 1 },
  ...{ mindPrice: 380, rivalBuilding: '望江楼', rivalPrice: 360, fame: 'trade', others: null },
  ...{ reason: '客户放弃的障碍是租金', validUntil: '2026-11-03', longFree: false },
}

/** An ordinary wish within what the 主管 may give: 96 %. */
export const asked96 = { ...asked1203, kind: 'ordinary', price: 404, freeDays: 0, mindPrice: null } as const

/** A request of the first officer, on its way. */
export const applied = (desk: TestDesk, prospectId: string, suiteId: string, changes: Partial<Input<'apply'>> = {}) =>
  desk.as('leasingOfficer').concessions.apply({ prospectId, suiteId, ...asked1203, ...changes })

/** The same as it is stored. */
export const someConcessionRow: ConcessionRow = {
  ...{ id: 'concession-1', siteId: 'site', rev: 1, serial: 'TJ-20261019-01', prospectId: 'prospect-1', suiteId: 'suite' },
  ...{ room: '1203', kind: 'price', area: 28_650, unit: 'day', listPrice: 420, price: 380, months: 36, startOn: '2026-12-01' },
  ...{ freeMonths: 0, freeDays: 45, escalation: 'null', usualEscalation: 'null', method: 'yearTwelfth', standardFreeDays: 30 },
  ...{ mindPrice: 380, rivalBuilding: '望江楼', rivalPrice: 360, fame: null, others: null, reason: '租金偏高' },
  ...{ validUntil: '2026-11-03', createdAt: 1000, createdById: 'a', createdBy: '方可欣', state: 'supervisor', open: 1 },
  ...{ decidedAt: null, agreedPrice: null, agreedFreeMonths: null, agreedFreeDays: null, agreedUntil: null },
  ...{ floorPrice: null, toldOn: null, toldNote: null, answer: null },
}
