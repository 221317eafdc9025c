import { contract } from '../../../shared/contract.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

/** A prospect of this person, found by its name. */
export async function demoProspectId(askAs: AskAs, by: DemoPerson, company: string): Promise<string | undefined> {
  const everybody = {
    stage: [],
    grade: [],
    channel: [],
    visitorClass: [],
    ownerId: null,
    watched: false,
    from: null,
    until: null,
  }
  const asked = { ...everybody, text: company, after: null, limit: 1 }
  return contract.prospects.list.output.parse(await askAs(by, 'prospects.list', asked)).prospects[0]?.id
}

/** A suite of the tower, found by its number. */
export async function demoSuiteId(askAs: AskAs, by: DemoPerson, room: string): Promise<string | undefined> {
  const filter = { state: [], orientation: [], areaFrom: null, areaTo: null, floor: null, room }
  const asked = { filter, order: 'floor', after: null, limit: 1 }
  return contract.suites.list.output.parse(await askAs(by, 'suites.list', asked)).suites[0]?.id
}
