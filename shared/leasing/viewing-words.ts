import { z } from 'zod'

/** The life of a viewing (2: 8; domain F13). */
export const viewingStateLabels = { planned: '已约定', going: '看房中', done: '已记录', cancelled: '已取消' } as const
export type ViewingState = keyof typeof viewingStateLabels
export const viewingState = z.enum(Object.keys(viewingStateLabels) as readonly ViewingState[])

/** 客户评价 (domain F13). */
export const reactionLabels = { good: '优', fair: '中', poor: '差' } as const
export type Reaction = keyof typeof reactionLabels
export const reaction = z.enum(Object.keys(reactionLabels) as readonly Reaction[], { error: '请选择优、中或差' })

/** 弹性条件 that may be mentioned, held back somewhat (2: 8.3). */
export const flexibleLabels = { fitOut: '标准装修', rentFree: '免租', businessCentre: '商务中心', other: '其它' } as const
export type Flexible = keyof typeof flexibleLabels
export const flexible = z.enum(Object.keys(flexibleLabels) as readonly Flexible[], { error: '请选择弹性条件' })

/** 下一步 (domain F13). */
export const nextStepLabels = { talk: '面谈', quote: '报价', again: '复看', none: '暂无' } as const
export type NextStep = keyof typeof nextStepLabels
export const nextStep = z.enum(Object.keys(nextStepLabels) as readonly NextStep[], { error: '请选择下一步' })

/** By what buildings are compared, fairly (2: 8.2). */
export const aspectLabels = { location: '地理位置', hardware: '硬件设施', service: '星级服务', management: '规范管理' } as const
export type Aspect = keyof typeof aspectLabels
export const aspects = Object.keys(aspectLabels) as readonly Aspect[]

/** What is seen to before a unit is locked ([W:53]). */
export const leavingLabels = { windows: '关窗', water: '关水', power: '断电', door: '锁门' } as const
export type Leaving = keyof typeof leavingLabels
export const leavings = Object.keys(leavingLabels) as readonly Leaving[]

/** How the list is cut: what is on today, what is still to come, who is under way, and what is over. */
export const viewingSpanLabels = { today: '今日', planned: '预约', going: '在看', over: '已结' } as const
export type ViewingSpan = keyof typeof viewingSpanLabels
export const viewingSpans = Object.keys(viewingSpanLabels) as readonly ViewingSpan[]
export const viewingSpan = z.enum(viewingSpans, { error: '请选择一组' })
