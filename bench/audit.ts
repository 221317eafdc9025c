import { z } from 'zod'
import { auditRows } from './bare.sql.ts'
import type { BenchDesk } from './data-set/open-desk.ts'
import { median } from './measure.ts'

const verified = z.object({ rows: z.number(), firstBad: z.null() })

/** P16: rows of the audit chain recomputed in a second of processor time, through dispatch: nothing of it waits for the disk. */
export async function auditSpeed(desk: BenchDesk): Promise<{ readonly rows: number; readonly perSecond: number }> {
  const rows = Number(desk.core.database.prepare(auditRows).pluck().get())
  const speeds: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const began = process.cpuUsage()
    const found = verified.parse(await desk.call('audit.verify', {}))
    const { user, system } = process.cpuUsage(began)
    speeds.push((found.rows / (user + system)) * 1e6)
    if (found.rows !== rows) throw new Error(`${found.rows} of ${rows} audit rows were verified`)
  }
  return { rows, perSecond: median(speeds) }
}
