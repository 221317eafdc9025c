import type { Standing } from '../../../shared/reception/words.ts'
import type { TestDesk } from './test-desk.ts'

/** Registers a unit that was handed over on 2024-07-20. */
export async function addUnit(desk: TestDesk, code: string): Promise<string> {
  return (await desk.as('receptionist').units.create({ code, handoverDate: '2024-07-20', note: null })).id
}

/** Registers a person and, if a room is given, the room. */
export async function addPerson(
  desk: TestDesk,
  name: string,
  phone: string | null = null,
  room: string | null = null,
  standing: Standing = 'owner',
) {
  const residences = room === null ? [] : [{ unitId: await addUnit(desk, room), standing }]
  return desk.as('receptionist').residents.create({ name, phone, note: null, residences })
}
