import { type OpenVoiceState, type VoiceState, voiceStateLabels } from '../../../shared/reception/voices.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import type { VoiceRow } from './voice-row.ts'
import { openVoiceCounts, voicesOf } from './voices.sql.ts'

/** What 办结 waits for (1: 4.6). */
const unsettled: Partial<Readonly<Record<VoiceState, string>>> = {
  toVerify: '尚未查证',
  toForward: '属实，尚未按《员工手册》转报',
  toReport: '尚未上报项目经理',
  toDecide: '项目经理尚未批示',
}

/** Praise is verified and forwarded, a suggestion decided, before 办结; the owner has the answer before 注销. */
function linkedVoice({ id, caseId, kind, serial, state }: VoiceRow): LinkedSlip {
  const named = (words: string | undefined) => (words === undefined ? [] : [`${serial} ${words}`])
  const beforeFinish = named(unsettled[state])
  const beforeStrikeOff = state === 'toAnswer' ? named('尚未答复业主') : beforeFinish
  return {
    ...{ kind, id, caseId, serial, beforeFinish, beforeStrikeOff },
    state: voiceStateLabels[state],
    open: beforeStrikeOff.length > 0,
  }
}

export function voicesOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return voicesOf(db, caseIds).map(linkedVoice)
}

/** How many wait for what. */
export function waitingVoices({ db, siteId }: QueryContext): Record<OpenVoiceState, number> {
  const counts = new Map(openVoiceCounts(db, siteId).map(({ state, count }) => [state, count]))
  const of = (state: OpenVoiceState) => counts.get(state) ?? 0
  return {
    ...{ toVerify: of('toVerify'), toForward: of('toForward') },
    ...{ toReport: of('toReport'), toDecide: of('toDecide'), toAnswer: of('toAnswer') },
  }
}
