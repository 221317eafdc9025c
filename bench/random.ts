/** A seeded stream of numbers in [0, 1): the same seed, the same data on every machine (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An integer from 0 up to, not including, `below`. */
export function whole(random: Random, below: number): number {
  return Math.floor(random() * below)
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[whole(random, from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const wholeWeights = new WeakMap<object, number>()

function wholeWeight(from: readonly (readonly [unknown, number])[]): number {
  const known = wholeWeights.get(from)
  if (known !== undefined) return known
  const sum = from.reduce((weight, [, more]) => weight + more, 0)
  wholeWeights.set(from, sum)
  return sum
}

/** By weight: the first entry of `['张', 70], …` is picked 70 times for every 1 of an entry that weighs 1. */
export function weighted<T>(random: Random, from: readonly (readonly [T, number])[]): T {
  let left = random() * wholeWeight(from)
  for (const [value, weight] of from) {
    left -= weight
    if (left < 0) return value
  }
  return pick(random, from)[0]
}
