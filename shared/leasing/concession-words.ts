import { z } from 'zod'

/** Why it is asked: within 9.4 somebody wants to give more than is theirs; in 10.5 the client would be lost on price. */
export const concessionKindLabels = { ordinary: '一般优惠（9.4）', price: '价格障碍（10.5）' } as const
export type ConcessionKind = keyof typeof concessionKindLabels
export const concessionKinds = Object.keys(concessionKindLabels) as readonly ConcessionKind[]
export const concessionKind = z.enum(concessionKinds, { error: '请选择申请的情形' })

/** Whose turn it is, or how it was decided. Whether an approval has run out its date says. */
export const concessionStateLabels = {
  supervisor: '待主管',
  generalManager: '待总经理',
  approved: '已批准',
  countered: '另行批复',
  refused: '不同意',
  withdrawn: '已撤回',
} as const
export type ConcessionState = keyof typeof concessionStateLabels
export const concessionStates = Object.keys(concessionStateLabels) as readonly ConcessionState[]
export const concessionState = z.enum(concessionStates)

/** 知名度评级 (2: 9.4 「根据客户所代表公司的知名度」). */
export const fameLabels = { world: '国际知名', national: '国内知名', trade: '行业内知名', ordinary: '一般' } as const
export type Fame = keyof typeof fameLabels
export const fame = z.enum(Object.keys(fameLabels) as readonly Fame[], { error: '请选择知名度' })

/** Steps of the way up, each a line that is never rewritten. */
export const concessionStepLabels = {
  apply: '申请',
  advise: '意见，报总经理',
  counsel: '会签意见',
  approve: '批准',
  counter: '另行批复',
  refuse: '不同意',
  withdraw: '撤回',
  tell: '结果回告客户',
} as const
export type ConcessionStepKind = keyof typeof concessionStepLabels
export const concessionStepKind = z.enum(Object.keys(concessionStepLabels) as readonly ConcessionStepKind[])

/** Who speaks in a box of the form (domain F15): the two in the middle have no account here, their opinion comes on paper. */
export const officeLabels = {
  leasingOfficer: '招商专员',
  leasingSupervisor: '招商主管',
  manager: '招商经理',
  finance: '财务会签',
  generalManager: '总经理',
} as const
export type Office = keyof typeof officeLabels
export const offices = Object.keys(officeLabels) as readonly Office[]
export const office = z.enum(offices)
/** Whose opinion is written down for them. */
export const counselOffice = z.enum(['manager', 'finance'], { error: '请选择谁的意见' })

export const concessionAnswerLabels = { accepted: '客户接受', declined: '客户放弃', open: '客户考虑中' } as const
export type ConcessionAnswer = keyof typeof concessionAnswerLabels
export const concessionAnswer = z.enum(Object.keys(concessionAnswerLabels) as readonly ConcessionAnswer[], {
  error: '请选择客户的答复',
})

export const concessionGroupLabels = { mine: '待我审批', running: '进行中', closed: '已结' } as const
export type ConcessionGroup = keyof typeof concessionGroupLabels
export const concessionGroups = Object.keys(concessionGroupLabels) as readonly ConcessionGroup[]
export const concessionGroup = z.enum(concessionGroups, { error: '请选择一组' })

/** 「1 个月又 15 天」, 「45 天」; 「无」 */
export function freeTimeText(months: number, days: number): string {
  const parts = [months > 0 ? `${months} 个月` : '', days > 0 ? `${days} 天` : ''].filter((part) => part !== '')
  return parts.length === 0 ? '无' : parts.join('又 ')
}

/** A month of free time is weighed as thirty days. */
export const daysWithoutRent = ({ freeMonths, freeDays }: { readonly freeMonths: number; readonly freeDays: number }) =>
  freeMonths * 30 + freeDays
