import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { categories, channels } from '../../shared/reception/words.ts'
import { pick, type Random, weighted, whole } from '../random.ts'
import type { Line, WireReply } from './wire.ts'

/** One command as it was sent; a retry sends exactly this again. */
export interface Sent {
  readonly path: string
  readonly input: Readonly<Record<string, unknown>>
  readonly operation: string
}

/** What a client was told of a command that it sent. */
export interface Acknowledged extends Sent {
  readonly reply: WireReply
}

/** A case as its client knows it. */
interface Held {
  readonly id: string
  rev: number
}

/** One person at a desk of her own: knows her cases, and remembers what she asked when the line went dead. */
export interface Client {
  readonly number: number
  readonly random: Random
  readonly cases: Held[]
  readonly slips: Held[]
  drafts: number
  pending: Sent | null
}

export function newClient(number: number, random: Random): Client {
  return { number, random, cases: [], slips: [], drafts: 0, pending: null }
}

const registered = z.object({ id: z.string(), rev: z.int(), slip: z.object({ id: z.string() }).nullable() })
const changed = z.object({ id: z.string(), rev: z.int() })
const kept = 40

const sentences = [
  '厨房水槽下面漏水,地板已经泡起来了,请尽快派人看',
  '楼上装修噪音很大,中午也不停,孩子没法午睡',
  '地下车库的灯有三盏不亮,晚上看不清',
  '感谢秩序员小王帮忙找回钱包',
  '建议在单元门口加一个快递柜',
  '主卧窗框渗水,墙皮起泡,交付时就提过',
]

function caseInput(random: Random) {
  const floor = 1 + whole(random, 30)
  return {
    receivedAt: null,
    channel: pick(random, channels),
    category: pick(random, categories),
    name: pick(random, ['张伟', '王秀英', '欧阳娜', null]),
    standing: 'owner',
    room: `${1 + whole(random, 9)}-1-${floor}0${1 + whole(random, 4)}`,
    phone: random() < 0.2 ? null : `138${String(whole(random, 1e8)).padStart(8, '0')}`,
    residentId: null,
    content: `${pick(random, sentences)}。${pick(random, sentences)}`,
    urgency: random() < 0.1 ? 'urgent' : 'normal',
    complainedOf: null,
    remark: random() < 0.3 ? '来访时情绪激动' : null,
  }
}

type Maker = (client: Client) => Pick<Sent, 'path' | 'input'> | undefined

/** Steps of a case that the client holds; rules of the procedure may refuse them, and that answer is kept too. */
const step =
  (path: string, more: (random: Random) => Record<string, unknown>): Maker =>
  ({ cases, random }) => {
    const held = cases.length > 0 ? pick(random, cases) : undefined
    return held && { path, input: { id: held.id, rev: held.rev, ...more(random) } }
  }

const deliver: Maker = ({ slips, random }) => {
  const held = slips.length > 0 ? pick(random, slips) : undefined
  return held && { path: 'rework.deliver', input: { ...held, receiver: '李工', at: null } }
}

const print: Maker = ({ cases, random }) => {
  const held = cases.length > 0 ? pick(random, cases) : undefined
  return (
    held && { path: 'printing.prepare', input: { subject: { form: 'receptionCase', id: held.id }, copies: ['存根', '业主'] } }
  )
}

const registerResident: Maker = ({ random }) => {
  const { name, phone } = caseInput(random)
  return { path: 'residents.create', input: { name: name ?? '李敏', phone, note: null, residences: [] } }
}

const saveDraft: Maker = (client) => {
  client.drafts += 1
  return { path: 'drafts.save', input: { key: draftKey(client), body: String(client.drafts) } }
}
export const draftKey = (client: Pick<Client, 'number'>) => `counter-${client.number}`

const register: Maker = ({ random }) => ({ path: 'cases.register', input: caseInput(random) })
const mistaken: Maker = ({ random }) => ({ path: 'cases.register', input: { ...caseInput(random), content: '' } })
const outdated: Maker = ({ cases }) => {
  const held = cases.find(({ rev }) => rev > 1)
  return held && { path: 'cases.note', input: { id: held.id, rev: 1, text: '旧版本上的补记' } }
}

/** The load: how often each command is sent. */
const mixture: readonly (readonly [Maker, number])[] = [
  [register, 30],
  [step('cases.amend', caseInput), 12],
  [step('cases.note', () => ({ text: '业主又来电催问' })), 12],
  [step('cases.handOver', () => ({ department: '工程', receiver: '陈工', at: null })), 12],
  [step('cases.finish', () => ({ result: '已更换水管,现场试水无渗漏', at: null })), 8],
  [step('cases.callBack', () => ({ method: 'phone', satisfaction: 'satisfied', comment: null, at: null })), 6],
  [step('cases.strikeOff', () => ({})), 5],
  [step('cases.reopen', () => ({ reason: '业主反映又漏水' })), 2],
  [deliver, 5],
  [print, 2],
  [registerResident, 5],
  [saveDraft, 12],
  [mistaken, 2],
  [outdated, 2],
]

const everything = {
  ...{ text: '', category: [], channel: [], state: [], department: null, registrarId: null, residentId: null },
  ...{ from: null, until: null, overdue: false, sort: 'newest', after: null, limit: 50 },
}

/** Takes over what an answer says about ids and revisions. */
function learn(client: Client, { path, input, reply }: Acknowledged): void {
  if (!reply.ok) return
  if (path === 'cases.register') {
    const { id, rev, slip } = registered.parse(reply.data)
    client.cases.push({ id, rev })
    if (slip) client.slips.push({ id: slip.id, rev: 1 })
    for (const list of [client.cases, client.slips]) list.splice(0, Math.max(0, list.length - kept))
    return
  }
  const answer = changed.safeParse(reply.data)
  const held = [...client.cases, ...client.slips].find(({ id }) => id === input['id'])
  if (answer.success && held) held.rev = answer.data.rev
}

/** Sends one command and waits; what came back, or what is now unknown, is kept. */
export async function send(client: Client, line: Line, sent: Sent): Promise<Acknowledged | undefined> {
  client.pending = sent
  const reply = await line.call(sent.path, sent.input, sent.operation)
  if (!reply) return undefined
  client.pending = null
  const acknowledged = { ...sent, reply }
  learn(client, acknowledged)
  return acknowledged
}

/** Works until the line goes dead. `told` hears of every command that was answered. */
export async function work(client: Client, line: Line, told: (acknowledged: Acknowledged) => void): Promise<void> {
  for (;;) {
    if (client.random() < 0.1 && !(await line.call('cases.list', everything))) return
    const made = weighted(client.random, mixture)(client)
    if (!made) continue
    const acknowledged = await send(client, line, { ...made, operation: randomUUID() })
    if (!acknowledged) return
    told(acknowledged)
  }
}
