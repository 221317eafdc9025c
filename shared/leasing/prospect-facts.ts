import { z } from 'zod'
import { sensitivity } from '../access/sensitivity.ts'
import { civilDate, id, instant, longText, optionalLongText, optionalText, prospectPhoneInput } from '../fields.ts'
import { quantity, unitPrice } from '../money.ts'
import { visitorClass } from './disclosure.ts'
import { companyNature, concern, grade, priceKind, prospectChannel, source } from './prospect-words.ts'
import { rentUnit } from './rent.ts'

// A building of offices is smaller than a hectare a floor; more is a slip of the key.
const area = quantity.max(999_999, '面积最多 9,999.99 ㎡，请核对').nullable()
const count = (most: number) => z.int({ error: '请填写数量' }).min(0, '不能小于 0').max(most, `最多 ${most}`).nullable()

/** 心理价位: an amount, its unit and how it is known, or nothing. */
const fenInMind = unitPrice.min(1, '单价须大于 0').register(sensitivity, { class: 'priceInMind' })
export const priceInMind = z.object({ fen: fenInMind, unit: rentUnit, kind: priceKind })
export type PriceInMind = z.infer<typeof priceInMind>

/** One person of the company. Whoever left no name is 未留姓名 and still somebody to talk to. */
export const contactInput = z.object({
  /** `null`: new. */
  id: id.nullable(),
  name: optionalText(60),
  position: optionalText(60),
  phone: prospectPhoneInput,
  /** 是否决策人; `null`: not known. */
  decisionMaker: z.boolean().nullable(),
  note: optionalText(200),
})
export type ContactInput = z.infer<typeof contactInput>

/** 《客户来电来访登记表》 box by box (domain F11, 3–17). The only one that must be filled in is what was heard (2: 1). */
const boxes = {
  channel: prospectChannel,
  heard: longText('听到的内容'),
  company: optionalText(100),
  nature: companyNature.nullable(),
  trade: optionalText(60),
  contacts: z.array(contactInput).max(20, '最多 20 位联系人'),
  /** 有名片 / 无名片; `null`: not asked, as on the phone. */
  card: z.boolean().nullable(),
  /** 拒留电话 */
  phoneRefused: z.boolean(),
  /** 现驻大楼, its address and when its lease ends (2: 4.3). */
  presentBuilding: optionalText(100),
  presentAddress: optionalText(200),
  presentLeaseEnd: civilDate.nullable(),
  areaFrom: area,
  areaTo: area,
  headCount: count(99_999),
  floors: optionalText(60),
  orientation: optionalText(60),
  fitOut: optionalText(60),
  parking: count(9999),
  phoneLines: count(9999),
  /** 意向租期, months. */
  termMonths: z.int({ error: '请填写租期' }).min(1, '至少 1 个月').max(240, '租期最长 20 年').nullable(),
  /** 起租时间 */
  startOn: civilDate.nullable(),
  source: source.nullable(),
  /** Who sent them, which paper: in words. */
  sourceNote: optionalText(100),
  /** 客户反映 to rooms and prices (2: 4.1, 6.4). */
  reaction: optionalLongText,
  priceInMind: priceInMind.nullable(),
  concerns: z.array(concern).max(11),
  grade: grade.nullable(),
  remark: optionalText(500),
}

const ordered = <Facts extends { readonly areaFrom: number | null; readonly areaTo: number | null }>(facts: Facts) =>
  facts.areaFrom === null || facts.areaTo === null || facts.areaFrom <= facts.areaTo
const wrongOrder = { path: ['areaTo'], error: '面积的上限不能小于下限' }

export const prospectFacts = z.object(boxes)
export type ProspectFacts = z.infer<typeof prospectFacts>

export const registerInput = prospectFacts
  .extend({
    /** When they called or came; `null` is now. */
    receivedAt: instant.nullable(),
    /** `null`: as the record proposes (注). */
    visitorClass: visitorClass.nullable(),
    withClient: z.boolean(),
  })
  .refine(ordered, wrongOrder)

export const amendInput = prospectFacts.extend({ id, rev: z.int().min(1, '版本号不对') }).refine(ordered, wrongOrder)
