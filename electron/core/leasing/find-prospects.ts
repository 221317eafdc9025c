import { companyKey, coreName, likeness, nameParts } from '../../../shared/leasing/company-name.ts'
import type { ColleagueProspect, ProspectSummary, SameReason } from '../../../shared/leasing/prospects.ts'
import { halfWidth, phoneNumbers, samePhone } from '../../../shared/reception/phone.ts'
import type { QueryContext } from '../context.ts'
import { pinyinOf } from '../search/pinyin.ts'
import { idsByCores, idsByNamePart, idsByPhoneEnd, idsByStart } from './find-prospects.sql.ts'
import { asColleague, seesProspect } from './prospect-access.ts'
import { summariesOf } from './prospect-list.ts'
import type { ProspectContactRow, ProspectRow } from './prospect-row.ts'
import { contactsOf, prospectsByIds } from './prospects.sql.ts'

const mostShown = 8
/** How many are looked at for one word before the best are shown. */
const mostAsked = 48
/** Two names of which half the pairs are shared. */
const alike = 50
/** Fewer digits are no whole number: a colleague's must not be found by trying. */
const wholeNumber = 7

interface Question {
  readonly key: string | null
  readonly core: string | null
  /** Of a name in characters, its core's sound; of typed letters, themselves. */
  readonly sound: string | null
  readonly typedLetters: boolean
  readonly numbers: readonly string[]
}

function questionOf(company: string, phones: readonly string[]): Question {
  const numbers = phones.flatMap(phoneNumbers).filter((digits) => digits.length >= wholeNumber)
  const core = coreName(company)
  if (core === null || [...core].length < 2) return { key: null, core: null, sound: null, typedLetters: false, numbers }
  const typedLetters = /^[a-z]+$/.test(core)
  const sound = typedLetters ? core : pinyinOf(core, 'off').full
  return { key: companyKey(company), core, sound: sound === '' ? null : sound, typedLetters, numbers }
}

const reversedOf = (digits: string) => [...digits].reverse().join('')

/** 博翼科 is asked for as 博翼 too: the shorter name is the same company's. */
function starts(core: string): readonly string[] {
  const characters = [...core]
  return Array.from({ length: characters.length - 1 }, (_, at) => characters.slice(0, at + 2).join(''))
}

function candidates({ db, siteId }: QueryContext, { core, sound, typedLetters, numbers }: Question): ReadonlySet<string> {
  const asked = { siteId, ownerId: null, limit: mostAsked }
  const byPhone = numbers.flatMap((digits) => [
    ...idsByPhoneEnd(db, { ...asked, reversed: reversedOf(digits) }),
    // A landline that was left with its area code is the same without it.
    ...(digits.startsWith('0') ? idsByPhoneEnd(db, { ...asked, reversed: reversedOf(digits.slice(-7)) }) : []),
  ])
  if (core === null) return new Set(byPhone)
  return new Set([
    ...byPhone,
    ...idsByCores(db, { ...asked, cores: starts(core) }),
    ...idsByStart(db, 'coreName', { ...asked, start: core }),
    ...(sound === null ? [] : idsByStart(db, 'pinyin', { ...asked, start: sound })),
    ...(typedLetters ? idsByStart(db, 'initials', { ...asked, start: core }) : []),
    ...nameParts(core).flatMap((part) => idsByNamePart(db, { ...asked, part })),
  ])
}

interface Match {
  readonly reason: SameReason
  /** Higher is surer. */
  readonly strength: number
}

/**
 * Letters that are typed on and on would spell a hidden name out: of a colleague's they must be all of its sound, or the
 * initials of all of it.
 */
function matchesSound(row: ProspectRow, question: Question, sees: boolean): Match | null {
  const { sound, typedLetters } = question
  if (sound === null || row.coreName === null) return null
  if (pinyinOf(row.coreName, 'off').full === sound) return { reason: 'pinyin', strength: 6 }
  if (!typedLetters) return null
  const whole = row.pinyin === sound || row.initials === sound
  const begun = row.pinyin?.startsWith(sound) || row.initials?.startsWith(sound)
  return whole || (sees && begun) ? { reason: 'pinyin', strength: whole ? 5 : 3 } : null
}

/**
 * Parts of a name that are tried one after the other would spell it out: a colleague's is found by all of it, or by the two
 * characters of it that everybody sees, whatever follows them.
 */
function matchesName(row: ProspectRow, { key, core }: Question, sees: boolean): Match | null {
  if (core === null || row.coreName === null) return null
  if (row.companyKey === key) return { reason: 'company', strength: 9 }
  if (row.coreName === core) return { reason: 'similar', strength: 8 }
  if (core.startsWith(row.coreName)) return { reason: 'similar', strength: 5 }
  if (!sees) return core.startsWith(shownOf(row)) ? { reason: 'similar', strength: 2 } : null
  if (row.coreName.startsWith(core)) return { reason: 'similar', strength: 5 }
  const share = likeness(row.coreName, core)
  return share >= alike ? { reason: 'similar', strength: share / 25 } : null
}

const shownOf = ({ company }: ProspectRow) => [...(company ?? '')].slice(0, 2).join('')

function bestMatch(row: ProspectRow, contacts: readonly ProspectContactRow[], question: Question, sees: boolean): Match | null {
  const own = contacts.flatMap(({ phone }) => phoneNumbers(phone ?? ''))
  if (question.numbers.some((number) => own.some((other) => samePhone(number, other)))) return { reason: 'phone', strength: 10 }
  return matchesName(row, question, sees) ?? matchesSound(row, question, sees)
}

interface Found {
  readonly own: (ProspectSummary & { readonly reason: SameReason })[]
  readonly colleagues: (ColleagueProspect & { readonly reason: SameReason })[]
}

/** Who may be the same company, the surest first; a colleague's is masked. */
export function findDuplicates(
  context: QueryContext,
  { company, phones, except }: { readonly company: string; readonly phones: readonly string[]; readonly except: string | null },
): Found {
  const question = questionOf(halfWidth(company), phones)
  const ids = [...candidates(context, question)].filter((id) => id !== except)
  if (ids.length === 0) return { own: [], colleagues: [] }
  const people = Map.groupBy(contactsOf(context.db, ids), ({ prospectId }) => prospectId)
  const matched = prospectsByIds(context.db, context.siteId, ids)
    .flatMap((row) => {
      const sees = seesProspect(context, row)
      const match = bestMatch(row, people.get(row.id) ?? [], question, sees)
      return match ? [{ row, sees, match }] : []
    })
    .sort((one, other) => other.match.strength - one.match.strength || other.row.number - one.row.number)
    .slice(0, mostShown)
  const reasons = new Map(matched.map(({ row, match }) => [row.id, match.reason]))
  const reasonOf = (id: string) => reasons.get(id) ?? 'similar'
  const seen = matched.filter(({ sees }) => sees).map(({ row }) => row)
  return {
    own: summariesOf(context, seen).map((summary) => ({ ...summary, reason: reasonOf(summary.id) })),
    colleagues: matched.filter(({ sees }) => !sees).map(({ row }) => ({ ...asColleague(row), reason: reasonOf(row.id) })),
  }
}
