import type { z } from 'zod'
import type { ContactInput } from '../../../shared/leasing/prospect-facts.ts'
import type { prospects } from '../../../shared/leasing/prospects.ts'
import type { TestClient, TestDesk } from './test-desk.ts'
import { clientOf, testPassword } from './test-desk.ts'

type Input<Call extends keyof typeof prospects> = z.input<(typeof prospects)[Call]['input']>

/** The only thing that must be filled in is what was heard. */
export const justHeard: Input<'register'> = {
  ...{ channel: 'call', heard: '想租一间办公室', company: null, nature: null, trade: null, contacts: [], card: null },
  ...{ phoneRefused: false, presentBuilding: null, presentAddress: null, presentLeaseEnd: null, areaFrom: null, areaTo: null },
  ...{ headCount: null, floors: null, orientation: null, fitOut: null, parking: null, phoneLines: null, termMonths: null },
  ...{ startOn: null, source: null, sourceNote: null, reaction: null, priceInMind: null, concerns: [], grade: null },
  ...{ remark: null, receivedAt: null, visitorClass: null, withClient: false },
}

export const someContact: ContactInput = {
  ...{ id: null, name: '邵琳', position: '行政经理', phone: '138-0000-2001', decisionMaker: true, note: null },
}

/** KH-0101 of the trade's samples (domain 4.7). */
export const someProspect: Input<'register'> = {
  ...justHeard,
  ...{ heard: '望江楼租约到期，想换 250–300㎡', company: '博翼信息技术(示例)', nature: 'private', trade: '科技' },
  ...{ contacts: [someContact], presentBuilding: '望江楼5层', presentLeaseEnd: '2027-02-28', areaFrom: 25_000 },
  ...{ areaTo: 30_000, reaction: '略高', priceInMind: { fen: 390, unit: 'day', kind: 'guessed' }, grade: 'B' },
}

export const everyProspect: Input<'list'> = {
  ...{ text: '', stage: [], grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null, until: null },
  ...{ after: null, limit: 100 },
}

/** A second 招商专员, who sees the first one's prospects masked. */
export async function otherOfficer(
  desk: TestDesk,
  name = '罗一鸣',
): Promise<{ readonly client: TestClient; readonly accountId: string; readonly token: string }> {
  const loginName = `officer-${name}`
  await desk.as('administrator').accounts.create({ name, loginName, roles: ['leasingOfficer'], password: testPassword })
  const { token, me } = await clientOf(desk.app, null).sessions.logIn({ loginName, password: testPassword })
  return { client: clientOf(desk.app, token), accountId: me.accountId, token }
}
