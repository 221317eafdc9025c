import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { auditSpeed } from './audit.ts'
import { checkGenerator, dataSet } from './data-set/data-set.ts'
import { type BenchDesk, openDesk } from './data-set/open-desk.ts'
import { growth } from './growth.ts'
import { doorAgainstBare, listAgainstBare, searchAgainstBare } from './list-and-search.ts'
import { monthFigures } from './month.ts'
import { type Result, sizeName, tableOf, verdictOf } from './report.ts'
import { saveAgainstBare } from './save.ts'

const { values } = parseArgs({
  options: {
    /** The smallest first; growth is measured from the first to the last. */
    sizes: { type: 'string', default: '10k,100k,1M' },
    /** Only these promises, `P1,P5`. */
    only: { type: 'string' },
    /** A file for the numbers. */
    json: { type: 'string' },
    /** Writes a CPU profile to .cache/profiles (read by the runner). */
    profile: { type: 'boolean' },
  },
})

function sizeOf(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([kM]?)$/.exec(text.trim()) ?? []
  if (!digits) throw new Error(`--sizes ${text}: write 10k,100k,1M`)
  return Number(digits) * ({ k: 1e3, M: 1e6 }[unit] ?? 1)
}

const wanted = values.only?.split(',')
const isWanted = (promise: string) => !wanted || wanted.includes(promise)
const sizes = values.sizes.split(',').map(sizeOf)
const auditTarget = 50_000

type Bench = (desk: BenchDesk, size: number) => Promise<Result[]>
const benches = (scratch: string): readonly (readonly [string, Bench])[] => [
  ['door', doorAgainstBare],
  ['P1', listAgainstBare],
  ['P4', searchAgainstBare],
  ['P5', (desk, size) => saveAgainstBare(desk, size, scratch)],
]

interface Audited {
  readonly size: number
  readonly rows: number
  readonly perSecond: number
}

async function measure(scratch: string) {
  const results: Result[] = []
  const audits: Audited[] = []
  await checkGenerator(scratch)
  const desks: BenchDesk[] = []
  for (const size of sizes) {
    const desk = await openDesk(await dataSet(size, scratch, console.log))
    desks.push(desk)
    if (isWanted('P16')) audits.push({ size, ...(await auditSpeed(desk)) })
    for (const [promise, bench] of benches(scratch)) if (isWanted(promise)) results.push(...(await bench(desk, size)))
    console.log(`  measured ${sizeName(size)}`)
  }
  const [small, large] = [desks[0], desks.at(-1)]
  if (small && large && small !== large && isWanted('P6'))
    results.push(...(await growth(small, large, [sizes[0] ?? 0, sizes.at(-1) ?? 0])))
  for (const desk of desks) desk.close()
  if (isWanted('P17')) results.push(...(await monthFigures(scratch)))
  return { results, audits }
}

const scratch = mkdtempSync(path.join(tmpdir(), 'qiantai-bench-run-'))
try {
  const { results, audits } = await measure(scratch)
  console.log(`\n${tableOf(results)}\n`)
  for (const { size, rows, perSecond } of audits) {
    const verdict = perSecond >= auditTarget ? 'kept' : 'missed'
    console.log(
      `P16  audit chain verified at ${sizeName(size)} (${rows} rows): ${Math.round(perSecond)} rows/s, target ≥${auditTarget}: ${verdict}`,
    )
  }
  if (values.json)
    writeFileSync(
      values.json,
      JSON.stringify({ results: results.map((r) => ({ ...r, verdict: verdictOf(r) })), audits }, null, 2),
    )
  const missed = results.filter((result) => verdictOf(result) === 'missed')
  if (missed.length > 0) {
    console.log(`\nmissed: ${missed.map(({ promise, what, size }) => `${promise} ${what} (${size})`).join('; ')}`)
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
