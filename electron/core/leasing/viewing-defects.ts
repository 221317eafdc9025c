import type { z } from 'zod'
import type { viewings as contract } from '../../../shared/leasing/viewings.ts'
import { roomCodeLimit } from '../../../shared/reception/words.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { refused } from '../reception/case-steps.ts'
import { cases } from '../reception/cases.ts'
import type { ViewingSuiteRow } from './viewing-row.ts'
import { changeViewing, lineOf, openViewing } from './viewing-steps.ts'
import { defectsOfLines, insertViewingDefect } from './viewings.sql.ts'

interface Found {
  readonly serial: string
  readonly line: ViewingSuiteRow
  readonly text: string
  readonly urgent: boolean
}

/** Through the counter's own door, with nothing of the prospect: case, number, limits and 《维修单》 (1: 4.4, 4.6). */
function registerRepair(context: CommandContext, { serial, line: { building, room }, text, urgent }: Found) {
  const place = `${building} ${room}`
  return cases.register(context, {
    ...({ receivedAt: null, channel: 'visit', category: 'repair', standing: 'other', residentId: null, phone: null } as const),
    ...{ name: signedIn(context).name, room: [...place].slice(0, roomCodeLimit).join('') },
    ...{ content: `${place} 看房时发现：${text}`, urgency: urgent ? 'urgent' : 'normal' },
    ...{ complainedOf: null, remark: `招商部报修，看房编号 ${serial}`, face: null },
  })
}

/** One defect, one slip; both name the other's number (domain F13). */
export function reportDefect(context: CommandContext, input: z.output<(typeof contract)['reportDefect']['input']>) {
  const { lineId, text, urgent } = input
  const opened = openViewing(context, input, ['going', 'done'], '登记发现的问题')
  const line = lineOf(opened, lineId)
  if (line.openedAt === null) throw refused(`${line.room} 还没有看，不能登记发现的问题`)
  const known = defectsOfLines(context.db, [lineId]).find((defect) => defect.text === text)
  if (known) throw refused(`${line.room}「${text}」已开维修单 ${known.repairSerial}，没有再开`)
  const made = registerRepair(context, { serial: opened.row.serial, line, text, urgent })
  if (made.slip === null) throw new Error('a repair is always registered with its slip')
  const { accountId, name } = signedIn(context)
  const serials = { caseSerial: made.serial, repairSerial: made.slip.serial }
  const row = {
    ...{ id: context.newId(), siteId: context.siteId, lineId, text, at: context.now, byId: accountId, by: name },
    ...{ ...serials, caseId: made.id, repairId: made.slip.id },
  }
  insertViewingDefect(context.db, row)
  context.record({ feature: 'viewings', id: row.id, before: null, after: row })
  return { ...changeViewing(context, opened.row, {}), ...serials }
}
