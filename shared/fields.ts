import { z } from 'zod'
import { sensitivity } from './access/sensitivity.ts'

/** UUIDv7, made in the core. Not a secret. */
export const id = z.uuid({ error: '编号不对' })
/** The id of something that somebody chooses: nothing chosen yet is said in words of its own. */
export const chosenId = (what: string) => z.uuid({ error: `请选择${what}` })
/** Rises by one with every change of a record; a command on an old one is a CONFLICT. */
export const rev = z.int({ error: '版本号不对' }).min(1, '版本号不对')
/** UTC milliseconds, between 1970 and 2100. */
export const instant = z.int({ error: '请填写时间' }).min(0, '时间不对').max(4_102_444_800_000, '时间不对')
/** A civil date in the site's zone, `2026-10-12`. */
export const civilDate = z.iso.date({ error: '日期应写成 2026-10-12 的样子' })

// NUL would end a string early in other programs; the other controls have no place on paper.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** `18:00` */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间应写成 18:00 的样子')

/** Text a person types: trimmed, without control characters, with a limit in characters. */
export function text(max: number) {
  return z
    .string({ error: '请填写文字' })
    .max(max, `最多 ${max} 个字`)
    .refine((value) => !control.test(value), '含有不能打印的字符')
    .transform((value) => value.trim())
}

export function requiredText(max: number, what: string) {
  return text(max).refine((value) => value.length > 0, `请填写${what}`)
}

/** `null` is a real value: 未留姓名, 未留电话, 未填. Empty text becomes `null`. */
export function optionalText(max: number) {
  return text(max)
    .transform((value) => (value === '' ? null : value))
    .nullable()
}

/** Long text on a form: a letter's worth and more (3,000 characters must lay out well). */
export const longTextLimit = 5000
export const longText = (what: string) => requiredText(longTextLimit, what)
export const optionalLongText = optionalText(longTextLimit)

export const phoneInput = optionalText(60).register(sensitivity, { class: 'phone' })
export const prospectPhoneInput = optionalText(60).register(sensitivity, { class: 'prospectPhone' })
/** A key made for this one caller. */
export const ticket = z.string().register(sensitivity, { class: 'ticket' })
export const phone = z.string().nullable().register(sensitivity, { class: 'phone' })
/** 底价 in fen */
export const floorPrice = z.int().nullable().register(sensitivity, { class: 'floorPrice' })
/** 心理价位 in fen; counts only inside a record that declares its `ownerId`. */
export const priceInMind = z.int().nullable().register(sensitivity, { class: 'priceInMind' })
/** 谈判记录; the same. */
export const negotiation = z.string().nullable().register(sensitivity, { class: 'negotiation' })
export const prospectPhone = z.string().nullable().register(sensitivity, { class: 'prospectPhone' })
export const listedPhone = z.string().nullable().register(sensitivity, { class: 'listedPhone' })

/** A list is read page by page: hand back `next` of the last page as `after`. */
export const pageKey = z.string().max(200).nullable()
export const pageSize = z.int().min(1).max(200).default(100)
export const done = z.object({})
export const changed = z.object({ id, rev })
