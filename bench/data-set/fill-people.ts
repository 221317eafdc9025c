import { z } from 'zod'
import { seeded, whole } from '../random.ts'
import type { BenchDesk } from './open-desk.ts'
import { mobile, personName, room } from './words.ts'

/** So many people in one transaction; each call is a savepoint in it. */
const batch = 1000
const made = z.object({ id: z.string(), rev: z.number() })

/** How many people a ledger of that size has: a site does not grow as its ledger does. */
export const peopleOf = (size: number) => Math.min(20_000, Math.max(500, Math.floor(size / 20)))

/** Units and the people who live there, by the calls that the counter uses; one in thirty has moved away again. */
export async function fillPeople(desk: BenchDesk, people: number, seed: number): Promise<void> {
  const random = seeded(seed)
  const { database } = desk.core
  database.pragma('synchronous = OFF')
  database.exec('BEGIN')
  const units = new Map<string, string>()
  for (let number = 0; number < people; number += 1) {
    desk.clock.advance(1)
    const code = room(random)
    const unitId = units.get(code) ?? made.parse(await desk.call('units.create', { code, handoverDate: null, note: null })).id
    units.set(code, unitId)
    const residences = [{ unitId, standing: random() < 0.8 ? 'owner' : 'tenant' }]
    const person = { name: personName(random), phone: random() < 0.05 ? null : mobile(random), note: null, residences }
    const { id, rev } = made.parse(await desk.call('residents.create', person))
    if (whole(random, 30) === 0) await desk.call('residents.remove', { id, rev })
    if (number % batch === batch - 1) database.exec('COMMIT; BEGIN')
  }
  database.exec('COMMIT')
  database.pragma('synchronous = FULL')
}
