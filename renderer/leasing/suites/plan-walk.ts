import type { PlanFloor, PlanRoom } from '../../../shared/leasing/suites.ts'

/** Where the arrows are in a house: the floor from the top, and the room on it. */
export interface Spot {
  readonly floor: number
  readonly room: number
}

/** The middle of each room along its floor, in hundredths of a ㎡ from the left. */
function middles(rooms: readonly Pick<PlanRoom, 'grossArea'>[]): number[] {
  let left = 0
  return rooms.map(({ grossArea }) => {
    left += grossArea
    return left - grossArea / 2
  })
}

/** The room of another floor that lies nearest above or below. */
function nearest(from: PlanFloor, room: number, to: PlanFloor): number {
  const here = middles(from.rooms)[room] ?? 0
  const distances = middles(to.rooms).map((middle) => Math.abs(middle - here))
  return distances.indexOf(Math.min(...distances))
}

const bound = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))

/** Where a key leads in a house; `null`: the key is not one of its own. */
export function walked(key: string, { floor, room }: Spot, floors: readonly PlanFloor[]): Spot | null {
  const from = floors[floor]
  if (!from) return null
  const along: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -1000, End: 1000 }
  const across: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }
  const step = along[key]
  if (step !== undefined) return { floor, room: bound(room + step, from.rooms.length) }
  const leap = across[key]
  if (leap === undefined) return null
  const next = bound(floor + leap, floors.length)
  const to = floors[next]
  return to && next !== floor ? { floor: next, room: nearest(from, room, to) } : { floor, room }
}
