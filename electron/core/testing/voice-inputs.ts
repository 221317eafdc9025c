import type { z } from 'zod'
import { anyVoice, type voices } from '../../../shared/reception/voices.ts'
import type { VoiceRow } from '../reception/voice-row.ts'
import { someCase } from './case-inputs.ts'

type Call<C extends { readonly input: z.ZodType }> = z.input<C['input']>

type CaseInput = typeof someCase
export const somePraise: CaseInput = { ...someCase, category: 'praise', channel: 'visit', content: '感谢保安岳小军雨夜帮推车' }
export const someSuggestion: CaseInput = { ...someCase, category: 'suggestion', content: '建议地库增设充电桩' }

/** Each step as the demonstration has it, without record and version. */
export const voiceSteps = {
  verify: {
    praised: '岳小军',
    department: '秩序',
    finding: 'founded',
    how: '监控 10-06 21:14',
    verifier: '岳峰',
    at: null,
  },
  forward: { to: '人事', receiver: '白露', reward: '嘉奖', at: null },
  decide: { decision: 'planned', text: '纳入年度计划论证', decidedBy: '顾明远', at: null },
  answer: { method: 'phone', text: '已纳入年度计划论证', answeredBy: '林晓雨', at: null },
} as const

export const everyVoice: Call<typeof voices.list> = { ...anyVoice, after: null, limit: 100 }

/** Praise of `someRow` as it was just drafted. */
export const someVoiceRow: VoiceRow = {
  ...{ id: 'voice-1', siteId: 'site', rev: 1, serial: 'BY-20261012-01', caseId: 'case-1', kind: 'praise', state: 'toVerify' },
  ...{ issuedAt: 1000, praised: null, department: null, finding: null, how: null, verifier: null, verifiedAt: null },
  ...{ forwardedTo: null, forwardReceiver: null, reward: null, forwardedAt: null, reportReceiver: null, reportedAt: null },
  ...{ decision: null, decisionText: null, decidedBy: null, decidedAt: null },
  ...{ answerMethod: null, answerText: null, answeredBy: null, answeredAt: null },
}
