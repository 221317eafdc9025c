import { z } from 'zod'
import type { BrokerClass } from './broker-words.ts'

/** The numbered points of the procedure (2: 11), word for word but for the building's name. `proof`: an entry proves it, nobody ticks it. */
const steps = {
  first1: { of: 'broker1', no: 1, words: '在前台区域互换名片' },
  first2: { of: 'broker1', no: 2, words: '在前台区域与来访者简单交谈，了解其此番来访的主要目的' },
  first3: {
    ...{ of: 'broker1', no: 3, client: true, proof: 'quoted' },
    words:
      '了解清楚其客户所需求的面积、公司的性质、大概的业务范围，对租金承受能力做初步判断，给予适当的报价，并观察中介人员的反映',
  },
  first4: {
    ...{ of: 'broker1', no: 4, client: true },
    words: '根据中介人员对报价的态度，适当告知我司的诸多弹性条件和租金优惠的可能性',
  },
  first5: {
    ...{ of: 'broker1', no: 5, client: true, proof: 'shown' },
    words: '带中介人员实地看房，并对房型、朝向、面积、得房率、周围的客户群等做简单介绍',
  },
  first6: {
    ...{ of: 'broker1', no: 6, client: true, proof: 'given' },
    words: '看房后，将感兴趣的办公房的报价资料和平面图及彩色宣传资料送交中介人员，让其转交或传真给其客户',
  },
  first7: {
    ...{ of: 'broker1', no: 7, client: false, proof: 'given' },
    words: '无合适的客户源，无需带其看房，只须将空房资料交其备用即可；报价上相对保守些',
  },
  first8: { of: 'broker1', no: 8, proof: 'ended', words: '礼貌地与中介人员告别，并表示希望进一步合作联系' },
  second1: { of: 'broker2', no: 1, words: '互换名片并了解该中介公司主要承接的业务范围和客户群的性质' },
  second2: { of: 'broker2', no: 2, words: '听中介人员自我介绍来访的意图和提供的信息' },
  second3: {
    ...{ of: 'broker2', no: 3, proof: 'given' },
    words: '给中介人员宣传资料以及空房的资料；注意在报价上要有所保留',
  },
  second4: {
    ...{ of: 'broker2', no: 4, proof: 'ended' },
    words: '礼貌地与中介人员告别，必要时通知监控室观察其人是否直接离开',
  },
  third1: { of: 'broker3', no: 1, words: '互换名片并通过简单的交谈，察觉出来者的醉翁之意' },
  third2: {
    ...{ of: 'broker3', no: 2 },
    words: '表示欢迎其介绍客户来看房，但对于涉及我司租赁内密的话题，可以借口不了解或有礼貌地拒绝回答',
  },
  third3: { of: 'broker3', no: 3, proof: 'given', words: '仅可以提供一份彩色宣传资料给来访者' },
  third4: { of: 'broker3', no: 4, proof: 'ended', words: '务必亲自送来访者离开大厦大堂' },
} as const satisfies Record<string, Step>

export type StepProof = 'quoted' | 'shown' | 'given' | 'ended'

interface Step {
  readonly of: BrokerClass
  readonly no: number
  readonly words: string
  /** Only with a client, or only without one. */
  readonly client?: boolean
  readonly proof?: StepProof
}

export type BrokerStep = keyof typeof steps
export const brokerSteps = Object.keys(steps) as readonly BrokerStep[]
export const brokerStep = z.enum(brokerSteps)

export const stepOf = (item: BrokerStep): Step => steps[item]

/** The points that a visit of this class has. */
export function stepsFor(visitorClass: BrokerClass, withClient: boolean): readonly BrokerStep[] {
  return brokerSteps.filter((item) => {
    const { of, client } = stepOf(item)
    return of === visitorClass && (client === undefined || client === withClient)
  })
}
