import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { ConcessionApplication } from '../../../shared/leasing/concessions.ts'
import { demoProspectId, demoSuiteId } from './demo-found.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

const at = (text: string) => instantOf(`2026-${text.slice(0, 5)}`, text.slice(6))

interface DemoConcession {
  readonly by: DemoPerson
  readonly company: string
  readonly room: string
  /** `10-19 09:22` */
  readonly when: string
  readonly asked: Partial<ConcessionApplication> & Pick<ConcessionApplication, 'price' | 'reason' | 'validUntil' | 'start'>
  readonly steps: readonly {
    readonly when: string
    readonly by: DemoPerson
    readonly call: 'advise' | 'counsel' | 'approve' | 'counter' | 'tell'
    readonly input: Readonly<Record<string, unknown>>
  }[]
}

const usual = {
  ...{ kind: 'price', months: 36, freeMonths: 0, freeDays: 0, escalation: { from: 3, percent: 500, every: 1 } },
  ...{ mindPrice: null, rivalBuilding: null, rivalPrice: null, fame: null, others: null, longFree: false },
} as const

/** domain 4.7, rows 3, 4 and 14: granted, answered with less and given up, granted for a contract. */
const demoConcessions: readonly DemoConcession[] = [
  {
    ...{ by: 'luoyiming', company: '知衡', room: '0806', when: '10-15 14:05' },
    asked: {
      ...{ price: 320, start: '2026-11-15', mindPrice: 320, rivalBuilding: '未说明', validUntil: '2026-10-30' },
      reason: '租金偏高无力承受，坚持 3.20',
    },
    steps: [
      {
        ...{ when: '10-15 16:10', by: 'panqian', call: 'advise' },
        input: { opinion: '3.20 偏低，建议让到九五折，另给免租', price: 342 },
      },
      {
        ...{ when: '10-16 10:00', by: 'xiechongwen', call: 'counter' },
        input: { opinion: '不同意 3.20，可到 3.42 并免租 1 个月', price: 342, freeMonths: 1, freeDays: 0, until: '2026-10-30' },
      },
      {
        ...{ when: '10-20 15:25', by: 'luoyiming', call: 'tell' },
        input: { on: '2026-10-20', answer: 'declined', note: '只接受 3.20，放弃' },
      },
    ],
  },
  {
    ...{ by: 'fangkexin', company: '云杉检测', room: '1203', when: '10-19 09:22' },
    asked: {
      ...{ price: 380, freeDays: 45, start: '2027-01-01', mindPrice: 380, rivalBuilding: '望江楼', rivalPrice: 360 },
      ...{ fame: 'trade', validUntil: '2026-11-03', reason: '客户满意 1203，放弃的障碍只是租金；已坦诚询问，3.80 可以签' },
    },
    steps: [
      { ...{ when: '10-19 14:00', by: 'panqian', call: 'advise' }, input: { opinion: '同意，行业内知名，租期三年', price: 380 } },
      {
        ...{ when: '10-19 16:30', by: 'panqian', call: 'counsel' },
        input: { office: 'manager', person: '邵一舟', on: '2026-10-19', opinion: '同意', price: 380 },
      },
      { ...{ when: '10-20 10:00', by: 'xiechongwen', call: 'approve' }, input: { opinion: '同意', until: '2026-11-03' } },
      {
        ...{ when: '10-21 11:05', by: 'fangkexin', call: 'tell' },
        input: { on: '2026-10-21', answer: 'accepted', note: '接受，签意向书' },
      },
    ],
  },
  {
    ...{ by: 'luoyiming', company: '星桥', room: '1901', when: '10-21 10:05' },
    asked: {
      ...{ kind: 'ordinary', price: 410, freeMonths: 3, start: '2026-12-01', fame: 'national', validUntil: '2026-11-15' },
      reason: '整租 1,120㎡，租期三年',
    },
    steps: [
      { ...{ when: '10-21 11:00', by: 'panqian', call: 'advise' }, input: { opinion: '同意，面积大、租期长', price: 410 } },
      { ...{ when: '10-21 14:00', by: 'xiechongwen', call: 'approve' }, input: { opinion: '同意', until: '2026-11-15' } },
      {
        ...{ when: '10-23 15:20', by: 'luoyiming', call: 'tell' },
        input: { on: '2026-10-23', answer: 'accepted', note: '接受，签约 CT-2026-031' },
      },
    ],
  },
]

export function concessionScenes(askAs: AskAs) {
  return demoConcessions.flatMap(({ by, company, room, when, asked, steps }) => {
    let id = ''
    const application = {
      at: at(when),
      play: async () => {
        const whom = { prospectId: await demoProspectId(askAs, by, company), suiteId: await demoSuiteId(askAs, by, room) }
        const made = await askAs(by, 'concessions.apply', { ...usual, ...asked, ...whom })
        id = contract.concessions.apply.output.parse(made).id
      },
    }
    const later = steps.map((step) => ({
      at: at(step.when),
      play: async () => {
        const { rev } = contract.concessions.get.output.parse(await askAs(step.by, 'concessions.get', { id }))
        await askAs(step.by, `concessions.${step.call}`, { id, rev, ...step.input })
      },
    }))
    return [application, ...later]
  })
}
