import { type Span, said, type Token, tokensOf, type Understood } from './intake-tokens.ts'
import { categoryHints, compoundSurnames, honorifics, noNameWords, notNames, surnames } from './intake-words.ts'

const label = '(?:姓名|联系人|报修人|投诉人|反映人|业主|租户|租客|住户|用户|客户)?'
const compound = new RegExp(`^(?:${compoundSurnames})\\p{Script=Han}{0,2}$`, 'u')
const addressed = new RegExp(`^${label}(?<name>\\p{Script=Han}{1,3}?(?:${honorifics})(?:[(（].{1,4}[)）])?)$`, 'u')
/** 张女士厨房漏水: only the titles that never stand for our own people. */
const leading = new RegExp(
  `^${label}(?<name>(?:${compoundSurnames}|\\p{Script=Han})\\p{Script=Han}{0,2}?(?:先生|女士|小姐|太太))`,
  'u',
)
const labelAttached = /^(?:姓名|联系人|报修人|投诉人|反映人)(?<name>\p{Script=Han}{1,4})$/u
const labelBefore = /(?:姓名|联系人|报修人|投诉人|反映人|业主|租户|租客|住户|用户|客户)\s*:\s*$/u
const withDot = /^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u
const rare = /^\p{Script=Han}{1,3}$/u
const uncommon = /[^\u4e00-\u9fff]/u
const han = /^\p{Script=Han}+$/u

const isThing = (word: string) => notNames.test(word) || categoryHints.some(([, hint]) => hint.test(word))

/** 张, 张伟, 张文博, 欧阳敏, 欧阳, 㛃静, 阿依古丽·买买提 */
function looksLikeName(word: string): boolean {
  if (withDot.test(word) || compound.test(word)) return true
  if (rare.test(word) && uncommon.test(word)) return true
  const [surname = '', ...given] = word
  return han.test(word) && given.length <= 2 && surnames.has(surname) && !isThing(word)
}

/** The name, with the label that stands before it. */
function named(line: string, value: string, { start, end }: Span): Understood<string> {
  return said(value, { start: labelBefore.exec(line.slice(0, start))?.index ?? start, end })
}

/** The name inside a word that says so itself, by a title or a label. */
function certainName({ text, start }: Token): Understood<string> | null {
  for (const shape of [addressed, labelAttached, leading]) {
    const match = shape.exec(text)
    const name = match?.groups?.name
    if (match && name !== undefined && !isThing(name)) return said(name, { start, end: start + match[0].length })
  }
  return null
}

const onlySeparators = (between: string) => /^[^\p{L}\p{N}]*$/u.test(between)

/**
 * Who speaks. A bare name is believed at the beginning of the line or beside a room, a phone or another word that stands
 * for itself, since 石材 and 管道 also begin like names.
 */
export function findName(line: string, taken: readonly Span[]): Understood<string> | null {
  const tokens = tokensOf(line, taken)
  for (const token of tokens) {
    const name = certainName(token)
    if (name) return named(line, name.value, name)
  }
  for (const [index, token] of tokens.entries()) {
    const labelled = labelBefore.test(line.slice(0, token.start))
    const beside = taken.some(
      ({ start, end }) =>
        (end <= token.start && onlySeparators(line.slice(end, token.start))) ||
        (start >= token.end && onlySeparators(line.slice(token.end, start))),
    )
    if ((index === 0 || labelled || beside) && looksLikeName(token.text)) return named(line, token.text, token)
  }
  return null
}

/** 未留姓名 is an answer too. */
export function findNoName(line: string): Understood<null> | null {
  const match = noNameWords.exec(line)
  return match && said(null, { start: match.index, end: match.index + match[0].length })
}
