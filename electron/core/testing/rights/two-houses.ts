import { rmSync } from 'node:fs'
import type { App } from '../../app.ts'
import type { DemoPerson } from '../../demo/demo-site.ts'
import { clientAs, ownProspects, wholeFacts } from './further-scenes.ts'
import type { Question } from './interview.ts'
import { type Asker, copyOf, type House, openHouse, storedIn } from './planted-house.ts'
import { allowed, hear } from './verdict.ts'

type Caller = Pick<App, 'call'>

/** What only one of the two houses says. */
export type Change = (app: Caller, house: 0 | 1) => Promise<void>

/** Floor prices, in one house rising with the rooms, in the other falling. */
export const otherFloorPrices: Change = async (app, house) => {
  const supervisor = await clientAs(app, 'panqian')
  const { suites } = await supervisor.suites.list({
    filter: { state: [], orientation: [], areaFrom: null, areaTo: null, floor: null, room: '' },
    ...{ order: 'floor', after: null, limit: 24 },
  })
  for (const [at, { id, rev }] of suites.entries()) {
    const floorPrice = house === 0 ? 200 + at : 300 - at
    await supervisor.suites.setFloorPrice({ id, rev, floorPrice, reason: '年度定价' })
  }
}

/** Longer than the two characters that everybody sees of it, and the same length in both houses. */
export const hiddenNames = (at: number) =>
  ['甲午丙寅', '乙未丁卯'].map((name) => `${name}${'子丑辰巳申酉戌亥'[at % 8]}`) as [string, string]
export const hiddenPhones = (at: number) => [`1371111${2000 + at}`, `1362222${4000 + at}`] as const

/** Whatever an officer knows of their prospects, otherwise in each house; the first two characters stay. */
export const otherProspects =
  (officer: DemoPerson): Change =>
  async (app, house) => {
    const client = await clientAs(app, officer)
    const { prospects } = await client.prospects.list(ownProspects)
    for (const [at, { id, company }] of prospects.entries()) {
      const known = await wholeFacts(client, id)
      const said = house === 0 ? '嫌贵' : '满意'
      await client.prospects.amend({
        ...known,
        company: `${[...(company ?? '未名')].slice(0, 2).join('')}${hiddenNames(at)[house]}`,
        heard: said,
        reaction: said,
        remark: said,
        grade: house === 0 ? 'A' : 'C',
        ...(house === 0 ? { areaFrom: 10_000, areaTo: 20_000 } : { areaFrom: 90_000, areaTo: 95_000 }),
        priceInMind: { fen: house === 0 ? 300 + at : 500 - at, unit: 'day', kind: 'guessed' },
        contacts: [{ id: null, name: said, position: null, phone: hiddenPhones(at)[house], decisionMaker: null, note: null }],
      })
      await client.prospects.negotiate({ id, at: null, text: said })
    }
  }

/** The heads of two chains of two houses are never alike. */
const neverAlike = new Set(['audit.verify'])
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g

async function wordsTo(house: House, known: ReadonlySet<string>, asker: Asker, question: Question): Promise<string> {
  const heard: string[] = []
  for await (const { text } of hear(house, asker, question)) heard.push(text)
  return heard
    .join('\n')
    .replaceAll(/"ticket":"[\w-]+"/g, '"ticket"')
    .replaceAll(uuid, (id) => (known.has(id) ? id : 'new'))
}

/** @returns one line per answer by which one of these people could tell the two houses apart */
export async function toldApart(
  folder: string,
  change: Change,
  questions: readonly Question[],
  blind: (asker: Asker) => boolean,
): Promise<readonly string[]> {
  const known = new Set([...storedIn(folder).ids.values()].flat())
  const folders = [copyOf(folder), copyOf(folder)] as const
  const [one, other] = [await openHouse(folders[0]), await openHouse(folders[1])]
  await change(one.app, 0)
  await change(other.app, 1)
  const found: string[] = []
  for (const question of questions.filter(({ call }) => !neverAlike.has(call.path))) {
    for (const asker of [...one.askers.values()].filter((each) => blind(each) && allowed(question, each))) {
      const twin = other.askers.get(asker.name) as Asker
      const [here, there] = [await wordsTo(one, known, asker, question), await wordsTo(other, known, twin, question)]
      if (here !== there)
        found.push(`${question.call.path} ${JSON.stringify(question.input)} to ${asker.name}: ${differing(here, there)}`)
    }
  }
  for (const house of [one, other]) house.close()
  for (const place of folders) rmSync(place, { recursive: true, force: true })
  return found
}

/** Where the two begin to differ. */
function differing(here: string, there: string): string {
  let at = 0
  while (at < here.length && here[at] === there[at]) at += 1
  return `…${here.slice(Math.max(0, at - 60), at + 60)}… / …${there.slice(Math.max(0, at - 20), at + 60)}…`
}
