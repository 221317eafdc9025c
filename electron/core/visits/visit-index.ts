import type { Parameters, Writer } from '../database/handles.ts'
import { questionOf } from '../search/question.ts'
import { nameTokens, serialTokens, textTokens } from '../search/tokens.ts'
import { putVisitWords, visitTextWhere } from './visit-index.sql.ts'
import type { VisitRow } from './visit-row.ts'

/** What a visit is found by. */
type VisitWords = Pick<
  VisitRow,
  'id' | 'serial' | 'unit' | 'contact' | 'leader' | 'leaderRank' | 'host' | 'escort' | 'names' | 'room' | 'purpose' | 'route'
>

const people = (text: string | null) => (text ?? '').split(/[\n、，,;；\s]+/u).filter((name) => name !== '')

/** Makes a visit findable by its present words: number, 来访单位, everybody's name, with pinyin; in the transaction that writes it. */
export function indexVisit(db: Writer, { id, serial, unit, leaderRank, room, purpose, route, ...named }: VisitWords): void {
  const names = [named.contact, named.leader, named.host, named.escort, named.names].flatMap(people)
  const tokens = new Set([
    ...serialTokens(serial),
    ...nameTokens(unit ?? '', 'off'),
    ...names.flatMap((name) => nameTokens(name)),
    ...[leaderRank, room, purpose, route].flatMap((text) => textTokens(text ?? '')),
  ])
  putVisitWords(db, id, [...tokens].join(' '))
}

/** How a list of visits is narrowed by text. `null`: not at all. */
export function visitTextSource(text: string): { readonly where: string; readonly parameters: Parameters } | null {
  const question = questionOf(text)
  if (!question) return null
  const [phrase0 = null, phrase1 = null, phrase2 = null] = question.phrases
  return { where: visitTextWhere, parameters: { match: question.match, phrase0, phrase1, phrase2 } }
}
