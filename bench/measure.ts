import { seeded, whole } from './random.ts'

/** One way of doing a thing. Called with a running number, so that it can vary what it asks for. */
export type Way = (turn: number) => unknown

export interface Comparison {
  /** Medians, µs. */
  readonly ours: number
  readonly reference: number
  readonly ratio: number
  /** Bounds of the 95 % interval of the ratio, by bootstrap over the blocks. */
  readonly low: number
  readonly high: number
}

export interface Effort {
  readonly blocks: number
  readonly calls: number
}

export const usualEffort: Effort = { blocks: 9, calls: 300 }

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The median time of one call, µs. */
async function block(way: Way, from: number, calls: number): Promise<number> {
  const times: number[] = []
  for (let turn = from; turn < from + calls; turn += 1) {
    const began = performance.now()
    const answer = way(turn)
    if (answer instanceof Promise) await answer
    times.push((performance.now() - began) * 1000)
  }
  return median(times)
}

function interval(pairs: readonly (readonly [number, number])[]): { readonly low: number; readonly high: number } {
  const random = seeded(42)
  const draw = () => Array.from(pairs, () => pairs[whole(random, pairs.length)] ?? [Number.NaN, Number.NaN])
  const ratios = Array.from({ length: 2000 }, () => {
    const drawn = draw()
    return median(drawn.map(([ours]) => ours)) / median(drawn.map(([, reference]) => reference))
  }).sort((a, b) => a - b)
  return {
    low: ratios[Math.floor(ratios.length * 0.025)] ?? Number.NaN,
    high: ratios[Math.floor(ratios.length * 0.975)] ?? Number.NaN,
  }
}

/** Both ways in turn, block by block in one process after one warming block each, so that what slows the machine slows both. */
export async function compare(ours: Way, reference: Way, { blocks, calls }: Effort = usualEffort): Promise<Comparison> {
  await block(ours, 0, calls)
  await block(reference, 0, calls)
  const pairs: (readonly [number, number])[] = []
  for (let done = 1; done <= blocks; done += 1) {
    const first = await block(ours, done * calls, calls)
    pairs.push([first, await block(reference, done * calls, calls)])
  }
  const oursTime = median(pairs.map(([time]) => time))
  const referenceTime = median(pairs.map(([, time]) => time))
  return { ours: oursTime, reference: referenceTime, ratio: oursTime / referenceTime, ...interval(pairs) }
}
