import type { ProspectRow } from '../leasing/prospect-row.ts'

/** A prospect as it is stored, with nothing said but what was heard. */
export const someProspectRow: ProspectRow = {
  ...{ id: 'prospect-1', siteId: 'site', rev: 1, serial: 'KH-0101', number: 101, registeredAt: 1000, registrarId: 'a' },
  ...{ registrar: '方可欣', ownerId: 'a', owner: '方可欣', stage: 'call', stageSince: 1000, lostReason: null, lostNote: null },
  ...{ receivedAt: 1000, channel: 'call', heard: '想租一间办公室', visitorClass: 'direct', withClient: 0, company: null },
  ...{ companyKey: null, coreName: null, pinyin: null, initials: null, nature: null, trade: null, card: null },
  ...{ phoneRefused: 0, presentBuilding: null, presentAddress: null, presentLeaseEnd: null, areaFrom: null, areaTo: null },
  ...{ headCount: null, floors: null, orientation: null, fitOut: null, parking: null, phoneLines: null, termMonths: null },
  ...{ startOn: null, source: null, sourceNote: null, reaction: null, priceInMind: null, priceInMindUnit: null },
  ...{ priceInMindKind: null, concerns: '[]', grade: null, remark: null, lastVisitAt: null, lastCallAt: null },
  mergedIntoId: null,
}
