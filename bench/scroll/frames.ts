import type { CDPSession, Page } from 'playwright-core'

/** What one way of scrolling cost, as the window itself saw it. */
export interface Frames {
  readonly what: string
  readonly frames: number
  /** In percent of the frames: those that came later than two of sixty a second. */
  readonly late: number
  /** 95 % of the frames came within, ms. */
  readonly p95: number
  readonly worst: number
  /** Tasks over 50 ms, by the browser's own count. */
  readonly longTasks: number
  /** Time of the main thread a frame, ms: does not depend on who else is on the machine as much as the frames do. */
  readonly busy: number
}

const lateAfter = 33.4

/** The table that is scrolled: the box around the grid. */
const scroller = '[role="grid"]'

interface Seen {
  readonly deltas: readonly number[]
  readonly longTasks: number
}

/** Runs in the window: begins to note the time between frames, and how many tasks took long. */
function watchFrames(): void {
  const deltas: number[] = []
  let longTasks = 0
  let last = performance.now()
  let watching = true
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length
  })
  observer.observe({ type: 'longtask' })
  const frame = (now: number) => {
    deltas.push(now - last)
    last = now
    if (watching) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  Reflect.set(window, 'endFrames', () => {
    watching = false
    longTasks += observer.takeRecords().length
    observer.disconnect()
    return { deltas: deltas.slice(1), longTasks }
  })
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

/** Counts the frames while `scroll` runs. */
export async function framesOf(page: Page, what: string, scroll: () => Promise<unknown>): Promise<Frames> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const before = await taskSeconds(session)
  await page.evaluate(watchFrames)
  await scroll()
  const { deltas, longTasks }: Seen = await page.evaluate(() => Reflect.get(window, 'endFrames')())
  const spent = ((await taskSeconds(session)) - before) * 1000
  await session.detach()
  const sorted = deltas.toSorted((one, other) => one - other)
  return {
    what,
    frames: deltas.length,
    late: (deltas.filter((delta) => delta > lateAfter).length / deltas.length) * 100,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    worst: sorted.at(-1) ?? Number.NaN,
    longTasks,
    busy: spent / deltas.length,
  }
}

/** So many pixels further in every frame, for so many frames; `block`: ms that are wasted in each, to see that it is seen. */
export function glide(page: Page, pixels: number, frames: number, block = 0): Promise<unknown> {
  return page.evaluate(
    async ({ selector, pixels, frames, block }) => {
      const box = document.querySelector(selector)?.parentElement
      if (!box) throw new Error('no table')
      for (let frame = 0; frame < frames; frame += 1) {
        await new Promise(requestAnimationFrame)
        box.scrollTop += pixels
        const until = performance.now() + block
        while (performance.now() < until);
      }
    },
    { selector: scroller, pixels, frames, block },
  )
}

/** As the thumb of the scrollbar is dragged: to another place of what is loaded every sixth frame. */
export function jump(page: Page, jumps: number): Promise<unknown> {
  return page.evaluate(
    async ({ selector, jumps }) => {
      const box = document.querySelector(selector)?.parentElement
      if (!box) throw new Error('no table')
      for (let turn = 0; turn < jumps; turn += 1) {
        box.scrollTop = ((turn * 7919) % 1000) * 0.001 * (box.scrollHeight - box.clientHeight - 4000)
        for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame)
      }
    },
    { selector: scroller, jumps },
  )
}

/** Turns of a real wheel over the table. */
export async function wheel(page: Page, turns: number): Promise<void> {
  const box = await page.locator(scroller).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 300, 400)
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, 480)
}

export function still(page: Page, frames: number): Promise<unknown> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame)
  }, frames)
}

/** Rows that the table knows, and elements of the whole document. */
export function extent(page: Page): Promise<{ readonly rows: number; readonly elements: number }> {
  return page.evaluate(
    (selector) => ({
      rows: Number(document.querySelector(selector)?.getAttribute('aria-rowcount')) - 1,
      elements: document.querySelectorAll('*').length,
    }),
    scroller,
  )
}
