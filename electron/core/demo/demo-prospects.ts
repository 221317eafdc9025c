import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { ProspectFacts } from '../../../shared/leasing/prospect-facts.ts'
import { demoProspects } from './demo-prospects-said.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

const at = (text: string) => instantOf(`2026-${text.slice(0, 5)}`, text.slice(6))

/** Boxes that nobody has said anything about. */
const nothingSaid: Omit<ProspectFacts, 'channel' | 'heard'> = {
  ...{ company: null, nature: null, trade: null, contacts: [], card: null, phoneRefused: false, presentBuilding: null },
  ...{ presentAddress: null, presentLeaseEnd: null, areaFrom: null, areaTo: null, headCount: null, floors: null },
  ...{ orientation: null, fitOut: null, parking: null, phoneLines: null, termMonths: null, startOn: null, source: null },
  ...{ sourceNote: null, reaction: null, priceInMind: null, concerns: [], grade: null, remark: null },
}

/** What a step of the story needs to know of the prospect: its version, and who is still in the house. */
async function known(askAs: AskAs, by: DemoPerson, id: string) {
  const { prospect } = contract.prospects.get.output.parse(await askAs(by, 'prospects.get', { id }))
  if (!prospect) throw new Error('demonstration: a prospect of somebody else')
  const watch = prospect.watches.find(({ leftAt }) => leftAt === null)
  return { id, rev: prospect.rev, prospectId: id, watchId: watch?.id }
}

/** Prospects of the tower (domain 4.7, rows 1–15), as far as a register of them tells. */
export function prospectScenes(askAs: AskAs) {
  return demoProspects.flatMap(({ when, received, by, said, visitorClass = null, withClient = false, steps }) => {
    let id = ''
    const registration = {
      at: at(when),
      play: async () => {
        const input = {
          ...nothingSaid,
          ...said,
          receivedAt: received === undefined ? null : at(received),
          visitorClass,
          withClient,
        }
        id = contract.prospects.register.output.parse(await askAs(by, 'prospects.register', input)).id
      },
    }
    const later = steps.map(({ when: then, happened, call, input }) => ({
      at: at(then),
      play: async () =>
        void (await askAs(by, call, {
          at: happened === undefined ? null : at(happened),
          ...(await known(askAs, by, id)),
          ...input,
        })),
    }))
    return [registration, ...later]
  })
}
