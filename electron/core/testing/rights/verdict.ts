import { visibilityOf } from '../../../../shared/access/sensitivity.ts'
import type { Canary } from './canaries.ts'
import type { Question } from './interview.ts'
import type { Asker, Heard, House, PlantedHouse } from './planted-house.ts'

/** Whether the table of shared/access/sensitivity.ts lets this person read it. */
export function maySee(planted: PlantedHouse, asker: Asker, canary: Canary): boolean {
  const { inFull, owner } = visibilityOf(canary.class)
  if (inFull === 'callers' || asker.roles.some((role) => inFull.includes(role))) return true
  return owner && planted.ownerOf(canary) === asker.accountId
}

/** @returns one line per field that this person was told and may not know: call, who, which field, of which class */
export function leaksIn(planted: PlantedHouse, asker: Asker, { call, input }: Question, { text }: Heard): readonly string[] {
  const told = [...planted.canaries.in(text)].filter((canary) => !maySee(planted, asker, canary))
  // What somebody brings along is no news to them.
  const brought = planted.canaries.in(JSON.stringify(input) ?? '')
  const lines = told
    .filter((canary) => !brought.has(canary))
    .map(({ field, class: kind }) => `${call.path} tells ${asker.roles.join()} (${asker.name}) what ${field} holds (${kind})`)
  return [...new Set(lines)]
}

const mostPages = 40

/** Asks it, and for the pages that follow a small one. */
export async function* hear(house: House, asker: Asker, { call, input }: Question): AsyncGenerator<Heard> {
  let asked = input as { after?: unknown; limit?: unknown }
  for (let page = 0; page < mostPages; page += 1) {
    const heard = await house.ask(asker, call.path, asked)
    yield heard
    const next = heard.reply.ok ? (heard.reply.data as { next?: unknown } | null)?.next : null
    if (typeof next !== 'string' || asked.limit !== 3) return
    asked = { ...asked, after: next }
  }
}

/** Whom a call lets in. */
export function allowed({ call: { procedure } }: Question, { roles }: Asker): boolean {
  const { access } = procedure
  return access === 'anyone' || access === 'signed-in' || roles.some((role) => access.includes(role))
}
