import { companyKey, coreName, nameParts } from '../../../shared/leasing/company-name.ts'
import { halfWidth, phoneNumbers } from '../../../shared/reception/phone.ts'
import type { QueryContext } from '../context.ts'
import { idsByContact, idsByCores, idsByNamePart, idsByNumber, idsByPhoneEnd, idsByStart } from './find-prospects.sql.ts'
import { onlyOwner, seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'
import { contactsOf, prospectsByIds } from './prospects.sql.ts'

/** How many are looked at for one question. */
const mostAsked = 400
const serialShape = /^(?:[a-z]{1,8}-)?kh-?0*(\d{1,9})$/u
const wholeNumber = 7

/** What was typed, by its shape. */
type Term =
  | { readonly kind: 'number'; readonly number: number; readonly digits: string }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'text'; readonly text: string }

function termOf(typed: string): Term | null {
  const text = halfWidth(typed).toLowerCase().trim()
  if (text === '') return null
  const serial = serialShape.exec(text)?.[1]
  if (serial) return { kind: 'number', number: Number(serial), digits: '' }
  const [digits] = phoneNumbers(text)
  if (/^[\d\s+()-]+$/.test(text)) {
    const plain = digits ?? text.replace(/\D/g, '')
    if (plain.length <= 5) return { kind: 'number', number: Number(plain), digits: plain }
    return { kind: 'digits', digits: plain }
  }
  return /^[a-z]+$/.test(text) ? { kind: 'letters', letters: text } : { kind: 'text', text }
}

const reversedOf = (digits: string) => [...digits].reverse().join('')

function candidates({ db, siteId }: QueryContext, term: Term, ownerId: string | null): readonly string[] {
  const asked = { siteId, ownerId, limit: mostAsked }
  if (term.kind === 'letters') {
    const begins = { ...asked, start: term.letters }
    return [
      ...(['pinyin', 'initials', 'coreName'] as const).flatMap((column) => idsByStart(db, column, begins)),
      ...(['pinyin', 'initials', 'name'] as const).flatMap((column) => idsByContact(db, column, begins)),
    ]
  }
  if (term.kind === 'text') {
    const core = coreName(term.text)
    return [
      ...idsByStart(db, 'company', { ...asked, start: term.text }),
      ...idsByContact(db, 'name', { ...asked, start: term.text }),
      ...(core === null ? [] : idsByCores(db, { ...asked, cores: [core] })),
      ...(core === null ? [] : idsByStart(db, 'coreName', { ...asked, start: core })),
      ...nameParts(core ?? '').flatMap((part) => idsByNamePart(db, { ...asked, part })),
    ]
  }
  const tails = term.digits.length < 4 ? [] : idsByPhoneEnd(db, { ...asked, reversed: reversedOf(term.digits) })
  return term.kind === 'number' ? [...idsByNumber(db, { ...asked, number: term.number }), ...tails] : tails
}

/**
 * A colleague's is found by what everybody may see of it (its number, the first two characters), or by the whole of what it is
 * called or called by: never by a part that could be typed on and on until all of it is known.
 */
function findable(row: ProspectRow, numbers: readonly string[], term: Term): boolean {
  if (term.kind === 'number') return row.number === term.number
  if (term.kind === 'digits') return term.digits.length >= wholeNumber && numbers.includes(term.digits)
  if (term.kind === 'letters') return row.pinyin === term.letters || row.initials === term.letters
  const shown = [...(row.company ?? '')].slice(0, 2).join('')
  const key = companyKey(term.text)
  return (key !== null && (row.companyKey === key || row.coreName === key)) || shown === term.text
}

/** Whether the text stands in it: pairs of characters may have come from different places. */
function holds(row: ProspectRow, names: readonly (string | null)[], text: string): boolean {
  const core = coreName(text)
  const company = (row.company ?? '').toLowerCase()
  return (
    company.includes(text) ||
    (core !== null && (row.coreName?.includes(core) ?? false)) ||
    names.some((name) => name?.toLowerCase().startsWith(text) ?? false)
  )
}

interface Hits {
  readonly own: ProspectRow[]
  readonly colleagues: ProspectRow[]
}

/** Company, contact, pinyin, the last four or more digits of a phone, or the number; a colleague's by the whole only. */
export function searchProspects(context: QueryContext, typed: string): Hits {
  const term = termOf(typed)
  if (term === null) return { own: [], colleagues: [] }
  const only = onlyOwner(context)
  // One's own are looked for by themselves too: those of others must not crowd them out.
  const ids = [...new Set([...(only === null ? [] : candidates(context, term, only)), ...candidates(context, term, null)])]
  const people = Map.groupBy(contactsOf(context.db, ids), ({ prospectId }) => prospectId)
  const rows = prospectsByIds(context.db, context.siteId, ids).filter((row) => {
    if (term.kind !== 'text') return true
    const names = (people.get(row.id) ?? []).map(({ name }) => name)
    return holds(row, names, term.text)
  })
  const { yes: own = [], no: others = [] } = Object.groupBy(rows, (row) => (seesProspect(context, row) ? 'yes' : 'no'))
  const numbersOf = (row: ProspectRow) => (people.get(row.id) ?? []).flatMap(({ phone }) => phoneNumbers(phone ?? ''))
  return { own, colleagues: others.filter((row) => findable(row, numbersOf(row), term)) }
}

/** For a list that shows the caller's own only. */
export function ownIdsByText(context: QueryContext, typed: string): readonly string[] {
  return searchProspects(context, typed).own.map(({ id }) => id)
}
