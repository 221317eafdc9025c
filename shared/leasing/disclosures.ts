import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { id, instant, optionalText, requiredText } from '../fields.ts'
import { unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { visitorClass } from './disclosure.ts'
import { rentUnit } from './rent.ts'

/** How a price left the desk: on a full quotation, on a guarded one, by word of mouth, or in the list of what is free. */
export const disclosureKindLabels = {
  full: '完整报价单',
  guarded: '保守报价单',
  oral: '口头',
  vacancyList: '空房资料（含报价）',
} as const
export type DisclosureKind = keyof typeof disclosureKindLabels
export const disclosureKind = z.enum(Object.keys(disclosureKindLabels) as readonly DisclosureKind[])

export const disclosure = z.object({
  id,
  prospectId: id,
  suiteId: id.nullable(),
  /** As it was told: room or rooms. */
  room: z.string(),
  /** fen per ㎡ in `unit` */
  price: z.int(),
  unit: rentUnit,
  kind: disclosureKind,
  /** What they counted as when it was told. */
  visitorClass,
  withClient: z.boolean(),
  at: instant,
  by: z.string(),
  note: z.string().nullable(),
})
export type Disclosure = z.infer<typeof disclosure>

/** Papers that name no price. */
export const pricelessPaperLabels = { vacancyList: '空房资料（不含报价）', floorPlan: '平面图资料' } as const
export type PricelessPaper = keyof typeof pricelessPaperLabels

/** One printing of a paper without prices, for whom it was. */
export const paperShown = z.object({
  id,
  kind: z.enum(Object.keys(pricelessPaperLabels) as readonly PricelessPaper[]),
  rooms: z.string(),
  at: instant,
  by: z.string(),
})
export type PaperShown = z.infer<typeof paperShown>

/** Which price was shown to whom: read before the next one is told (2: 4.1, 11, 注). */
export const disclosures = {
  /** The latest first. */
  list: query({
    access: leasingDesk,
    input: z.object({ prospectId: id }),
    output: z.object({ disclosures: z.array(disclosure), papers: z.array(paperShown) }),
  }),
  /** A price was told by word of mouth. Refused where the class of the visitor forbids it. */
  tell: command({
    access: leasingDesk,
    input: z.object({
      prospectId: id,
      suiteId: id.nullable(),
      room: requiredText(60, '单元'),
      price: unitPrice.min(1, '单价须大于 0'),
      unit: rentUnit,
      at: instant.nullable(),
      /** 客户反映 (2: 6.4) */
      note: optionalText(500),
    }),
    output: z.object({ id }),
  }),
}
