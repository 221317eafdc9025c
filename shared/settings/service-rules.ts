import { z } from 'zod'
import { requiredText, text } from '../fields.ts'
import { unitPrice } from '../money.ts'
import { limit } from './limit.ts'

/** 服务项目 with its price: so many fen for one ㎡, 扇, 小时, 次 … */
export const priceItem = z.object({ item: requiredText(30, '服务项目'), unit: requiredText(10, '计费单位'), unitPrice })
export type PriceItem = z.infer<typeof priceItem>

export const serviceRules = z.object({
  /** 价目表; what is not on it may still be written on a slip. */
  prices: z
    .array(priceItem)
    .max(100, '最多 100 项')
    .refine((prices) => new Set(prices.map(({ item }) => item)).size === prices.length, '同一项目只能有一个价格'),
  /** By when the owner has an answer, from the order on. */
  answer: limit,
  source: text(200),
})
export type ServiceRules = z.infer<typeof serviceRules>

/** Whatever a company sells is its own: these are examples, and settings say so. */
export const defaultServiceRules: ServiceRules = {
  prices: [
    { item: '全屋保洁', unit: '㎡', unitPrice: 400 },
    { item: '开荒保洁', unit: '㎡', unitPrice: 600 },
    { item: '擦窗', unit: '扇', unitPrice: 1000 },
    { item: '钟点保洁', unit: '小时', unitPrice: 4000 },
    { item: '油烟机清洗', unit: '次', unitPrice: 12000 },
  ],
  answer: { amount: 24, unit: 'hour' },
  source: '特约服务标准：24 小时内答复，不能办的说明理由；价目为本软件的示例，请按本公司核定的价格修改',
}
