import { roundedRatio } from '../money.ts'

/** The middle one, or the mean of the middle two, half up. `null` of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  const lower = sorted[half - 1]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 || lower === undefined ? upper : Math.floor((lower + upper + 1) / 2)
}

/** Hundredths of a percent, half up; `null`: of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundedRatio(BigInt(part) * 10_000n, BigInt(whole))
}
