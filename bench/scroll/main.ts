// npm run bench -- scroll: frames of the ledger while it is scrolled through many thousand rows in a real browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dataSet } from '../data-set/data-set.ts'
import { extent, type Frames, framesOf, glide, jump, still, wheel } from './frames.ts'
import { showDesk } from './shown-desk.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    /** Frames of each way of scrolling. */
    frames: { type: 'string', default: '600' },
  },
})
const frames = Number(values.frames)

const lineOf = ({ what, frames: seen, late, p95, worst, longTasks, busy }: Frames) =>
  `${what.padEnd(44)} ${String(seen).padStart(5)} frames  ${late.toFixed(1).padStart(5)} % late  p95 ${p95.toFixed(0).padStart(3)} ms  worst ${worst.toFixed(0).padStart(4)} ms  ${String(longTasks).padStart(3)} long tasks  ${busy.toFixed(1).padStart(5)} ms busy a frame`

async function measure(scratch: string): Promise<boolean> {
  const { page, close } = await showDesk(await dataSet(Number(values.size), scratch, console.log))
  const seen: Frames[] = []
  const count = async (what: string, scroll: () => Promise<unknown>) => {
    const found = await framesOf(page, what, scroll)
    seen.push(found)
    console.log(lineOf(found))
    return found
  }
  const begun = await extent(page)
  const idle = await count('nothing moves: what the machine itself drops', () => still(page, frames))
  await count('wheel', () => wheel(page, frames / 4))
  const slow = await count('4 rows a frame', () => glide(page, 144, frames))
  const fast = await count('20 rows a frame, pages loading', () => glide(page, 720, frames))
  const jumps = await count('jumps of the scrollbar', () => jump(page, frames / 6))
  const again = await count('nothing moves, once more', () => still(page, frames))
  const blocked = await count('control: 4 rows a frame, 60 ms wasted in each', () => glide(page, 144, frames / 6, 60))
  const ended = await extent(page)
  console.log(
    `${begun.rows} rows and ${begun.elements} elements at first, ${ended.rows} rows and ${ended.elements} elements at the end`,
  )
  await close()
  const isBlind = blocked.late < 90
  if (isBlind) console.log('the control shows no drops: this measurement is blind')
  const noise = Math.max(idle.late, again.late)
  const dropped = Math.max(...[slow, fast, jumps].map(({ late }) => late))
  console.log(`P12  dropped beyond what the machine drops by itself: ${Math.max(0, dropped - noise).toFixed(1)} %, target ≤1 %`)
  return !isBlind && dropped - noise <= 1 && ended.elements / begun.elements <= 1.2
}

const scratch = mkdtempSync(path.join(tmpdir(), 'qiantai-bench-scroll-'))
try {
  if (!(await measure(scratch))) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
