import { type Role, receptionDesk, receptionReaders } from '../../../shared/access/roles.ts'
import type { Feature } from '../../../shared/contract.ts'
import { repairDesk } from '../../../shared/reception/repairs.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { recordEvent } from '../reception/case-events.ts'
import { caseById } from '../reception/case-steps.ts'
import { complaintById } from '../reception/complaint-steps.ts'
import { correctionById } from '../reception/correction-steps.ts'
import { repairById } from '../reception/repair-steps.ts'
import { slipById } from '../reception/rework-steps.ts'
import { serviceById } from '../reception/service-steps.ts'
import { voiceById } from '../reception/voice-steps.ts'
import type { Rules } from './record-rules.ts'

export const keptByDesk = '受理人即被投诉人，这条记录只能补充，附件不能移除'

/** What every slip of a case has. */
interface Slip {
  readonly serial: string
  readonly state: string
  /** `null`: 《不合格报告》 of an inspection, of no case. */
  readonly caseId: string | null
}

/** A slip is seen by all who read its case. */
function slip(
  feature: Feature,
  what: string,
  byId: (context: QueryContext, id: string) => Slip,
  writers: readonly Role[] = receptionDesk,
): Rules {
  const tell = (context: CommandContext, id: string, text: string) => {
    const { serial, caseId } = byId(context, id)
    if (caseId !== null) recordEvent(context, caseId, { kind: 'attachment', at: context.now, text: `${serial}：${text}` })
    context.record({ feature, id, before: {}, after: { attachment: text } })
  }
  return {
    standing: (context, id) => {
      const { serial, state, caseId } = byId(context, id)
      const own = caseId !== null && caseById(context, caseId).appendOnly === 1
      return {
        serial,
        full: state === 'voided' ? `${what} ${serial} 已作废，不能再附` : null,
        keepsAll: own ? keptByDesk : null,
      }
    },
    readers: receptionReaders,
    writers,
    added: (context, id, name) => tell(context, id, `附上 ${name}`),
    removed: (context, id, name) => tell(context, id, `移除 ${name}`),
  }
}

/** 附证据, 附照片: the slips that a case draws after it (1: 4.5, 4.6, 4.7, 4.8; domain F2, F7, F9, F10, F18). */
export const slipRules = {
  complaint: slip('complaints', '投诉单', complaintById),
  // Before and after the work: whoever writes down the work adds its pictures.
  repair: slip('repairs', '维修单', repairById, repairDesk),
  rework: slip('rework', '返修单', slipById),
  service: slip('serviceOrders', '服务单', serviceById, repairDesk),
  voice: slip('voices', '记录', voiceById),
  correction: slip('corrections', '不合格报告', correctionById),
} as const satisfies Readonly<Record<string, Rules>>
