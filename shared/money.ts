import { z } from 'zod'

/**
 * Money is whole fen and a quantity whole hundredths (286.5 ㎡ is 28650), so that no sum is ever a fraction of a computer's.
 * The limits keep every product below 2^53.
 */
export const fen = z.int({ error: '请填写金额' }).min(0, '金额不能为负')
export const quantity = z.int({ error: '请填写数量' }).min(1, '数量须大于 0').max(9_999_999, '数量最多 99,999.99')
export const unitPrice = z.int({ error: '请填写单价' }).min(0, '单价不能为负').max(99_999_999, '单价最多 999,999.99 元')

/** How an amount comes to whole fen; stands on the paper beside it. */
export const roundingWords = '数量×单价，四舍五入到分'

/** @returns fen; half a fen and more is rounded up */
export function amountOf(hundredths: number, fenEach: number): number {
  return Math.floor((hundredths * fenEach + 50) / 100)
}

/** `numerator ÷ denominator`, half and more rounded up; in big integers, so that no product on the way is cut off. Both ≥ 0. */
export function roundedRatio(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 2n + denominator) / (denominator * 2n))
}

/** What a person typed, 「1,719.00」 or 「286.5」, in hundredths; `null`: not such a number. */
export function readHundredths(typed: string): number | null {
  const plain = typed.trim().replaceAll(/[,，]/g, '')
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain)
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null
}

const grouped = (whole: number) => String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** `171900` fen → 「1,719.00」 */
export function yuanText(amount: number): string {
  return `${grouped(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, '0')}`
}

/** `28650` → 「286.5」, `1200` → 「12」 */
export function quantityText(hundredths: number): string {
  const part = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${grouped(Math.floor(hundredths / 100))}${part === '' ? '' : `.${part}`}`
}

const numerals = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟'] as const
const groups = ['', '万', '亿', '万亿'] as const

/** Whole yuan below 10^16: 「壹亿零壹万」; every 0 between two other digits is read as one 零. */
function capitalInteger(whole: number): string {
  const digits = String(whole)
  let words = ''
  let zero = false
  let inGroup = false
  for (const [at, digit] of [...digits].entries()) {
    const left = digits.length - 1 - at
    if (digit === '0') zero = words !== ''
    else {
      words += `${zero ? '零' : ''}${numerals[Number(digit)]}${places[left % 4]}`
      zero = false
      inGroup = true
    }
    if (left % 4 === 0 && inGroup) {
      words += groups[left / 4]
      inGroup = false
    }
  }
  return words
}

/** 大写 as cheques and slips carry it: 「叁拾陆元整」, 「玖仟肆佰陆拾元零捌角」, 「伍分」; 整 after whole yuan only. */
export function capitalAmount(amount: number): string {
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const cents = amount % 10
  const head = yuan === 0 ? '' : `${capitalInteger(yuan)}元`
  if (jiao === 0 && cents === 0) return `${head === '' ? '零元' : head}整`
  const gap = head !== '' && (yuan % 10 === 0 || jiao === 0) ? '零' : ''
  const jiaoWords = jiao === 0 ? '' : `${numerals[jiao]}角`
  const centWords = cents === 0 ? '' : `${numerals[cents]}分`
  return `${head}${gap}${jiaoWords}${centWords}`
}
