import { z } from 'zod'

/** 完整报价, or 保守报价: the list price and nothing beside it (2: 注, 11). */
export const quotationKindLabels = { full: '完整报价', guarded: '保守报价' } as const
export type QuotationKind = keyof typeof quotationKindLabels
export const quotationKinds = Object.keys(quotationKindLabels) as readonly QuotationKind[]
export const quotationKind = z.enum(quotationKinds, { error: '请选择报价种类' })

/**
 * A draft may be changed; what was issued is frozen and is only answered, taken back or replaced by a newer version. A number
 * that was given to a draft stays used when it is voided.
 */
export const quotationStateLabels = {
  draft: '草稿',
  issued: '已发出',
  accepted: '客户接受',
  declined: '客户未接受',
  withdrawn: '已撤回',
  replaced: '已有新版',
  voided: '已作废',
} as const
export type QuotationState = keyof typeof quotationStateLabels
export const quotationStates = Object.keys(quotationStateLabels) as readonly QuotationState[]
export const quotationState = z.enum(quotationStates, { error: '请选择状态' })

/** What a valid date says on a day; only issued ones run out. */
export const validityLabels = { valid: '有效', soon: '三天内到期', expired: '已过期' } as const
export type Validity = keyof typeof validityLabels
export const validity = z.enum(Object.keys(validityLabels) as readonly Validity[], { error: '请选择有效期' })

/** 先生/女士; nobody asks on the phone. */
export const salutationLabels = { sir: '先生', madam: '女士' } as const
export type Salutation = keyof typeof salutationLabels
export const salutation = z.enum(Object.keys(salutationLabels) as readonly Salutation[], { error: '请选择称呼' })

/** 「BJ-20261014-01」, from the second version on 「BJ-20261014-01/2」. */
export function numberOf({ serial, version }: { readonly serial: string; readonly version: number }): string {
  return version === 1 ? serial : `${serial}/${version}`
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const

/** 押三付三: months of deposit and months paid in advance; both ≤ 12. */
export function rhythmWords(deposit: number, advance: number): string {
  return `押${numerals[deposit] ?? deposit}付${numerals[advance] ?? advance}`
}
