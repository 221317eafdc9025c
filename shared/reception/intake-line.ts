import { findName, findNoName } from './intake-name.ts'
import { findRoom } from './intake-room.ts'
import { type Span, said, type Token, tokensOf, type Understood } from './intake-tokens.ts'
import {
  categoryHints,
  categoryWords,
  channelWords,
  noPhoneWords,
  standingWords,
  urgencyWords,
  urgentHint,
} from './intake-words.ts'
import { findPhones, halfWidth } from './phone.ts'
import type { Category, Channel, Standing, Urgency } from './words.ts'

/** What a line of the intake box says (1: 4.4). `null` where it says nothing. */
export interface IntakeLine {
  readonly room: Understood<string> | null
  /** Value `null`: 未留姓名. */
  readonly name: Understood<string | null> | null
  /** Possibly two numbers. Value `null`: 未留电话. */
  readonly phone: Understood<string | null> | null
  readonly category: Understood<Category> | null
  readonly channel: Understood<Channel> | null
  readonly urgency: Understood<Urgency> | null
  readonly standing: Understood<Standing> | null
  /** The line without what was said outright: nothing that was not understood is lost. */
  readonly content: string
}

const phoneLabel = /(?:联系)?(?:电话|手机|座机|tel|phone)(?:号码|号)?\s*[:是]?\s*$/iu
const betweenPhones = /^\s*(?:[/、,;|]|或|和)?\s*$/u

/** `line` has half-width signs here and below. */
function findPhone(line: string): Understood<string | null> | null {
  const none = noPhoneWords.exec(line)
  const phones = findPhones(line)
  const first = phones.find((phone) => /^1[3-9]\d{9}$|^0/.test(phone.digits)) ?? phones[0]
  if (!first) return none && said(null, { start: none.index, end: none.index + none[0].length })
  let { end } = first
  for (const next of phones) {
    if (next.start >= end && betweenPhones.test(line.slice(end, next.start))) end = next.end
  }
  const label = phoneLabel.exec(line.slice(0, first.start))
  return said(line.slice(first.start, end).trim(), { start: label?.index ?? first.start, end })
}

/** The first word that stands alone and is in the list. */
function findWord<Value>(tokens: readonly Token[], values: ReadonlyMap<string, Value>): Understood<Value> | null {
  for (const token of tokens) {
    const value = values.get(token.text)
    if (value !== undefined) return said(value, token)
  }
  return null
}

function guess<Value>(line: string, value: Value, hint: RegExp): Understood<Value> | null {
  const match = hint.exec(line)
  return match && { value, start: match.index, end: match.index + match[0].length, guessed: true }
}

function guessCategory(line: string): Understood<Category> | null {
  for (const [category, hint] of categoryHints) {
    const guessed = guess(line, category, hint)
    if (guessed) return guessed
  }
  return null
}

const edges = /^[\s,、;:|/，；：｜／]+|[\s,、;:|/，；：｜／]+$/gu

/** What is left of the line; a gap that an understood piece leaves becomes one blank. */
function contentOf(line: string, taken: readonly Span[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of [...taken].sort((one, other) => one.start - other.start)) {
    pieces.push(line.slice(from, Math.max(from, start)))
    from = Math.max(from, end)
  }
  pieces.push(line.slice(from))
  return pieces
    .map((piece) => piece.replace(edges, ''))
    .filter((piece) => piece !== '')
    .join(' ')
}

const found = <Value>(pieces: readonly (Value | null)[]) => pieces.filter((piece) => piece !== null)

/**
 * Reads `3-1201 张 厨房漏水 报修 13800001234`: in any order, with full-width characters, with parts missing. The same
 * line always gives the same answer. What is not understood stays in the content.
 */
export function readIntakeLine(line: string): IntakeLine {
  const plain = halfWidth(line)
  const phone = findPhone(plain)
  const room = findRoom(plain, found([phone]))
  const noName = findNoName(plain)
  const tokens = tokensOf(plain, found([phone, room, noName]))
  const category = findWord(tokens, categoryWords)
  const channel = findWord(tokens, channelWords)
  const urgency = findWord(tokens, urgencyWords)
  const standing = findWord(tokens, standingWords)
  const taken = found<Span>([phone, room, noName, category, channel, urgency, standing])
  const name = noName ?? findName(plain, taken)
  return {
    room,
    name,
    phone,
    category: category ?? guessCategory(plain),
    channel,
    urgency: urgency ?? guess(plain, 'urgent', urgentHint),
    standing,
    content: contentOf(line, found([...taken, name])),
  }
}
