import { z } from 'zod'

/**
 * How far it is (domain F10). `declined`: the owner was told why not; `voided`: the category was corrected before anybody had
 * answered, and the number stays used.
 */
export const serviceStateLabels = {
  toAnswer: '待答复',
  accepted: '待上门',
  serving: '服务中',
  toCheck: '待主管验收',
  toSign: '待住户签名',
  signed: '已签收',
  declined: '已谢绝',
  cancelled: '已取消',
  voided: '已作废',
} as const
export type ServiceState = keyof typeof serviceStateLabels
export const serviceState = z.enum(Object.keys(serviceStateLabels) as readonly ServiceState[])

/** States in which somebody still has work with it. */
export const openServiceStates = [
  'toAnswer',
  'accepted',
  'serving',
  'toCheck',
  'toSign',
] as const satisfies readonly ServiceState[]

/** 答复 (within 24 hours): it is done, or it is not and why. */
export const serviceAnswerLabels = { accepted: '同意', declined: '谢绝' } as const
export type ServiceAnswer = keyof typeof serviceAnswerLabels
export const serviceAnswer = z.enum(Object.keys(serviceAnswerLabels) as readonly ServiceAnswer[], { error: '请选择同意或谢绝' })
