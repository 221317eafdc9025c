import { findPhones } from '../../../shared/reception/phone.ts'
import { roomKey, roomShape } from '../../../shared/reception/room.ts'
import { bigrams, digitTokens, isHan, pinyinToken, plainText, roomToken, runsOf, serialShape, serialToken } from './tokens.ts'

/** What was typed into a search box, as the index understands it. */
export interface Question {
  /** An FTS5 expression over the tokens of `tokens.ts`. */
  readonly match: string
  /** Chinese phrases of three or more characters: their pairs may stand apart, so the hits are checked against the text. */
  readonly phrases: readonly string[]
}

const mostTerms = 8
const mostPhrases = 3
/** Matches nothing: for a question of punctuation only. */
const nothing = '"∅"'

const exactly = (token: string) => `"${token}"`
const beginning = (token: string) => `"${token}" *`
const all = (expressions: readonly string[]) => (expressions.length > 1 ? `(${expressions.join(' AND ')})` : expressions[0])
const either = (...expressions: readonly string[]) => `(${expressions.join(' OR ')})`

/** Every piece of a short question; of a whole number those that overlap by one digit, since each costs a walk through its cases. */
function piecesAsked(digits: string): readonly string[] {
  const pieces = digitTokens(digits)
  if (digits.length < 8) return pieces
  return pieces.filter((_, start) => start === 0 || (pieces.length - 1 - start) % 3 === 0)
}

/** One or two digits are a building or a floor: as a beginning they would be in nearly every case. */
function digitsAsked(digits: string): string {
  return all(piecesAsked(digits).map(exactly)) ?? (digits.length < 3 ? exactly(digits) : beginning(digits))
}

function runAsked(run: string, last: boolean): string {
  if (!isHan(run)) return last ? beginning(run) : exactly(run)
  return all(bigrams(run).map(exactly)) ?? beginning(run)
}

/** Half a serial: while so little of it is typed, every serial begins like that and it narrows nothing. */
const serialHardlyBegun = /(?:^|-)[a-z]{2}-\d{0,3}$/u
const serialBegun = /(?:^|-)[a-z]{2}-(\d{4,7})$/u

function serialAsked(term: string): string | undefined {
  const [, kind = '', day = '', number = ''] = term.match(serialShape) ?? []
  if (day) return beginning(serialToken([kind, day, number]))
  const [, digits = ''] = term.match(serialBegun) ?? []
  return all(digitTokens(digits).map(exactly))
}

/** One word of the question, by its shape: a room, digits, letters (pinyin or a word), or text. */
function termAsked(term: string): string | undefined {
  const key = roomKey(term)
  if (roomShape.test(key)) {
    const digits = findPhones(term)[0]?.digits
    return digits ? either(beginning(roomToken(key)), digitsAsked(digits)) : beginning(roomToken(key))
  }
  if (serialShape.test(term) || serialBegun.test(term)) return serialAsked(term)
  if (/^\d+$/.test(term)) return digitsAsked(term)
  if (/^[a-z]+$/.test(term)) return either(beginning(pinyinToken(term)), beginning(term))
  const asked = runsOf(term)
  return all(asked.map((run, index) => runAsked(run, index === asked.length - 1)))
}

/** `null` for an empty box: everything. */
export function questionOf(text: string): Question | null {
  const plain = plainText(text).trim()
  if (plain === '') return null
  const [phone] = findPhones(plain)
  const terms =
    phone && phone.start === 0 && phone.end === plain.length && !roomShape.test(roomKey(plain))
      ? [phone.digits]
      : plain.split(/\s+/u).slice(0, mostTerms)
  const telling = terms.filter((term) => !serialHardlyBegun.test(term))
  if (telling.length === 0) return null
  const expressions = telling.map(termAsked).filter((expression) => expression !== undefined)
  const phrases = terms.flatMap(runsOf).filter((run) => isHan(run) && [...run].length > 2)
  return { match: all(expressions) ?? nothing, phrases: phrases.slice(0, mostPhrases) }
}
