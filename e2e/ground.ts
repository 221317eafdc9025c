import type { CaseFilter } from '../shared/reception/cases.ts'
import type { StoryClient } from './client.ts'

/** What a story lays before it begins: two known people in one flat, and lines of the ledger. */
const blank = {
  receivedAt: null,
  channel: 'phone',
  name: null,
  standing: 'owner',
  room: null,
  phone: null,
  residentId: null,
  urgency: 'normal',
  complainedOf: null,
  remark: null,
} as const

type Line = Partial<Parameters<StoryClient['cases']['register']>[0]> & {
  readonly content: string
  readonly category: Parameters<StoryClient['cases']['register']>[0]['category']
}

export function register(api: StoryClient, line: Line) {
  return api.cases.register({ ...blank, ...line })
}

/** Reminders that depend on neither the hour nor the day of the month on which a story runs. */
export async function atAnyTime({ settings }: Pick<StoryClient, 'settings'>): Promise<void> {
  const body = await settings.read({})
  await settings.save({ ...body, reminders: { ...body.reminders, quiet: false, off: ['monthClose'] } })
}

/** 张文博 owns 3-1-1201, handed over on 2024-07-20; 张静怡 rents a room there. */
export async function knownPeople(api: StoryClient) {
  const unit = await api.units.create({ code: '3-1-1201', handoverDate: '2024-07-20', note: null })
  const person = (name: string, phone: string, standing: 'owner' | 'tenant') =>
    api.residents.create({ name, phone, note: null, residences: [{ unitId: unit.id, standing }] })
  const owner = await person('张文博', '138-0000-1234', 'owner')
  const tenant = await person('张静怡', '138-0000-5678', 'tenant')
  return { unit, owner, tenant }
}

export const anyCase: CaseFilter = {
  text: '',
  category: [],
  channel: [],
  state: [],
  department: null,
  registrarId: null,
  residentId: null,
  from: null,
  until: null,
  overdue: false,
}

export const anyComplaint: Parameters<StoryClient['complaints']['list']>[0] = {
  ...{ text: '', cause: [], grade: [], validity: [], complaintClass: null, open: false, hot: false, late: false },
  ...{ from: null, until: null, after: null, limit: 100 },
}

/** A repair that asks nothing of the owner but the signature: sent, there, done, signed; so its case may be settled. */
export async function workRepair(api: StoryClient, slip: { readonly id: string } | null, worker = '韩大勇') {
  const id = slip?.id ?? ''
  const sent = { worker, dispatcher: '邹立新', grade: 'small', place: null, appointedAt: null, at: null } as const
  const dispatched = await api.repairs.dispatch({ ...sent, id, rev: 1 })
  const there = await api.repairs.arrive({ ...dispatched, at: null })
  const free = { charging: 'free', materials: [], labour: { hours: 0, price: 0 }, agreedBy: null, at: null } as const
  const priced = await api.repairs.price({ ...free, ...there, materials: [] })
  const done = await api.repairs.finish({ ...priced, cause: '老化', measure: '更换', lateReason: null, at: null })
  await api.repairs.accept({ ...done, checked: null, satisfaction: 'satisfied', signedBy: '业主', at: null })
}

/** A service from the order to the signature and the money; so its case may be settled. */
export async function workService(api: StoryClient, slip: { readonly id: string } | null) {
  const id = slip?.id ?? ''
  const item = { item: '擦窗', unit: '扇', quantity: 1200, unitPrice: 1000 } as const
  const nothing = { materials: null, requirement: null, appointedAt: null, appointedUntil: null, agreedBy: null } as const
  const ordered = await api.serviceOrders.order({ ...item, ...nothing, id, rev: 1 })
  const answered = await api.serviceOrders.answer({
    ...ordered,
    answer: 'accepted',
    reason: null,
    answeredBy: '段秀兰',
    at: null,
  })
  const sent = await api.serviceOrders.dispatch({ ...answered, workers: '杜小梅', dispatcher: '段秀兰', at: null })
  const there = await api.serviceOrders.arrive({ ...sent, at: null })
  const left = await api.serviceOrders.leave({ ...there, at: null })
  const checked = await api.serviceOrders.check({ ...left, passed: true, checkedBy: '段秀兰', note: null, at: null })
  const signed = await api.serviceOrders.sign({
    ...checked,
    satisfaction: 'satisfied',
    opinion: null,
    signedBy: '业主',
    at: null,
  })
  await api.serviceOrders.pay({ ...signed, method: 'cash', receipt: null, finance: null, at: null })
}
