import type { z } from 'zod'
import { hour } from '../../../../shared/calendar.ts'
import { prospectFacts } from '../../../../shared/leasing/prospect-facts.ts'
import type { prospects } from '../../../../shared/leasing/prospects.ts'
import type { App } from '../../app.ts'
import { type DemoPerson, demoPassword, demoPeople } from '../../demo/demo-site.ts'
import { placedVisit, shiXiao, yunfan } from '../broker-inputs.ts'
import { suite1203 } from '../suite-inputs.ts'
import { clientOf, type TestClient } from '../test-desk.ts'
import { allShut, appointment, outcome } from '../viewing-inputs.ts'

type Caller = Pick<App, 'call'>

const now = Date.UTC(2026, 9, 26, 2)
const allSuites = {
  filter: { state: [], orientation: [], areaFrom: null, areaTo: null, floor: null, room: '' },
  ...{ order: 'floor' as const, after: null, limit: 200 },
}
export const ownProspects = {
  ...{ text: '', stage: [], grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null },
  ...{ until: null, after: null, limit: 200 },
}

export async function clientAs(app: Caller, loginName: DemoPerson): Promise<TestClient> {
  const { token } = await clientOf(app, null).sessions.logIn({ loginName, password: demoPassword })
  return clientOf(app, token)
}

/** Whatever boxes of a prospect can be filled in, filled in. */
export async function wholeFacts(client: TestClient, id: string): Promise<z.input<typeof prospects.amend.input>> {
  const { prospect } = await client.prospects.get({ id })
  if (!prospect) throw new Error('a prospect of one’s own was expected')
  const given: Record<string, unknown> = prospect
  const facts = Object.fromEntries(Object.keys(prospectFacts.shape).map((name) => [name, given[name]]))
  const words = Object.fromEntries(
    [
      ...['trade', 'presentBuilding', 'presentAddress', 'floors', 'orientation', 'fitOut', 'sourceNote', 'reaction'],
      'remark',
    ].map((name) => [name, given[name] ?? `问过${name}`]),
  )
  const person = { id: null, name: '联系人', position: '经理', phone: '13800000000', decisionMaker: true, note: '下午找' }
  const contacts =
    prospect.contacts.length > 0 ? prospect.contacts.map((one) => ({ ...one, note: one.note ?? '下午找' })) : [person]
  const priceInMind = { fen: 390, unit: 'day', kind: 'guessed' }
  const boxes = prospectFacts.parse({ ...facts, ...words, contacts, priceInMind, company: prospect.company ?? '未名贸易行' })
  return { ...boxes, id, rev: prospect.rev }
}

/** Every prospect of an officer is known in all its boxes, negotiated with and told a price. */
async function knowAll(client: TestClient): Promise<readonly string[]> {
  const { prospects: own } = await client.prospects.list(ownProspects)
  for (const { id } of own) {
    await client.prospects.amend(await wholeFacts(client, id))
    await client.prospects.negotiate({ id, at: null, text: '底线三块九' })
    await client.prospects.write({ id, kind: 'note', at: null, text: '想年前搬' })
  }
  return own.map(({ id }) => id)
}

async function bringClient(client: TestClient, who: number): Promise<void> {
  const facts = { ...shiXiao, agent: `石晓${who}`, firm: `隆泰${who}号店`, business: '写字楼', note: '常来' }
  const brought = { ...yunfan, company: `云行国贸${who}`, contactName: '岳总', phone: '13800000000' }
  const answers = { purpose: '带客户看房', clientSaid: '一家贸易公司', business: '写字楼' }
  const { id } = await placedVisit(client, { facts, answers, visitorClass: 'broker1', client: brought })
  const agreed = { confirmedOn: null, contactName: '岳总', requirement: '120㎡', commission: '一个月租金', reason: null }
  await client.brokers.confirm({ ...agreed, visitId: id })
}

async function showRound(client: TestClient, prospectId: string, suiteId: string, startsAt: number): Promise<void> {
  const planned = await client.viewings.plan({ ...appointment(startsAt, [suiteId]), reason: '熟人', despite: true, prospectId })
  const of = async () => {
    const { id, rev, suites } = await client.viewings.get({ id: planned.id })
    return { id, rev, lineId: suites[0]?.id ?? '' }
  }
  const { id, rev, lineId } = await of()
  await client.viewings.takeKeys({ id, rev, lineIds: [lineId], takenBy: '方可欣', clientPresent: true, at: null })
  await client.viewings.open({ ...(await of()), at: null })
  await client.viewings.show({ ...(await of()), priceTold: null, reaction: null, objection: '电梯慢' })
  await client.viewings.reportDefect({ ...(await of()), text: '窗把手松', urgent: false })
  await client.viewings.lock({ ...(await of()), ...allShut, note: '电闸另锁' })
  const { id: done, rev: last } = await of()
  await client.viewings.returnKeys({ id: done, rev: last, lineIds: [lineId], to: '前台', at: null })
  const { id: over, rev: end } = await of()
  await client.viewings.conclude({ id: over, rev: end, ...outcome, flexibleNote: null, gift: '笔筒', remark: '下周再来' })
}

/** What the story of the demonstration leaves untold, so that there is something to be kept from somebody. */
export async function furtherScenes(app: Caller): Promise<void> {
  const supervisor = await clientAs(app, 'panqian')
  const { suites } = await supervisor.suites.list(allSuites)
  const free = suites.filter(({ state }) => state === 'vacant')
  for (const room of ['3301', '3302', '3303']) {
    // So dear that a floor price can be a number that stands nowhere else.
    const made = await supervisor.suites.create({ ...suite1203, floor: 33, room, rentAsked: 9_999_999 })
    await supervisor.suites.setFloorPrice({ ...made, floorPrice: 9_000_000, reason: '年度定价' })
  }
  for (const { id, rev } of free) await supervisor.suites.setFloorPrice({ id, rev, floorPrice: 350, reason: '年度定价' })
  for (const [at, name] of (['fangkexin', 'luoyiming'] as const).entries()) {
    const officer = await clientAs(app, name)
    const own = await knowAll(officer)
    await bringClient(officer, at)
    const running = (await officer.prospects.list({ ...ownProspects, stage: ['visited', 'negotiating', 'viewed', 'call'] }))
      .prospects
    const direct = running.find(({ visitorClass }) => visitorClass === 'direct')
    await showRound(officer, direct?.id ?? own[0] ?? '', free[at]?.id ?? '', now + at * 3 * hour)
  }
  for (const name of Object.keys(demoPeople) as DemoPerson[]) {
    await (await clientAs(app, name)).drafts.save({ key: 'case', body: '写到一半' })
  }
}
