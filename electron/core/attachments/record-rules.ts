import {
  leasingDesk,
  leasingSupervision,
  type Role,
  receptionDesk,
  receptionReaders,
  visitsToday,
} from '../../../shared/access/roles.ts'
import type { AttachmentRecord } from '../../../shared/attachments/attachments.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { prospectById, recordProspectEvent } from '../leasing/prospect-steps.ts'
import { recordEvent } from '../reception/case-events.ts'
import { caseById } from '../reception/case-steps.ts'
import { incidentById } from '../reception/incident-steps.ts'
import { incidents } from '../reception/incidents.ts'
import { itemById, tellItem } from '../reception/lost-found-steps.ts'
import { tellVisit, visitById } from '../visits/visit-steps.ts'
import { keptByDesk, slipRules } from './slip-rules.ts'
import { suiteRules } from './suite-rules.ts'

/** How a record stands to its files. */
interface Standing {
  /** Its number, for the audit. */
  readonly serial: string
  /** Why nothing can be added any more. */
  readonly full: string | null
  /** Why nothing is ever taken away from it. */
  readonly keepsAll: string | null
}

export interface Rules {
  /** @throws NOT_FOUND */
  readonly standing: (context: QueryContext, id: string) => Standing
  /** Who may know that there is such a record; whoever else asks is told nothing of it. */
  readonly knownTo?: readonly Role[]
  readonly readers: readonly Role[]
  readonly writers: readonly Role[]
  /** Who may take away what somebody else added. */
  readonly removers?: readonly Role[]
  /** On the record's own time-line. Its readers may not be allowed to see the file: never its name where that tells something. */
  readonly added: (context: CommandContext, id: string, name: string) => void
  readonly removed: (context: CommandContext, id: string, name: string) => void
}

function tellCase(context: CommandContext, id: string, text: string): void {
  recordEvent(context, id, { kind: 'attachment', at: context.now, text })
  context.record({ feature: 'cases', id, before: {}, after: { attachment: text } })
}

function tellThing(context: CommandContext, id: string, text: string): void {
  tellItem(context, itemById(context, id), context.now, text)
  context.record({ feature: 'lostFound', id, before: {}, after: { attachment: text } })
}

function tellVisitFile(context: CommandContext, id: string, text: string): void {
  tellVisit(context, id, text)
  context.record({ feature: 'visits', id, before: {}, after: { attachment: text } })
}

/** Rights follow the record that a file hangs on. */
export const recordRules: Readonly<Record<AttachmentRecord['kind'], Rules>> = {
  case: {
    standing: (context, id) => {
      const { serial, appendOnly } = caseById(context, id)
      return { serial, full: null, keepsAll: appendOnly === 1 ? keptByDesk : null }
    },
    readers: receptionReaders,
    writers: receptionDesk,
    added: (context, id, name) => tellCase(context, id, `附上 ${name}`),
    removed: (context, id, name) => tellCase(context, id, `移除 ${name}`),
  },
  lostFound: {
    standing: (context, id) => {
      const { state, serial } = itemById(context, id)
      return { serial, full: state === 'voided' ? `失物 ${serial} 已作废，不能再附` : null, keepsAll: null }
    },
    // A picture shows what only the owner of the thing can know (核对要点).
    readers: receptionDesk,
    writers: receptionDesk,
    added: (context, id) => tellThing(context, id, '附上照片或文件 1 份'),
    removed: (context, id) => tellThing(context, id, '移除照片或文件 1 份'),
  },
  incident: {
    standing: (context, id) => {
      const { state, serial } = incidentById(context, id)
      return {
        serial,
        full: state === 'open' ? null : `事件 ${serial} 已结案或作废，不能再附；确需补充请先重新打开`,
        keepsAll: '重大事件的证据只增不减，附件不能移除；附错了请在证据清单里更正那一行',
      }
    },
    readers: receptionReaders,
    writers: receptionReaders,
    added: (context, id, name) => {
      const line = { kind: 'evidence', text: `附件：${name}` } as const
      incidents.add(context, { id, at: null, corrects: null, line })
    },
    removed: () => undefined,
  },
  visit: {
    standing: (context, id) => {
      const { state, serial } = visitById(context, id)
      const ended = state === 'closed' || state === 'cancelled'
      return {
        serial,
        full: ended ? `${serial} 已归档或取消，不能再附；确需补充请先重新打开` : null,
        keepsAll: state === 'closed' ? `${serial} 已归档，资料不能移除；确需移除请先重新打开` : null,
      }
    },
    readers: visitsToday,
    writers: visitsToday,
    added: (context, id, name) => tellVisitFile(context, id, `附上 ${name}`),
    removed: (context, id, name) => tellVisitFile(context, id, `移除 ${name}`),
  },
  // Business cards (2: 6.2). Whose prospect it is not hears whose it is.
  prospect: {
    standing: (context, id) => {
      const kept = prospectById(context, id)
      return { serial: kept.serial, full: kept.id === id ? null : `已并入 ${kept.serial}，请附在那里`, keepsAll: null }
    },
    knownTo: leasingDesk,
    removers: leasingSupervision,
    readers: leasingDesk,
    writers: leasingDesk,
    added: (context, id, name) =>
      recordProspectEvent(context, prospectById(context, id).id, { kind: 'system', text: `附上 ${name}` }),
    removed: (context, id, name) =>
      recordProspectEvent(context, prospectById(context, id).id, { kind: 'system', text: `移除 ${name}` }),
  },
  ...slipRules,
  ...suiteRules,
}
