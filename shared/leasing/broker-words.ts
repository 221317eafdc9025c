import { z } from 'zod'
import { type Disclosed, disclosedLabels, type VisitorClass } from './disclosure.ts'

/** 第一类, 第二类, 第三类 (2: 11): rungs of the disclosure ladder. */
export const brokerClassLabels = {
  broker1: '第一类（常有联系）',
  broker2: '第二类（初次来访）',
  broker3: '第三类（市场调查）',
} as const satisfies Partial<Record<VisitorClass, string>>
export type BrokerClass = keyof typeof brokerClassLabels
export const brokerClasses = Object.keys(brokerClassLabels) as readonly BrokerClass[]
export const brokerClass = z.enum(brokerClasses, { error: '请选择第一类、第二类或第三类' })

/** The conversation at the desk: said as one would to a guest, with what to listen for. */
export const frontDeskQuestions = [
  { key: 'purpose', ask: '请问您这次过来，主要想了解哪方面？', hear: '本次来访目的' },
  { key: 'client', ask: '您手上有正在找办公室的客户吗？大概是什么公司，需要多大面积？', hear: '是否有具体客户及需求' },
  { key: 'business', ask: '贵司平时主要承接哪些业务？近期成交过哪些楼、哪类客户？', hear: '主要承接业务与近期成交' },
] as const

/** What the answer about a client came to. */
export const clientAnswerLabels = { named: '有具体客户', vague: '说有，讲不清', none: '暂无客户' } as const
export type ClientAnswer = keyof typeof clientAnswerLabels
export const clientAnswers = Object.keys(clientAnswerLabels) as readonly ClientAnswer[]
export const clientAnswer = z.enum(clientAnswers, { error: '请选择有没有客户' })

/** 醉翁之意 (2: 11, 三类 1): what gives a market researcher away. */
export const brokerSignLabels = {
  survey: '自称或疑似市场调查',
  asksInside: '打听出租率、租户名单等内情',
  promotesOther: '推介其他竞争大楼',
} as const
export type BrokerSign = keyof typeof brokerSignLabels
export const brokerSigns = Object.keys(brokerSignLabels) as readonly BrokerSign[]
export const brokerSign = z.enum(brokerSigns)

/** Papers of the ladder that are put into a hand (domain F16 提供资料). */
export const handedPapers = [
  'quotation',
  'guardedQuotation',
  'floorPlan',
  'brochure',
  'vacancyList',
] as const satisfies readonly Disclosed[]
export type HandedPaper = (typeof handedPapers)[number]
export const handedPaper = z.enum(handedPapers, { error: '请选择资料' })
export const handedPaperLabels: Readonly<Record<HandedPaper, string>> = {
  ...disclosedLabels,
  quotation: '报价单',
  guardedQuotation: '报价单（保守）',
}

/** 报价类型 (domain F16). */
export const quoteKindLabels = { regular: '常规', guarded: '保守' } as const
export type QuoteKind = keyof typeof quoteKindLabels
export const quoteKind = z.enum(['regular', 'guarded'])

/** 送别方式 (domain F16). */
export const farewellLabels = { polite: '礼貌告别', controlRoom: '通知监控室', escorted: '亲送出大堂' } as const
export type Farewell = keyof typeof farewellLabels
export const farewells = Object.keys(farewellLabels) as readonly Farewell[]
export const farewell = z.enum(farewells, { error: '请选择送别方式' })

/** Whether a 客户确认书 still holds. `outrun`: another broker was the first to view with the client. */
export const confirmationStateLabels = { valid: '有效', expired: '已过期', outrun: '他人首次带看', withdrawn: '已撤回' } as const
export type ConfirmationState = keyof typeof confirmationStateLabels
export const confirmationState = z.enum(['valid', 'expired', 'outrun', 'withdrawn'])
