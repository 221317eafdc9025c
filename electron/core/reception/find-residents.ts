import { findPhones, halfWidth, phoneNumbers, samePhone } from '../../../shared/reception/phone.ts'
import type { MatchReason, Suggestion } from '../../../shared/reception/residents.ts'
import { roomKey, roomShape } from '../../../shared/reception/room.ts'
import type { QueryContext } from '../context.ts'
import {
  idsByDoor,
  idsByInitials,
  idsByName,
  idsByNamePart,
  idsByPhonePart,
  idsByPhoneTail,
  idsByPinyin,
  idsByRoom,
  idsByRoomPart,
  idsByRoomStart,
} from './find-residents.sql.ts'
import { type ResidenceRow, type ResidentRow, residencesOf, residentsByIds } from './residents.sql.ts'

const mostShown = 8
/** How many are looked at for one word before the best are shown. */
const mostAsked = 48
const mostWords = 4

/** One word of the question, by its shape. */
type Word =
  | { readonly kind: 'room'; readonly key: string }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'name'; readonly name: string }

interface Person extends ResidentRow {
  readonly numbers: readonly string[]
  readonly residences: readonly ResidenceRow[]
}

interface Match {
  readonly reason: MatchReason
  /** Higher is surer. */
  readonly strength: number
}

const title = /(?:先生|女士|小姐|太太|阿姨|师傅|老师)$/u

function wordOf(term: string): Word {
  const key = roomKey(term)
  const [phone] = findPhones(term)
  if (phone && phone.end - phone.start === term.length && !/^\d{1,2}-/.test(key)) return { kind: 'digits', digits: phone.digits }
  if (/^\d+$/.test(term)) return { kind: 'digits', digits: term }
  if (roomShape.test(key) || /\d/.test(key)) return { kind: 'room', key }
  if (/^[a-z]+$/.test(term)) return { kind: 'letters', letters: term }
  return { kind: 'name', name: term.replace(title, '') || term }
}

/** A whole telephone number may hold blanks; anything else is read word by word. */
function wordsOf(text: string): readonly Word[] {
  const plain = halfWidth(text).toLowerCase().trim()
  const [phone] = findPhones(plain)
  const terms = phone && phone.start === 0 && phone.end === plain.length ? [phone.digits] : plain.split(/[\s,、;]+/u)
  return terms
    .filter((term) => term !== '')
    .slice(0, mostWords)
    .map(wordOf)
}

/** Asks one question after the other until somebody answers. */
function firstAnswer(...questions: readonly (() => readonly string[])[]): readonly string[] {
  for (const question of questions) {
    const answer = question()
    if (answer.length > 0) return answer
  }
  return []
}

function roomCandidates({ db, siteId }: QueryContext, key: string): readonly string[] {
  const asked = { siteId, limit: mostAsked, key }
  const building = key.slice(0, key.lastIndexOf('-') + 1)
  return firstAnswer(
    () => idsByRoom(db, asked),
    () => idsByRoomStart(db, asked),
    () => (building === '' ? [] : idsByDoor(db, { ...asked, door: key.slice(building.length), building })),
    () => idsByRoomPart(db, asked),
  )
}

function digitCandidates({ db, siteId }: QueryContext, digits: string): readonly string[] {
  const asked = { siteId, limit: mostAsked }
  const rooms = digits.length <= 5 ? idsByDoor(db, { ...asked, door: digits, building: '' }) : []
  if (digits.length < 4) return rooms
  const tails = idsByPhoneTail(db, { ...asked, reversed: [...digits].reverse().join('') })
  const parts = tails.length + rooms.length < mostShown ? idsByPhonePart(db, { ...asked, digits }) : []
  return [...tails, ...rooms, ...parts]
}

/** Initials that so many people have are answered; how their names go on is not asked as well. */
function lettersCandidates({ db, siteId }: QueryContext, letters: string): readonly string[] {
  const asked = { siteId, limit: mostAsked, letters }
  const initials = idsByInitials(db, asked)
  return initials.length === mostAsked ? initials : [...initials, ...idsByPinyin(db, asked)]
}

