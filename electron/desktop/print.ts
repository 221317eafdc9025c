import type { WebContents } from 'electron'
import type { HostServices } from '../../shared/host.ts'
import type { Paper } from '../core/printing/sheets.ts'

type Outcome = Awaited<ReturnType<HostServices['print']>>

const spoolLimit = 30_000
/** The system's dialogue waits for a person. */
const dialogueLimit = 600_000

interface Job {
  /** null: the person chooses in the system's dialogue. */
  readonly printer: string | null
  readonly copies: number
  readonly landscape: boolean
}

/** Prints a loaded paper on A4. Resolves when it is in the queue; a spooler that does not answer is a failure, not a wait. */
export function printPaper(contents: WebContents, { printer, copies, landscape }: Job): Promise<Outcome> {
  return new Promise((resolve) => {
    const limit = printer === null ? dialogueLimit : spoolLimit
    const timer = setTimeout(() => resolve({ outcome: 'failed', reason: '打印机没有响应，请检查打印机后重试' }), limit)
    const named = printer === null ? { silent: false } : { silent: true, deviceName: printer }
    contents.print({ ...named, copies, landscape, pageSize: 'A4', printBackground: true }, (success, reason) => {
      clearTimeout(timer)
      resolve(success ? { outcome: 'queued', reason: null } : trouble(reason))
    })
  })
}

function trouble(reason: string): Outcome {
  if (/cancel/i.test(reason)) return { outcome: 'cancelled', reason: null }
  return { outcome: 'failed', reason: `没有打印成功(${reason})，请检查打印机后重试` }
}

/** A4 as the paper's own style sheet says. */
export function paperPdf(contents: WebContents, { landscape }: Pick<Paper, 'landscape'>): Promise<Uint8Array> {
  return contents.printToPDF({ preferCSSPageSize: true, printBackground: true, pageSize: 'A4', landscape })
}
