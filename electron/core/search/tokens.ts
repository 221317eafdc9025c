import { phoneNumbers } from '../../../shared/reception/phone.ts'
import { roomKey, roomShape } from '../../../shared/reception/room.ts'
import { pinyinOf } from './pinyin.ts'

/*
 * Every token is written so that the index's `ascii` tokenizer keeps it whole: no ASCII punctuation, and a sign in front
 * that tells the kinds apart, so that four digits of a phone never meet a word of the content.
 */
const digitsMark = '№'
const roomMark = '⌂'
const pinyinMark = 'ˇ'
const serialMark = '§'

const runs = /[\p{Script=Han}〇]+|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}〇]]+/gv
const han = /^[\p{Script=Han}〇]/u
const roomRuns = /(?:\b[a-z]|[a-z]?\d{1,4})(?:-[a-z]?\d{1,5}){1,3}/gu

/** Small letters, half width: how both the text and the question are read. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
}

/** 厨房漏水 → 厨房 房漏 漏水 */
export function bigrams(run: string): readonly string[] {
  const characters = [...run]
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1])
}

/** The four-digit pieces of a number: any four or more of its digits in a row find it. */
export function digitTokens(digits: string): readonly string[] {
  const pieces = Math.max(digits.length - 3, 0)
  return Array.from({ length: pieces }, (_, start) => digitsMark + digits.slice(start, start + 4))
}

export function roomToken(key: string): string {
  return roomMark + key.replaceAll('-', '·')
}

export function pinyinToken(letters: string): string {
  return pinyinMark + letters
}

export function runsOf(plain: string): readonly string[] {
  return [...plain.matchAll(runs)].map((match) => match[0])
}

export function isHan(run: string): boolean {
  return han.test(run)
}

function runTokens(run: string): readonly string[] {
  // The last character begins no pair; alone it lets a question of one character find it.
  if (isHan(run)) return [...bigrams(run), [...run].at(-1) ?? '']
  return [run, ...(run.match(/\d{4,}/g) ?? []).flatMap(digitTokens)]
}

export function textTokens(text: string): readonly string[] {
  const plain = plainText(text)
  return [...runsOf(plain).flatMap(runTokens), ...(plain.match(roomRuns) ?? []).map(roomToken)]
}

/** @param surname `off`: a company's name has none */
export function nameTokens(name: string, surname: 'head' | 'off' = 'head'): readonly string[] {
  const { full, initials } = pinyinOf(name, surname)
  return [...textTokens(name), ...[full, initials].filter(Boolean).map(pinyinToken)]
}

/** `YT-JD-20261012-01`: the kind, the day and the number, without the site's prefix, which every serial shares. */
export const serialShape = /(?:^|-)(?<kind>[a-z]{2})-(?<day>\d{8})-?(?<number>\d*)$/u

export function serialToken(parts: readonly string[]): string {
  return serialMark + parts.join('·')
}

/** The letters alone would be in every case and narrow nothing. */
export function serialTokens(serial: string): readonly string[] {
  const [, kind, day, number] = plainText(serial).match(serialShape) ?? []
  if (!kind || !day || !number) return textTokens(serial)
  return [serialToken([kind, day, number]), ...textTokens(`${day} ${number}`)]
}

export function roomTokens(room: string): readonly string[] {
  const key = roomKey(room)
  return [...textTokens(room), ...textTokens(key), ...(roomShape.test(key) ? [roomToken(key)] : [])]
}

export function phoneTokens(phone: string): readonly string[] {
  return phoneNumbers(phone).flatMap(digitTokens)
}
