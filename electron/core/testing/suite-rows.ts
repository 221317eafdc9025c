import type { SuiteRow } from '../leasing/suite-row.ts'

/** 1203 as it is stored. */
export const someSuiteRow: SuiteRow = {
  ...{ id: 'suite', siteId: 'site', rev: 1, building: '澄江', floor: 12, room: '1203', roomKey: '1203', place: '澄江488001203' },
  ...{ grossArea: 28_650, inUnitArea: 20_055, layout: null, orientation: 'south', fitOut: 'standard', neighbours: null },
  ...{ rentUnit: 'day', rentAsked: 420, floorPrice: null, managementFee: null, parkingFee: null, phoneFee: null },
  ...{ remark: null, state: 'vacant', stateSince: 1000, stateBy: '潘倩', stateReason: '登记', leaseEnd: null, tenantId: null },
  removedAt: null,
}
