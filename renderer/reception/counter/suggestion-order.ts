import type { MatchReason, Suggestion } from '../../../shared/reception/residents.ts'
import type { LineReading } from './read-line.ts'

/** What to ask the register for: the surest thing the line says so far; a short lone word may be pinyin or the tail of a number. */
export function searchText(line: string, read: LineReading): string {
  const sure = read.phone ?? read.room ?? read.name
  if (sure !== null) return sure
  const words = line.trim().split(/\s+/u)
  const first = words[0] ?? ''
  return words.length === 1 && first.length <= 20 ? first : ''
}

/** With a room and a surname, the one of that surname comes first; nobody is left out. */
export function ordered(suggestions: readonly Suggestion[], read: LineReading): readonly Suggestion[] {
  const { name } = read
  if (name === null || name === '') return suggestions
  return suggestions.toSorted((a, b) => Number(b.name.startsWith(name)) - Number(a.name.startsWith(name)))
}

// The whole number is the same: nobody else has it. Everything else might be a neighbour or a namesake.
const sureReasons: readonly MatchReason[] = ['phone']

/** Which one is selected before anybody chose: a sure match, or the only one of the room with that surname; else none (-1). */
export function preselected(suggestions: readonly Suggestion[], read: LineReading): number {
  const [first, second] = suggestions
  if (first === undefined) return -1
  if (sureReasons.includes(first.reason)) return second !== undefined && sureReasons.includes(second.reason) ? -1 : 0
  const fits = (one: Suggestion | undefined) =>
    one !== undefined && read.name !== null && one.reason === 'room' && one.name.startsWith(read.name)
  return fits(first) && !fits(second) ? 0 : -1
}
