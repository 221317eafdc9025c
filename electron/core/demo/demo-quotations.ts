import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { demoProspectId, demoSuiteId } from './demo-found.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

const at = (text: string) => instantOf(`2026-${text.slice(0, 5)}`, text.slice(6))

interface Known {
  readonly id: string
  readonly rev: number
}

/** The terms that the core begins with, and what was agreed otherwise. */
async function quote(askAs: AskAs, by: DemoPerson, company: string, room: string, agreed: Partial<ShownTerms>): Promise<Known> {
  const asked = { prospectId: await demoProspectId(askAs, by, company), suiteIds: [await demoSuiteId(askAs, by, room)] }
  const { terms, prospect } = contract.quotations.begin.output.parse(await askAs(by, 'quotations.begin', asked))
  const input = { prospectId: prospect.id, terms: { ...terms, ...agreed } }
  const { id, rev } = contract.quotations.create.output.parse(await askAs(by, 'quotations.create', input))
  return contract.quotations.issue.output.parse(await askAs(by, 'quotations.issue', { id, rev }))
}

/** 4.50 → 4.10 with three months free, as the 总经理 has approved (2: 9.4): a second version, which takes the place of the first. */
async function comeDown(askAs: AskAs, by: DemoPerson, first: Known, rent: number): Promise<Known> {
  const { quotations } = contract
  const draft = quotations.revise.output.parse(await askAs(by, 'quotations.revise', { id: first.id, rev: first.rev }))
  const { terms } = quotations.get.output.parse(await askAs(by, 'quotations.get', { id: draft.id }))
  const suites = terms.suites.map((line) => ({ ...line, rate: { ...line.rate, fen: rent } }))
  const agreed = { ...draft, terms: { ...terms, suites, freeMonths: 3 } }
  const saved = quotations.save.output.parse(await askAs(by, 'quotations.save', agreed))
  return quotations.issue.output.parse(await askAs(by, 'quotations.issue', { id: saved.id, rev: saved.rev }))
}

/** domain 4.7, rows 2, 14 and 15: 43,097.38 a month; two versions of which the second is accepted; one quoted anew. */
export function quotationScenes(askAs: AskAs) {
  let xingqiao: Known = { id: '', rev: 0 }
  return [
    {
      at: at('10-14 16:05'),
      play: async () => {
        await quote(askAs, 'fangkexin', '博翼', '1203', { salutation: 'madam', start: '2027-03-01', months: 36 })
      },
    },
    {
      at: at('10-20 14:30'),
      play: async () => {
        xingqiao = await quote(askAs, 'luoyiming', '星桥', '1901', { start: '2026-12-01' })
      },
    },
    {
      at: at('10-20 15:20'),
      play: async () => {
        await quote(askAs, 'luoyiming', '拾光', '0512', {
          start: '2026-12-01',
          months: 24,
          remark: '10-01 的报价已过有效期，按本报价单重报',
        })
      },
    },
    {
      at: at('10-21 15:00'),
      play: async () => {
        xingqiao = await comeDown(askAs, 'luoyiming', xingqiao, 410)
      },
    },
    {
      at: at('10-23 15:30'),
      play: async () => void (await askAs('luoyiming', 'quotations.accept', { ...xingqiao, note: '签约 CT-2026-031' })),
    },
  ]
}
