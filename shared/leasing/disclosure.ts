import { z } from 'zod'

/** Who it is, by how much may be shown (2: 11, 注). */
export const visitorClassLabels = {
  direct: '直客',
  noCard: '无名片',
  broker1: '中介一类',
  broker2: '中介二类',
  broker3: '中介三类',
} as const
export type VisitorClass = keyof typeof visitorClassLabels
export const visitorClasses = Object.keys(visitorClassLabels) as readonly VisitorClass[]
export const visitorClass = z.enum(visitorClasses, { error: '请选择客户类型' })

/** What may leave the desk. */
export const disclosedLabels = {
  quotation: '完整报价',
  guardedQuotation: '保守报价（牌价）',
  concessions: '优惠与弹性条件',
  floorPlan: '平面图',
  vacancyList: '空房资料',
  brochure: '宣传资料',
  viewing: '带看房',
} as const
export type Disclosed = keyof typeof disclosedLabels

/** A rung of the ladder: a broker of the first class stands higher with a client than without. */
type Rung = Exclude<VisitorClass, 'broker1'> | 'broker1With' | 'broker1Without'

interface Rule {
  readonly shows: readonly Disclosed[]
  /** Where the procedure says so. */
  readonly clause: string
  /** What is to be done instead. */
  readonly instead: string
}

const everything = Object.keys(disclosedLabels) as readonly Disclosed[]

/**
 * The disclosure ladder, whole: 直客 sees everything; who leaves no card is told the list price only (注); of brokers only
 * the first class with a client is quoted properly and shown round, without one it gets papers (11, 一类 3–7); the second
 * gets brochure and vacancy list with a reserved price (二类 3); the third the brochure and nothing else (三类 2–3).
 */
const ladder: Readonly<Record<Rung, Rule>> = {
  direct: { shows: everything, clause: '8.3', instead: '' },
  noCard: {
    shows: ['guardedQuotation', 'floorPlan', 'vacancyList', 'brochure', 'viewing'],
    clause: '注',
    instead: '未留名片或电话的客户只报牌价，不谈优惠；请对方留下名片和电话后再报',
  },
  broker1With: { shows: everything, clause: '11', instead: '' },
  broker1Without: {
    shows: ['guardedQuotation', 'vacancyList', 'brochure'],
    clause: '11 一类 7)',
    instead: '没有客户的中介不带看房，只给空房资料备用，报价保守',
  },
  broker2: {
    shows: ['guardedQuotation', 'vacancyList', 'brochure'],
    clause: '11 二类 3)',
    instead: '二类中介只给宣传资料和空房资料，报价有所保留',
  },
  broker3: {
    shows: ['brochure'],
    clause: '11 三类 2)3)',
    instead: '三类中介只给一份宣传资料，不报任何价格，租赁内情请婉言谢绝',
  },
}

export interface Standing {
  readonly visitorClass: VisitorClass
  /** Whether a broker comes with a client; of no meaning for others. */
  readonly withClient: boolean
}

function ruleOf({ visitorClass, withClient }: Standing): Rule {
  if (visitorClass !== 'broker1') return ladder[visitorClass]
  return ladder[withClient ? 'broker1With' : 'broker1Without']
}

/** Whether somebody of this class may be shown it. */
export function may(standing: Standing, what: Disclosed): boolean {
  return ruleOf(standing).shows.includes(what)
}

/** Why not, with the clause; `null`: may. */
export function refusalOf(standing: Standing, what: Disclosed): string | null {
  const { shows, clause, instead } = ruleOf(standing)
  if (shows.includes(what)) return null
  return `${visitorClassLabels[standing.visitorClass]}不能提供${disclosedLabels[what]}：${instead}（规程 篇2 ${clause}）`
}

/** Only the list price, or nothing: everything but a full quotation. */
export const isGuarded = (standing: Standing) => !may(standing, 'quotation')

interface Left {
  readonly channel: string
  /** 名片: `null` is not asked, as on the phone. */
  readonly card: boolean | null
  readonly phoneRefused: boolean
}

/** What the record proposes until somebody says otherwise. A broker nobody has placed is treated as a stranger (11, 二类). */
export function proposedClass({ channel, card, phoneRefused }: Left): VisitorClass {
  if (channel === 'broker') return 'broker2'
  return phoneRefused || card === false ? 'noCard' : 'direct'
}
