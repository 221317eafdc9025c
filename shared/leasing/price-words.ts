/** What may stand directly behind a number that is no price: areas, people, floors, times, counts. */
const harmless = /^\s?(?:㎡|平|人|层|楼|年|月|日|号|点|时|分钟|天|周|个|间|位|次|室|部|门|家|米|座|期|版|辆|工位|小时)/u
const number = /[\d０-９]+(?:[.．][\d０-９]+)?/gu
/** Part of a date, a clock time, a serial or a phone number. */
const joined = /[-–:：/A-Za-z]$/u
const joins = /^[-:：/]\d/u
const spoken =
  /[零〇一二两三四五六七八九十百千万]+(?:元|块|毛|角|折)|[一二两三四五六七八九十百][千万点][零〇一二两三四五六七八九]|[对半]折/u
/** So many digits are a phone number. */
const phoneDigits = 7

/**
 * Whether words that somebody wrote down may tell a price (2: 9.1): every number that is not plainly something else counts as one,
 * for what is hidden in vain costs a key, and what is shown in vain is overheard.
 */
export function mayTellPrice(text: string): boolean {
  if (spoken.test(text)) return true
  for (const { 0: found, index } of text.matchAll(number)) {
    const after = text.slice(index + found.length)
    const plain = !/[.．]/u.test(found)
    if (plain && (harmless.test(after) || found.length >= phoneDigits)) continue
    // 「250–300㎡」: a range is what its end is.
    if (plain && /^\s?[–~～到至-]\s?\d+\s?㎡/u.test(after)) continue
    if (plain && (joined.test(text.slice(0, index)) || joins.test(after))) continue
    return true
  }
  return false
}
