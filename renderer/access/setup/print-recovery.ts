import type { ReplyError } from '../../../shared/reply.ts'
import { desk, host } from '../../api/client.ts'
import { printSilently, printThroughBrowser } from '../../printing/print-sheets.ts'
import type { Answers } from './answers.ts'

/** Prints the form 数据恢复码 through whatever this host has. @returns what went wrong, `null` when it is on its way */
export async function printRecovery({ company, project }: Pick<Answers, 'company' | 'project'>): Promise<ReplyError | null> {
  const reply = await desk.printing.recoverySheet({ company, project })
  if (!reply.ok) return reply.error
  const sheets = [reply.data.sheet]
  const info = await host.info({})
  const silent = info.ok && info.data.silentPrint
  const { outcome, reason } = silent ? await printSilently(sheets, null, 1) : await printThroughBrowser(sheets)
  if (outcome !== 'failed') return null
  return { code: 'UNAVAILABLE', message: `恢复码没有打印出来${reason ? `(${reason})` : ''}；请再试一次，或用笔抄下` }
}
