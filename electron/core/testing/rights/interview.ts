import { formCopies } from '../../../../shared/printing/forms.ts'
import type { Subject } from '../../../../shared/printing/printing.ts'
import { type Call, calls, fieldsOf } from './fields.ts'
import { type House, type Stored, storedIn } from './planted-house.ts'
import { type Material, questionsOf } from './questions.ts'

/** One thing to be asked. */
export interface Question {
  readonly call: Call
  readonly input: unknown
}

/** Bits of what is written down, as somebody would type them who wants to find it. */
const words = ['雀', '博翼', '星桥', 'by', '1203', '0101', '蒋', 'KH-0101', 'JD-20260928-01', '示例']

/** Records of a table that stand for all of it. */
function some<One>(ids: readonly One[], most: number): readonly One[] {
  const step = Math.max(1, ids.length / most)
  const spread = Array.from({ length: most }, (_, at) => ids[Math.floor(at * step)])
  return [...new Set([...ids.slice(-Math.ceil(most / 4)), ...spread])].filter((id) => id !== undefined)
}

/** A paper is asked for with its own copies; whatever they are called, the schema takes any. */
function withCopies(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('copies' in input)) return input
  const { subject } = input as unknown as { subject: Subject }
  return { ...input, copies: formCopies[subject.form] }
}

/** `prospectId` and `suiteIds` say their table; an owner is an account. */
function tableNamed(place: string, { ids }: Stored): string | undefined {
  const name = /(\w+?)Ids?$/.exec(place.split('.').at(-1) ?? '')?.[1]
  if (name === 'owner' || name === 'to') return 'accounts'
  return [`${name}s`, `${name}es`].find((table) => ids.has(table))
}

/**
 * Which tables' ids a place takes is found out by asking as somebody who holds every role, so that a new call needs nobody to
 * say it. Where any id is taken, as in a filter, its name decides.
 */
export async function tablesByPlace(house: House): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const stored = storedIn(house.folder)
  const tableOf = new Map([...stored.ids].flatMap(([table, all]) => all.map((id) => [id, table] as const)))
  const tables = new Map<string, Set<string>>()
  const tried = [...stored.ids.values()].flatMap((all) => some(all, 3))
  const trial: Material = { now: house.now, words: [], idsFor: () => tried }
  const trials = calls
    .filter(({ procedure }) => procedure.kind === 'query')
    .flatMap(({ path, procedure }) => questionsOf(procedure.input, path, trial).map((way) => ({ ...way, path })))
  for (const { path, value, ids } of trials.filter((one) => one.ids.length > 0)) {
    const { reply } = await house.ask(house.everybody, path, withCopies(value))
    for (const [place, id] of reply.ok ? ids : []) tables.set(place, (tables.get(place) ?? new Set()).add(tableOf.get(id) ?? ''))
  }
  for (const [place, found] of tables) {
    const named = tableNamed(place, stored)
    if (named && found.size > stored.ids.size / 2) tables.set(place, new Set([named]))
  }
  return tables
}

/** Whose records are whose matters here: all of them are asked for. */
const everyOne = new Set(['prospects', 'brokers', 'brokerVisits', 'quotations', 'viewings', 'suites'])
const most = 16

/** Every query with every sort, filter, word and record that its schema takes. */
export async function questionsFor(house: House): Promise<readonly Question[]> {
  const { ids } = storedIn(house.folder)
  const tables = await tablesByPlace(house)
  const idsFor = (place: string) => {
    const found = [...(tables.get(place) ?? [])]
    // A paper takes long to lay out, and what it says was asked of its record before.
    const few = place.startsWith('printing.') ? 1 : found.length > 5 ? 1 : 6
    return found.flatMap((table) =>
      some(ids.get(table) ?? [], everyOne.has(table) ? (place.startsWith('printing.') ? 4 : most) : few),
    )
  }
  const material: Material = { now: house.now, words, idsFor }
  const generated = calls
    .filter(({ procedure }) => procedure.kind === 'query')
    .flatMap((call) =>
      questionsOf(call.procedure.input, call.path, material).map(({ value }) => ({ call, input: withCopies(value) })),
    )
  return [...generated, ...(await askedByHand(house))]
}

/** What cannot be made up from a schema: the terms of a quotation as it stands, the code of a paper that went out. */
async function askedByHand(house: House): Promise<readonly Question[]> {
  const { ids } = storedIn(house.folder)
  const of = (path: string) => calls.find((call) => call.path === path) as Call
  const previews = await Promise.all(
    (ids.get('quotations') ?? []).map(async (id) => {
      const { reply } = await house.ask(house.everybody, 'quotations.get', { id })
      const { prospectId, terms } = (reply.ok ? reply.data : {}) as { prospectId?: string; terms?: unknown }
      return { call: of('quotations.preview'), input: { prospectId, id: null, terms } }
    }),
  )
  const { reply } = await house.ask(house.everybody, 'printing.awaited', { after: null, limit: 200 })
  const { papers = [] } = (reply.ok ? reply.data : {}) as { papers?: { code: string }[] }
  const asked = (ids.get('prospects') ?? []).map((prospectId) => ({ prospectId, suiteId: ids.get('suites')?.[0] }))
  const begun = asked.map((input) => ({ call: of('concessions.begin'), input }))
  return [...previews, ...begun, ...papers.map(({ code }) => ({ call: of('printing.find'), input: { code } }))]
}

/** Sign-in, first run, people and copies are no records; setting them off would end the others' sessions, or the house. */
const left = new Set(['setup', 'sessions', 'accounts', 'backups'])

/** Every command, on records of its feature and with what else its schema takes, each with the version that it has now. */
export async function commandsFor(house: House): Promise<readonly Question[]> {
  const stored = storedIn(house.folder)
  const tables = await tablesByPlace(house)
  const ofFeature = new Map<string, Set<string>>()
  for (const [place, found] of tables) {
    const [feature = ''] = place.split('.')
    if (/\.id$/.test(place) && found.size < 4) ofFeature.set(feature, new Set([...(ofFeature.get(feature) ?? []), ...found]))
  }
  const idsFor = (place: string) => {
    const named = tableNamed(place, stored)
    const found = named ? [named] : [...(ofFeature.get(place.split('.')[0] ?? '') ?? [])]
    return found.flatMap((table) => some(stored.ids.get(table) ?? [], everyOne.has(table) ? most : 3))
  }
  const material: Material = { now: house.now, words: ['补记', '13800000000', '2026-10-26'], idsFor }
  const withRev = (input: unknown): unknown => {
    const { id, rev } = (input ?? {}) as { id?: unknown; rev?: unknown }
    return typeof rev === 'number' ? { ...(input as object), rev: stored.revs.get(String(id)) ?? 1 } : input
  }
  return calls
    .filter(({ procedure, feature }) => procedure.kind === 'command' && !left.has(feature))
    .flatMap((call) => {
      const made = questionsOf(call.procedure.input, call.path, material)
      const onRecords = made.filter(({ ids }, at) => at === 0 || ids.join() !== made[0]?.ids.join())
      // A list that leaves as a file is asked for like one that is read.
      const lists = fieldsOf(call, 'output').some((field) => field.class === 'ticket') && call.feature !== 'printing'
      return [...onRecords.slice(0, 12), ...(lists ? some(made, 60) : made.slice(0, 3))].map(({ value }) => ({
        call,
        input: withRev(withCopies(value)),
      }))
    })
}
