import { z } from 'zod'
import { civilDate, id, optionalText, requiredText } from '../fields.ts'
import { quotationKind, salutation } from './quotation-words.ts'
import { rentUnit } from './rent.ts'
import { freeTimeTrouble } from './rent-schedule.ts'

const whole = (least: number, most: number, what: string) =>
  z
    .int({ error: `请填写${what}` })
    .min(least, `${what}不能小于 ${least}`)
    .max(most, `${what}最多 ${most}`)
/** Fen; a price a month or a deposit of up to ten million yuan. */
const amount = (what: string) =>
  z
    .int({ error: `请填写${what}` })
    .min(0, `${what}不能为负`)
    .max(1_000_000_000, `${what}最多 1,000 万元`)

/** 1–99,999 fen per ㎡, so that no product leaves what a computer counts exactly. */
const rate = z.object({ unit: rentUnit, fen: whole(1, 99_999, '租金单价') })

export const mostSuites = 12
export const mostOthers = 8

/** 租金单价 of a suite, and its 物业管理费 in fen per ㎡ and month. */
const line = z.object({ suiteId: id, rate, managementFee: whole(0, 1_000_000, '物业管理费') })
export type QuotationTermsLine = z.output<typeof line>

/** All but the suites. */
const conditions = {
  kind: quotationKind,
  /** 致:××公司 ××先生/女士; `null`: the prospect's company, nobody by name. */
  contact: optionalText(60),
  salutation: salutation.nullable(),
  /** 含税 */
  taxIncluded: z.boolean(),
  /** 税率 in hundredths of a percent; `null`: not told. */
  taxPercent: whole(0, 3000, '税率').nullable(),
  /** 租期 in months. */
  months: whole(1, 240, '租期（月）'),
  /** 起租日 */
  start: civilDate,
  freeMonths: whole(0, 60, '免租月数'),
  freeDays: whole(0, 92, '免租天数'),
  /** 免租期是否计入租期; if not, the term begins after it. */
  freeInTerm: z.boolean(),
  /** 装修期 in days, from the day of handing over. */
  fitOutDays: whole(0, 366, '装修期（天）'),
  parking: z.object({ count: whole(0, 999, '车位个数'), price: amount('车位月租') }),
  phones: z.object({ count: whole(0, 999, '电话门数'), price: amount('电话月租') }),
  /** 其它按月费用, 公维金 for one. */
  others: z
    .array(z.object({ name: requiredText(30, '费用名称'), amount: amount('费用') }))
    .max(mostOthers, `最多 ${mostOthers} 项`),
  /** 空调加时费、水电费标准 in words. */
  rates: optionalText(500),
  /** 押_付_: months of rent and management fee as deposit, months paid in advance. */
  deposit: z.object({ months: whole(0, 12, '押金月数'), utilities: amount('水电押金'), fitOut: amount('装修押金') }),
  advance: whole(1, 12, '付款月数'),
  escalation: z
    .object({ from: whole(2, 20, '递增年'), percent: whole(1, 5000, '递增百分比'), every: whole(1, 10, '递增间隔') })
    .nullable(),
  /** 有效期 in days from the day of issue. */
  validDays: whole(1, 90, '有效天数'),
  /** 其它优惠与弹性条件 (2: 8.3, 9.4). */
  concessions: optionalText(1000),
  remark: optionalText(1000),
}

const lines = z
  .array(line)
  .min(1, '请至少选择一个单元')
  .max(mostSuites, `一份报价单最多 ${mostSuites} 个单元；更多的请分成几份`)
  .refine((suites) => new Set(suites.map(({ suiteId }) => suiteId)).size === suites.length, '同一单元只能列一次')

const shownPrice = z.object({ count: z.int(), price: z.int() })

/** The same as it is kept and shown: what was accepted once is not judged again, and a form only begun may have no suite yet. */
export const shownTerms = z.object({
  ...{ kind: quotationKind, contact: z.string().nullable(), salutation: salutation.nullable() },
  suites: z.array(z.object({ suiteId: id, rate: z.object({ unit: rentUnit, fen: z.int() }), managementFee: z.int() })),
  ...{ taxIncluded: z.boolean(), taxPercent: z.int().nullable(), months: z.int(), start: z.string() },
  ...{ freeMonths: z.int(), freeDays: z.int(), freeInTerm: z.boolean(), fitOutDays: z.int() },
  ...{ parking: shownPrice, phones: shownPrice, others: z.array(z.object({ name: z.string(), amount: z.int() })) },
  rates: z.string().nullable(),
  deposit: z.object({ months: z.int(), utilities: z.int(), fitOut: z.int() }),
  advance: z.int(),
  escalation: z.object({ from: z.int(), percent: z.int(), every: z.int() }).nullable(),
  ...{ validDays: z.int(), concessions: z.string().nullable(), remark: z.string().nullable() },
})
export type ShownTerms = z.output<typeof shownTerms>

/** What an officer writes of a quotation (2: 9.3; domain F12, 4–17); the facts of the suites are the core's. */
export const quotationTerms = z.object({ ...conditions, suites: lines }).superRefine((terms, context) => {
  const free = freeTimeTrouble(terms.months, terms.freeMonths, terms.freeDays)
  const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (free !== null) refuse('freeMonths', free)
  if (terms.advance > terms.months) refuse('advance', `租期 ${terms.months} 个月，不能一次预付 ${terms.advance} 个月`)
  if (terms.kind === 'guarded') for (const [field, message] of guardedTroubles(terms)) refuse(field, message)
})
export type QuotationTerms = z.output<typeof quotationTerms>

type Conditions = Pick<ShownTerms, 'concessions' | 'freeMonths' | 'freeDays'>

/** A guarded one holds nothing back-handed either: no words of concessions, no time for nothing (2: 注, 11). */
function guardedTroubles({ concessions, freeMonths, freeDays }: Conditions) {
  const troubles: [string, string][] = []
  if (concessions !== null) troubles.push(['concessions', '保守报价不写优惠条件；请清空这一栏'])
  if (freeMonths > 0 || freeDays > 0) troubles.push(['freeMonths', '保守报价不含免租期；请改为 0'])
  return troubles
}
