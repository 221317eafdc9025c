import type { Comparison } from './measure.ts'

/** One line of the table. */
export interface Result extends Comparison {
  /** As in trust.md, section 3.3. */
  readonly promise: string
  readonly what: string
  readonly size: string
  /** Highest ratio that keeps the promise; null: only shown. */
  readonly target: number | null
}

export type Verdict = 'kept' | 'unsure' | 'missed' | ''

/** Missed when even the lower bound is over the target; unsure when only the upper one is. */
export function verdictOf({ low, high, target }: Pick<Result, 'low' | 'high' | 'target'>): Verdict {
  if (target === null) return ''
  if (low > target) return 'missed'
  return high > target ? 'unsure' : 'kept'
}

export const sizeName = (size: number) => (size >= 1e6 ? `${size / 1e6}M` : `${size / 1e3}k`)

const widthOf = (text: string) => [...text].reduce((width, sign) => width + (/[\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0)
const microseconds = (time: number) => (time < 100 ? time.toFixed(1) : time.toFixed(0))

function cellsOf(result: Result): readonly string[] {
  const { promise, what, size, ours, reference, ratio, low, high, target } = result
  const interval = `${ratio.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`
  const limit = target === null ? '' : `≤${target}`
  return [promise, what, size, microseconds(ours), microseconds(reference), interval, limit, verdictOf(result)]
}

const heads = ['', 'what', 'records', 'ours µs', 'reference µs', 'ratio [95 %]', 'target', '']
const numeric = new Set([3, 4])

/** The whole table as text, columns aligned. */
export function tableOf(results: readonly Result[]): string {
  const rows = [heads, ...results.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return numeric.has(column) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}
