import type { StoryClient } from './client.ts'

/** Every prospect that one may see. */
export const everyProspect: Parameters<StoryClient['prospects']['list']>[0] = {
  ...{ text: '', stage: [], grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null, until: null },
  ...{ after: null, limit: 100 },
}

/** KH-0101 of the trade's samples (domain 4.7). */
export const someProspect: Parameters<StoryClient['prospects']['register']>[0] = {
  ...{ channel: 'call', heard: '望江楼租约到期', company: '博翼信息技术(示例)', nature: 'private', trade: '科技', card: null },
  contacts: [{ id: null, name: '邵琳', position: '行政经理', phone: '138-0000-2001', decisionMaker: true, note: null }],
  ...{ phoneRefused: false, presentBuilding: '望江楼5层', presentAddress: null, presentLeaseEnd: null, areaFrom: 25_000 },
  ...{ areaTo: 30_000, headCount: null, floors: null, orientation: null, fitOut: null, parking: null, phoneLines: null },
  ...{ termMonths: null, startOn: null, source: null, sourceNote: null, reaction: null, concerns: [], grade: 'B' },
  priceInMind: { fen: 390, unit: 'day', kind: 'guessed' },
  ...{ remark: null, receivedAt: null, visitorClass: null, withClient: false },
}
