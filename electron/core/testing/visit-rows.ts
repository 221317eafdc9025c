import type { ItemRow, PreparationRow, VisitRow } from '../visits/visit-row.ts'

export const someVisitRow: VisitRow = {
  ...{ id: 'visit-1', siteId: 'site', rev: 1, serial: 'CG-20261012-01', state: 'planned', registeredAt: 1000 },
  ...{ registrarId: 'a', registrar: '顾明远', guestKind: 'peers', announced: 'planned', unit: null, contact: null },
  ...{ contactPhone: null, leader: null, leaderRank: null, visitors: null, level: null, purpose: null, arrivesAt: 5000 },
  ...{ leavesAt: null, host: null, escort: null, room: null, route: null, beforehand: null, template: null },
  ...{ budgetPerHead: null, names: null, itinerary: '[]', conduct: '', alertness: '', notifiedAt: null, notifiedBy: null },
  ...{ readyAt: null, receivedAt: null, leftAt: null, opinion: null, leftOver: null, spent: null, noMeeting: 0 },
  ...{ keptPhotos: null, keptMinutes: null, keptSignIns: null, clearedAt: null, clearedBy: null, incidentId: null },
  ...{ closedAt: null, closedBy: null, overrideReason: null, overriddenDuties: null, cancelledAt: null },
  ...{ cancelledBy: null, cancelReason: null },
}

export const someItemRow: ItemRow = {
  ...{ id: 'item-1', siteId: 'site', visitId: 'visit-1', position: 0, department: 'security', text: '茶水', required: 1 },
  ...{ tickedAt: null, person: null, via: null, byId: null, by: null },
}

export const somePreparationRow: PreparationRow = {
  ...{ id: 'preparation-1', siteId: 'site', visitId: 'visit-1', department: 'security', notifiedAt: 1000, limitMinutes: 20 },
  ...{ counted: 0, doneAt: null, elapsed: null, correctionId: null },
}
