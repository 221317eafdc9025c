import { readIntakeLine } from '../../../shared/reception/intake-line.ts'
import type { Category, Channel, Standing, Urgency } from '../../../shared/reception/words.ts'

/** What the one line says. `null`: nothing; empty text: said to be not left (未留姓名, 未留电话). */
export interface LineReading {
  readonly room: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly standing: Standing | null
  readonly category: Category | null
  readonly channel: Channel | null
  readonly urgency: Urgency | null
  readonly content: string | null
}

const saidOrEmpty = (found: { readonly value: string | null } | null): string | null =>
  found === null ? null : (found.value ?? '')

// Pinyin or the tail of a number, all alone: somebody is being looked for, nothing has happened yet.
const searching = /^[a-z0-9-]{1,20}$/iu

export function readLine(line: string): LineReading {
  const { room, name, phone, standing, category, channel, urgency, content } = readIntakeLine(line)
  return {
    room: room?.value ?? null,
    name: saidOrEmpty(name),
    phone: saidOrEmpty(phone),
    standing: standing?.value ?? null,
    category: category?.value ?? null,
    channel: channel?.value ?? null,
    urgency: urgency?.value ?? null,
    content: content === '' || searching.test(content) ? null : content,
  }
}

/** The line without whom it is about, once that person is known; `searched` is what found them (perhaps pinyin). */
export function lineWithoutPerson(line: string, searched: string): string {
  const { room, name, phone } = readIntakeLine(line)
  const pieces = [room, name, phone].filter((piece) => piece !== null).toSorted((one, other) => other.start - one.start)
  const rest = pieces.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, line)
  return rest
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== searched)
    .join(' ')
}
