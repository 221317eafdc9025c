import type { z } from 'zod'
import type { BrokerFacts, brokers, ClientInput } from '../../../shared/leasing/brokers.ts'
import type { TestClient } from './test-desk.ts'

type Input<Call extends keyof typeof brokers> = z.input<(typeof brokers)[Call]['input']>

/** 凌少东 of 嘉域 (domain 4.7, row 10). */
export const lingShaodong: BrokerFacts = {
  ...{ firm: '嘉域中介(示例)', agent: '凌少东', phone: '138-0000-3001', card: true, business: null, note: null },
}
/** 石晓 of 隆泰 (row 12). */
export const shiXiao: BrokerFacts = { ...lingShaodong, firm: '隆泰置业(示例)', agent: '石晓', phone: '138-0000-3002' }

/** 云帆国际贸易, 120 ㎡ (row 10). */
export const yunfan: Extract<ClientInput, { kind: 'new' }> = {
  ...{ kind: 'new', company: '云帆国际贸易(示例)', nature: 'sole', trade: '贸易', areaFrom: 12_000, areaTo: 12_000 },
  ...{ contactName: null, phone: null, affordability: '承受得起牌价' },
}

export const justAsked: Omit<Input<'receive'>, 'brokerId'> = {
  ...{ arrivedAt: null, purpose: '了解空房', clientAnswer: 'none', clientSaid: null, business: null, signs: [] },
  otherBuildings: null,
}

interface Visit {
  readonly facts?: BrokerFacts
  readonly answers?: Partial<typeof justAsked>
  readonly visitorClass: 'broker1' | 'broker2' | 'broker3'
  readonly client?: ClientInput | null
}

/** Somebody came in, was asked and placed. @returns the ids of the visit and of the broker */
export async function placedVisit(
  client: TestClient,
  { facts = lingShaodong, answers, visitorClass, client: brought = null }: Visit,
) {
  const all = await client.brokers.list({ text: facts.agent, after: null })
  const brokerId = all.brokers[0]?.id ?? (await client.brokers.add(facts)).id
  const asked = brought === null ? {} : { clientAnswer: 'named' as const }
  const { id, rev } = await client.brokers.receive({ ...justAsked, ...asked, ...answers, brokerId })
  const placed = await client.brokers.place({ id, rev, visitorClass, reason: '前台认定', client: brought, ledgerId: null })
  return { id, rev: placed.rev, brokerId }
}
