/** A telephone number found in a text: where it stands and its digits, comparable with any other way of writing it. */
export interface FoundPhone {
  readonly start: number
  readonly end: number
  readonly digits: string
}

const gap = String.raw`[\s.\-]*`
const country = String.raw`(?:(?:\+|00)${gap}86${gap}|86${gap}(?=1[3-9]))?`
const mobile = String.raw`1[3-9](?:${gap}\d){9}`
const landline = String.raw`\(?0\d{2,3}\)?${gap}\d(?:[\s\-]?\d){6,7}`
const abroad = String.raw`(?:\+|00)86${gap}\(?\d{2,3}\)?${gap}\d(?:[\s\-]?\d){6,7}`
const service = String.raw`[48]00${gap}\d{3}${gap}\d{4}`
// A date in one piece is not a number, and neither is the middle of a record number.
const local = String.raw`(?<![\w\-])(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))[2-9]\d{2,3}[\s\-]?\d{4}(?![\w\-])`
const extension = String.raw`(?:\s*(?:转|分机|ext\.?|x|#)\s*\d{1,6})?`

const whole = new RegExp(
  String.raw`(?<![\d+])(?:${country}${mobile}(?!\d)|(?:${country}${landline}|${abroad}|${service}|${local})(?!\d)${extension})`,
  'giu',
)

/** Full-width digits, letters and signs as their plain forms, one for one, so that positions stay. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u3000/g, ' ')
}

function comparable(written: string): string {
  const number = written.replace(/\s*(?:转|分机|ext\.?|x|#).*$/iu, '')
  const digits = number.replace(/\D/g, '')
  const home = digits.replace(/^(?:00)?86(?=\d{9,})/, '')
  if (home === digits || /^1[3-9]\d{9}$/.test(home) || home.startsWith('0')) return home
  return `0${home}`
}

/** Every number of seven digits or more that is written like a telephone number. */
export function findPhones(text: string): readonly FoundPhone[] {
  return [...halfWidth(text).matchAll(whole)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: comparable(match[0]),
  }))
}

/**
 * The numbers of a phone field as digits only, without country code and extension, each once:
 * `010-8888 0000转12 / +86 138-0000-0000` is `01088880000` and `13800000000`. Short and odd numbers keep their digits;
 * 「无」 has none.
 */
export function phoneNumbers(field: string): readonly string[] {
  const found = findPhones(field)
  let rest = ''
  let from = 0
  for (const phone of found) {
    rest += `${field.slice(from, phone.start)};`
    from = phone.end
  }
  rest += field.slice(from)
  const odd = halfWidth(rest)
    .replace(/(?:转|分机|ext\.?|#)\s*\d{1,6}/giu, ';')
    .split(/[;,/|、;。和或\n]+/u)
    .map((piece) => piece.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 3)
  return [...new Set([...found.map((phone) => phone.digits), ...odd])]
}

/** Two numbers are one when the digits agree, or when only the area code is left out. */
export function samePhone(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return shorter === longer || (shorter.length >= 7 && longer.startsWith('0') && longer.endsWith(shorter))
}
