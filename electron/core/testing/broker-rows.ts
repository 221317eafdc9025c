import type { BrokerConfirmationRow, BrokerRow, BrokerVisitRow } from '../leasing/broker-row.ts'

export const someBrokerRow: BrokerRow = {
  ...{
    id: 'broker-1',
    siteId: 'site',
    rev: 1,
    firm: '嘉域中介(示例)',
    firmKey: '嘉域中介',
    agent: '凌少东',
    phone: '138-0000-3001',
  },
  ...{ card: 1, business: null, note: null, ownerId: 'a', owner: '方可欣', registeredAt: 1000, lastSeenAt: 1000 },
}

/** A visit of which nothing came yet. */
export const someBrokerVisitRow: BrokerVisitRow = {
  ...{ id: 'visit-1', siteId: 'site', rev: 1, serial: 'ZJ-20261013-01', brokerId: 'broker-1', arrivedAt: 1000 },
  ...{ registeredAt: 1000, byId: 'a', by: '方可欣', purpose: '了解空房', clientAnswer: 'none', clientSaid: null, business: null },
  ...{ signs: '[]', otherBuildings: null, past: '{}', proposedClass: 'broker2', proposedReason: '初次来访' },
  ...{ visitorClass: null, placedAt: null, placedBy: null, classReason: null, prospectId: null, withClient: 0 },
  ...{ affordability: null, quotedAt: null, quoteKind: null, shownAt: null, shownRooms: null, clientPresent: null },
  ...{ farewell: null, farewellAt: null, farewellBy: null, controlRoomPerson: null, repliedAt: null, reply: null },
  endedAt: null,
}

export const someConfirmationRow: BrokerConfirmationRow = {
  ...{ id: 'confirmation-1', siteId: 'site', rev: 1, visitId: 'visit-1', brokerId: 'broker-1', prospectId: 'prospect-1' },
  ...{ confirmedOn: '2026-10-13', until: '2026-11-12', lastContactAt: 1000, firstViewingAt: null, contactName: '岳总' },
  ...{ requirement: '120㎡', commission: null, despite: null, byId: 'a', by: '方可欣', withdrawnAt: null, withdrawnReason: null },
}
