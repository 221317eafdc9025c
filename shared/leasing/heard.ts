import { findPhones, halfWidth } from '../reception/phone.ts'

/** What was said in passing and is worth a box of its own: a number to call, how much space (2: 2, 3.1). */
export interface Heard {
  readonly phone: string | null
  /** Hundredths of a ㎡. */
  readonly areaFrom: number | null
  readonly areaTo: number | null
}

const number = String.raw`(\d{1,4}(?:\.\d{1,2})?)`
const unit = String.raw`\s*(?:㎡|m²|m2|平方米|平方|平米|平|个平方)`
const range = new RegExp(String.raw`${number}\s*(?:[-~～至到]|—)\s*${number}${unit}`, 'iu')
const one = new RegExp(String.raw`(?<![\d.])${number}${unit}`, 'iu')

const hundredths = (text: string) => Math.round(Number(text) * 100)

/** 「要 250–300㎡，13800002001」 → its number and its two areas; one area alone is both ends. */
export function readHeard(text: string): Heard {
  const plain = halfWidth(text)
  const [phone] = findPhones(plain)
  const rest = phone ? `${plain.slice(0, phone.start)} ${plain.slice(phone.end)}` : plain
  const found = range.exec(rest)
  const single = found ? null : one.exec(rest)
  const [from = null, to = null] = found
    ? [found[1], found[2]].map((each) => hundredths(each ?? '0'))
    : single
      ? [hundredths(single[1] ?? '0'), hundredths(single[1] ?? '0')]
      : []
  const sensible = from !== null && to !== null && from > 0 && from <= to
  return {
    phone: phone ? plain.slice(phone.start, phone.end) : null,
    areaFrom: sensible ? from : null,
    areaTo: sensible ? to : null,
  }
}
