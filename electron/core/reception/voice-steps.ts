import { type VoiceKind, voiceKindLabels } from '../../../shared/reception/voices.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { difference } from './case-steps.ts'
import type { VoiceRow } from './voice-row.ts'
import { findVoice, insertVoice, updateVoice, voicesOf } from './voices.sql.ts'

/** @throws NOT_FOUND */
export function voiceById(context: QueryContext, id: string): VoiceRow {
  const row = findVoice(context.db, context.siteId, id)
  if (!row) throw notFound('表扬或建议')
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function voiceAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): VoiceRow {
  const row = voiceById(context, id)
  checkRev(row, rev)
  return row
}

type Changes = Partial<Omit<VoiceRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'kind' | 'issuedAt'>>

export function changeVoice(context: CommandContext, before: VoiceRow, changes: Changes): VoiceRow {
  const after: VoiceRow = { ...before, ...changes, rev: before.rev + 1 }
  updateVoice(context.db, after)
  context.record({ feature: 'voices', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

const begun = {
  praise: { serial: 'BY', state: 'toVerify', next: '须查证' },
  suggestion: { serial: 'JY', state: 'toReport', next: '须上报项目经理' },
} as const

const nothingYet = {
  ...{ praised: null, department: null, finding: null, how: null, verifier: null, verifiedAt: null },
  ...{ forwardedTo: null, forwardReceiver: null, reward: null, forwardedAt: null, reportReceiver: null, reportedAt: null },
  ...{ decision: null, decisionText: null, decidedBy: null, decidedAt: null },
  ...{ answerMethod: null, answerText: null, answeredBy: null, answeredAt: null },
} as const

/** 表扬, 建议: drafted with the case (1: 4.6). */
export function draftVoice(context: CommandContext, row: CaseRow, kind: VoiceKind): VoiceRow {
  const { serial, state, next } = begun[kind]
  const voice: VoiceRow = {
    ...nothingYet,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, serial, context.today) },
    ...{ caseId: row.id, kind, state, issuedAt: context.now },
  }
  insertVoice(context.db, voice)
  context.record({ feature: 'voices', id: voice.id, before: null, after: { ...voice } })
  recordEvent(context, row.id, {
    kind: 'voiceIssued',
    at: context.now,
    text: `${voiceKindLabels[kind]}编号 ${voice.serial}，${next}`,
  })
  return voice
}

/**
 * The matter turned out to be something else: voided while nobody has worked on it.
 * @throws INVALID on `category` once it was verified or reported
 */
export function releaseVoice(context: CommandContext, row: CaseRow): void {
  const live = voicesOf(context.db, [row.id]).filter(({ state }) => state !== 'voided')
  for (const voice of live) {
    if (voice.state !== begun[voice.kind].state) {
      throw invalid('category', `${voice.serial} 已有办理内容，接待类别不能再改；如另有问题请新登记一条`)
    }
    changeVoice(context, voice, { state: 'voided' })
  }
}
