import { useState } from 'react'
import type { Sheet, Subject } from '../../shared/printing/printing.ts'
import { desk } from '../api/client.ts'
import { type Printed, printSilently, printThroughBrowser } from './print-sheets.ts'

/** Where one printing stands: chosen → under way → asked whether paper came out → over. */
export type JobState =
  | { readonly step: 'choosing'; readonly trouble: string | null }
  | { readonly step: 'printing' }
  | { readonly step: 'asking'; readonly job: string; readonly sheets: readonly Sheet[] }

interface Choice {
  readonly subject: Subject
  readonly copies: readonly string[]
  readonly silent: boolean
  readonly printer: string | null
  readonly count: number
}

export interface PrintJob {
  readonly state: JobState
  readonly print: (choice: Choice) => Promise<void>
  /** The person's answer to 「纸出来了吗?」. */
  readonly answer: (came: boolean) => Promise<void>
}

/** `printing.prepare` allots the copies, the host prints, `printing.confirm` records what became of them. */
export function usePrintJob(onDone: () => void): PrintJob {
  const [state, setState] = useState<JobState>({ step: 'choosing', trouble: null })

  const print = async (choice: Choice) => {
    setState({ step: 'printing' })
    const prepared = await desk.printing.prepare({ subject: choice.subject, copies: [...choice.copies] })
    if (!prepared.ok) return setState({ step: 'choosing', trouble: prepared.error.message })
    const { job, sheets } = prepared.data
    const printed = choice.silent ? await printSilently(sheets, choice.printer, choice.count) : await printThroughBrowser(sheets)
    await desk.printing.confirm({ job, outcome: printed.outcome })
    setState(printed.outcome === 'queued' ? { step: 'asking', job, sheets } : { step: 'choosing', trouble: troubleOf(printed) })
  }

  const answer = async (came: boolean) => {
    if (state.step !== 'asking') return
    const reply = await desk.printing.confirm({ job: state.job, outcome: came ? 'printed' : 'failed' })
    if (!reply.ok) setState({ step: 'choosing', trouble: reply.error.message })
    else if (came) onDone()
    else setState({ step: 'choosing', trouble: '已记为打印失败，份数不会弄错。请检查打印机的纸和电源，再按 Enter 重打。' })
  }

  return { state, print, answer }
}

function troubleOf(printed: Printed): string | null {
  if (printed.outcome === 'cancelled') return '打印已取消，没有出纸。'
  return `没有打印出来。${printed.reason ?? ''}记录没有受影响，请检查打印机后再试。`
}
