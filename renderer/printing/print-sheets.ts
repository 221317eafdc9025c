import type { z } from 'zod'
import type { printOutcome, Sheet } from '../../shared/printing/printing.ts'
import { host } from '../api/client.ts'
import { paperPath } from './paper-frame.tsx'

export type PrintOutcome = z.infer<typeof printOutcome>

export interface Printed {
  readonly outcome: PrintOutcome
  /** What the printer or the host said when it did not work. */
  readonly reason: string | null
}

/** Sends each sheet to a named printer; stops at the first that fails, so that nothing is silently left out. */
export async function printSilently(sheets: readonly Sheet[], printer: string | null, copies: number): Promise<Printed> {
  for (const sheet of sheets) {
    const reply = await host.print({ ticket: sheet.ticket, printer, copies })
    if (!reply.ok) return { outcome: 'failed', reason: `${sheet.copy}:${reply.error.message}` }
    if (reply.data.outcome !== 'queued') return { outcome: reply.data.outcome, reason: reply.data.reason }
  }
  return { outcome: 'queued', reason: null }
}

/** Hands each sheet to the browser's own print dialogue, one after the other; what becomes of it only a person can say. */
export async function printThroughBrowser(sheets: readonly Sheet[]): Promise<Printed> {
  for (const sheet of sheets) {
    const frame = await loadedFrame(sheet)
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
    frame.remove()
  }
  return { outcome: 'queued', reason: null }
}

/** An invisible frame with the paper in it, once its fonts are there: a page printed too early prints in the wrong ones. */
async function loadedFrame(sheet: Sheet): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  // Out of sight, but laid out: what is not displayed does not print.
  frame.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 0; height: 0; border: 0'
  frame.title = sheet.title
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.src = paperPath(sheet.ticket)
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
    document.body.append(frame)
  })
  await frame.contentDocument?.fonts.ready
  return frame
}
