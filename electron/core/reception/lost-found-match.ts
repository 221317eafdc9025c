import type { z } from 'zod'
import { day } from '../../../shared/calendar.ts'
import type { lostFound as contract } from '../../../shared/reception/lost-found.ts'
import { isKept, type LostFoundNature } from '../../../shared/reception/lost-found-words.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { refused } from './case-steps.ts'
import { findItem, type ItemRow, openOfKind } from './lost-found.sql.ts'
import { answer, changeItem, isOpen, itemAt, refuseEnded } from './lost-found-steps.ts'

const opposites: Readonly<Record<LostFoundNature, LostFoundNature>> = {
  found: 'lost',
  lost: 'found',
  petLost: 'petTaken',
  petTaken: 'petLost',
}

/** Every two neighbouring characters, and every number or Latin word: what Chinese words can be compared by. */
export function piecesOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  const runs = plain.match(/\p{Script=Han}+/gu) ?? []
  const pairs = runs.flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)
  })
  return new Set([...words, ...pairs])
}

function shared(one: string, other: string): readonly string[] {
  const others = piecesOf(other)
  return [...piecesOf(one)].filter((piece) => others.has(piece))
}

const described = ({ name, appearance, features }: ItemRow) => [name, appearance, features].join(' ')
const farthest = 30

interface Likeness {
  readonly score: number
  /** In words, for the person who decides; never what was kept apart. */
  readonly why: string
}

/**
 * How alike a missed and a found thing of the same kind are: words of the description, the place, the days between.
 * `undefined`: found long before it was missed, or nothing in common.
 */
export function likeness(one: ItemRow, other: ItemRow): Likeness | undefined {
  const [found, missed] = isKept(one.nature) ? [one, other] : [other, one]
  const days = (found.happenedAt - missed.happenedAt) / day
  if (days < -1 || days > farthest) return undefined
  const words = shared(described(one), described(other))
  const place = shared(one.place, other.place)
  const score = words.length * 2 + place.length * 2 + (Math.abs(days) <= 3 ? 1 : 0)
  if (words.length + place.length === 0) return undefined
  const apart = Math.max(0, Math.round(days))
  const parts = [
    ...(words.length > 0 ? ['描述相近'] : []),
    ...(place.length > 0 ? ['地点相近'] : []),
    apart === 0 ? '同一天前后' : `相隔 ${apart} 天`,
  ]
  return { score, why: parts.join('，') }
}

const mostSuggestions = 5

/** Records of the other side that look alike (domain 5, 2), the likeliest first. */
export function suggestionsFor(context: QueryContext, item: ItemRow) {
  if (!isOpen(item) || item.matchId !== null) return []
  return openOfKind(context.db, context.siteId, opposites[item.nature], item.kind)
    .flatMap((other) => {
      const alike = likeness(item, other)
      return alike ? [{ other, ...alike }] : []
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSuggestions)
    .map(({ other: { id, rev, serial, name, place, happenedAt }, why }) => ({ id, rev, serial, name, place, happenedAt, why }))
}

type Match = z.output<(typeof contract)['match']['input']>

/** Both records know of each other; who claims the one settles the other. */
export function match(context: CommandContext, { other: chosen, ...known }: Match) {
  const item = itemAt(context, known)
  refuseEnded(item)
  const linked = item.matchId === null ? undefined : findItem(context.db, context.siteId, item.matchId)
  if (chosen === null) {
    if (!linked) throw refused(`${item.serial} 没有对上的记录`)
    changeItem(context, linked, { matchId: null }, { at: context.now, text: `与 ${item.serial} 不是同一件，解除` })
    return answer(changeItem(context, item, { matchId: null }, { at: context.now, text: `与 ${linked.serial} 不是同一件，解除` }))
  }
  if (linked) throw refused(`${item.serial} 已与 ${linked.serial} 对上，请先解除`)
  const other = itemAt(context, chosen)
  if (other.nature !== opposites[item.nature]) throw invalid('other', '只能把报失(走失)与拾获(收留)的记录对在一起')
  refuseEnded(other)
  if (other.matchId !== null) throw refused(`${other.serial} 已与另一条记录对上，请刷新后再看`)
  changeItem(context, other, { matchId: item.id }, { at: context.now, text: `与 ${item.serial} 对上` })
  return answer(changeItem(context, item, { matchId: other.id }, { at: context.now, text: `与 ${other.serial} 对上` }))
}
