import { z } from 'zod'

/** 接待方式 (1: 4.2, 4.7), printed as they stand. */
export const channelLabels = { visit: '来访', phone: '来电', mailbox: '电子信箱', mail: '邮件', letter: '信函' } as const
export type Channel = keyof typeof channelLabels
export const channels = Object.keys(channelLabels) as readonly Channel[]
export const channel = z.enum(channels, { error: '请选择接待方式' })

/** 接待类别 (1: 4.4): exactly these seven words, in this order; it is 其它, not 其他. */
export const categoryLabels = {
  afterSales: '售后',
  repair: '报修',
  complaint: '投诉',
  service: '服务',
  praise: '表扬',
  suggestion: '建议',
  other: '其它',
} as const
export type Category = keyof typeof categoryLabels
export const categories = Object.keys(categoryLabels) as readonly Category[]
export const category = z.enum(categories, { error: '请选择接待类别' })

/** 身份 */
export const standingLabels = { owner: '业主', tenant: '租户', user: '使用人', other: '其他' } as const
export type Standing = keyof typeof standingLabels
export const standing = z.enum(Object.keys(standingLabels) as readonly Standing[], { error: '请选择身份' })

export const urgencyLabels = { normal: '一般', urgent: '紧急' } as const
export type Urgency = keyof typeof urgencyLabels
export const urgency = z.enum(Object.keys(urgencyLabels) as readonly Urgency[], { error: '请选择紧急程度' })

/** The life of a line in the ledger; 注销 (1: 4.11) ends it. */
export const caseStateLabels = { registered: '已登记', handedOver: '已转交', finished: '已办结', struckOff: '已注销' } as const
export type CaseState = keyof typeof caseStateLabels
export const caseStates = Object.keys(caseStateLabels) as readonly CaseState[]
export const caseState = z.enum(caseStates)

export const satisfactionLabels = { satisfied: '满意', fairly: '较满意', dissatisfied: '不满意' } as const
export type Satisfaction = keyof typeof satisfactionLabels
export const satisfaction = z.enum(Object.keys(satisfactionLabels) as readonly Satisfaction[], { error: '请选择满意度' })

/** 反馈意见 as the 《回访记录表》 writes it: the letter only (domain F8). */
export const satisfactionLetters = { satisfied: 'A', fairly: 'B', dissatisfied: 'C' } as const satisfies Record<
  Satisfaction,
  string
>

/** A call-back by telephone has no owner's signature and must say so (domain 2.4). */
export const callBackMethodLabels = { phone: '电话回访', visit: '上门回访' } as const
export type CallBackMethod = keyof typeof callBackMethodLabels
export const callBackMethod = z.enum(Object.keys(callBackMethodLabels) as readonly CallBackMethod[], { error: '请选择回访方式' })

/** `3-1-602`; also 「地下一层B1-017」: whatever the site calls the place. */
export const roomCodeLimit = 40