function candidates(context: QueryContext, word: Word): readonly string[] {
  const { db, siteId } = context
  const asked = { siteId, limit: mostAsked }
  if (word.kind === 'room') return roomCandidates(context, word.key)
  if (word.kind === 'digits') return digitCandidates(context, word.digits)
  if (word.kind === 'letters') return lettersCandidates(context, word.letters)
  const named = idsByName(db, { ...asked, ...word })
  if (named.length >= mostShown) return named
  const inside = idsByNamePart(db, { ...asked, ...word })
  return inside.length > 0 ? [...named, ...inside] : idsByRoomPart(db, { ...asked, key: roomKey(word.name) })
}

function matchesRoom(person: Person, key: string): Match | null {
  const building = key.slice(0, key.lastIndexOf('-') + 1)
  const door = `-${key.slice(building.length)}`
  const keys = person.residences.map((residence) => residence.roomKey)
  if (keys.includes(key)) return { reason: 'room', strength: 9 }
  if (keys.some((own) => own.startsWith(key))) return { reason: 'room', strength: 6 }
  if (keys.some((own) => own.startsWith(building) && own.endsWith(door))) return { reason: 'room', strength: 7 }
  return keys.some((own) => own.includes(key)) ? { reason: 'room', strength: 4 } : null
}

function matchesDigits(person: Person, digits: string): Match | null {
  if (person.numbers.some((number) => samePhone(number, digits))) return { reason: 'phone', strength: 10 }
  if (digits.length > 3 && person.numbers.some((number) => number.endsWith(digits))) return { reason: 'phoneTail', strength: 7 }
  if (person.residences.some(({ roomKey: key }) => key === digits || key.endsWith(`-${digits}`)))
    return { reason: 'room', strength: 6 }
  return digits.length > 3 && person.numbers.some((number) => number.includes(digits))
    ? { reason: 'phoneTail', strength: 3 }
    : null
}

function matchesLetters(person: Person, letters: string): Match | null {
  if (person.initials === letters || person.pinyin === letters) return { reason: 'pinyin', strength: 8 }
  return person.initials.startsWith(letters) || person.pinyin.startsWith(letters) ? { reason: 'pinyin', strength: 5 } : null
}

function matches(person: Person, word: Word): Match | null {
  if (word.kind === 'room') return matchesRoom(person, word.key)
  if (word.kind === 'digits') return matchesDigits(person, word.digits)
  if (word.kind === 'letters') return matchesLetters(person, word.letters)
  const name = person.name.toLowerCase()
  if (name === word.name) return { reason: 'name', strength: 9 }
  if (name.startsWith(word.name)) return { reason: 'name', strength: 6 }
  return name.includes(word.name) ? { reason: 'name', strength: 3 } : matchesRoom(person, roomKey(word.name))
}

function people(context: QueryContext, ids: readonly string[]): readonly Person[] {
  const homes = Map.groupBy(residencesOf(context.db, ids), (residence) => residence.residentId)
  return residentsByIds(context.db, ids).map((row) => ({
    ...row,
    numbers: phoneNumbers(row.phone ?? ''),
    residences: homes.get(row.id) ?? [],
  }))
}

/** Whoever answers to more of the words comes first; a word that nobody beside answers to takes nobody away. */
function rank(person: Person, words: readonly Word[]) {
  const found = words.map((word) => matches(person, word)).filter((match) => match !== null)
  const [best] = [...found].sort((one, other) => other.strength - one.strength)
  const owns = person.residences.some(({ standing }) => standing === 'owner')
  const sum = found.reduce((total, { strength }) => total + 10 + strength, 0)
  return best && { person, reason: best.reason, order: sum + (owns ? 0.5 : 0) - [...person.name].length / 100 }
}

/** Known people who may be meant by a name, pinyin, four or more digits of a phone, or a room; several words narrow. Best first. */
export function findResidents(context: QueryContext, text: string): Suggestion[] {
  const words = wordsOf(text)
  const ids = new Set(words.flatMap((word) => candidates(context, word)))
  if (ids.size === 0) return []
  return people(context, [...ids])
    .map((person) => rank(person, words))
    .filter((ranked) => ranked !== undefined)
    .sort((one, other) => other.order - one.order || one.person.pinyin.localeCompare(other.person.pinyin, 'en'))
    .slice(0, mostShown)
    .map(({ person: { id, name, phone, residences }, reason }) => ({
      id,
      name,
      phone,
      residences: residences.map(({ unitId, room, standing, handoverDate }) => ({ unitId, room, standing, handoverDate })),
      reason,
    }))
}
