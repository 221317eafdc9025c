import type { z } from 'zod'
import {
  type voices as contract,
  decisionLabels,
  findingLabels,
  type VoiceAction,
  voiceAnswerLabels,
  voiceStateLabels,
} from '../../../shared/reception/voices.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { handOverCase } from './case-actions.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { get, list, mayStep } from './voice-detail.ts'
import type { VoiceRow } from './voice-row.ts'
import { changeVoice, voiceAt } from './voice-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answerOf = ({ id, rev }: VoiceRow) => ({ id, rev })

const verbs: Readonly<Record<VoiceAction, string>> = {
  verify: '查证',
  forward: '转报',
  report: '上报',
  decide: '批示',
  answer: '答复',
}

/** The record as its caller knows it, with its case. @throws REFUSED when that step is not its turn, or the case is struck off */
function openVoice(context: CommandContext, input: { readonly id: string; readonly rev: number }, action: VoiceAction) {
  const voice = voiceAt(context, input)
  const row = caseById(context, voice.caseId)
  if (row.state === 'struckOff') {
    throw refused(`接待记录 ${row.serial} 已注销，${voice.serial} 不能再改；确需更正请客服主管或项目经理重新打开`)
  }
  if (!mayStep(voice, action)) throw refused(`${voice.serial} 现在是「${voiceStateLabels[voice.state]}」，不能${verbs[action]}`)
  return { voice, row }
}

const timeOf = (context: CommandContext, at: number | null, action: VoiceAction, notBefore: number, since: string) =>
  stepTime(at, { now: context.now, what: verbs[action], notBefore, since })

/** 「岳小军、段秀兰」 are two people. */
const peopleOf = (names: string) => names.split(/[、，,；;\s]+/u).filter((name) => name !== '')

function verify(context: CommandContext, input: Input<'verify'>) {
  const { praised, department, finding, how, verifier } = input
  const { voice, row } = openVoice(context, input, 'verify')
  if (finding === 'founded' && praised === null) throw invalid('praised', '查证属实的，请写明被表扬人或班组')
  if (praised !== null && peopleOf(praised).includes(verifier)) {
    throw invalid('verifier', '被表扬人不能查证对自己的表扬，请由别的同事查证')
  }
  const at = timeOf(context, input.at, 'verify', row.receivedAt, '接待')
  const state = finding === 'founded' ? 'toForward' : 'unfounded'
  const after = changeVoice(context, voice, { praised, department, finding, how, verifier, verifiedAt: at, state })
  const whom = praised === null ? '' : `（被表扬：${[department, praised].filter((part) => part !== null).join(' ')}）`
  recordEvent(context, row.id, {
    kind: 'voiceVerified',
    at,
    text: `${voice.serial} ${verifier}查证：${findingLabels[finding]}${whom}，${how}`,
  })
  return answerOf(after)
}

/** Passing the matter on is its hand-over; one that the department already has stays there. */
function handOnce(context: CommandContext, row: CaseRow, department: string, receiver: string, at: number): void {
  if (row.state === 'registered') handOverCase(context, row, { department, receiver, at })
}

function forward(context: CommandContext, input: Input<'forward'>) {
  const { to, receiver, reward } = input
  const { voice, row } = openVoice(context, input, 'forward')
  const at = timeOf(context, input.at, 'forward', voice.verifiedAt ?? row.receivedAt, '查证')
  handOnce(context, row, to, receiver, at)
  const changes = { forwardedTo: to, forwardReceiver: receiver, reward, forwardedAt: at, state: 'forwarded' } as const
  const after = changeVoice(context, voice, changes)
  recordEvent(context, row.id, {
    kind: 'voiceForwarded',
    at,
    text: `${voice.serial} 按《员工手册》转报${to}，${receiver}接收：${reward}`,
  })
  return answerOf(after)
}

function report(context: CommandContext, { suggestions, receiver, at: told }: Input<'report'>) {
  const { reportTo } = context.settings.voices
  for (const known of suggestions) {
    const { voice, row } = openVoice(context, known, 'report')
    const at = timeOf(context, told, 'report', row.receivedAt, '接待')
    handOnce(context, row, reportTo, receiver, at)
    changeVoice(context, voice, { reportReceiver: receiver, reportedAt: at, state: 'toDecide' })
    recordEvent(context, row.id, { kind: 'voiceReported', at, text: `${voice.serial} 上报${reportTo}，${receiver}收` })
  }
  return { count: suggestions.length }
}

const unanswered = { answerMethod: null, answerText: null, answeredBy: null, answeredAt: null } as const

/** Another decision than the owner was told asks for another answer. */
function decide(context: CommandContext, input: Input<'decide'>) {
  const { decision, text, decidedBy } = input
  const { voice, row } = openVoice(context, input, 'decide')
  const at = timeOf(context, input.at, 'decide', voice.reportedAt ?? row.receivedAt, '上报')
  const after = changeVoice(context, voice, {
    ...unanswered,
    ...{ decision, decisionText: text, decidedBy, decidedAt: at, state: 'toAnswer' },
  })
  const again = voice.decision === null ? '' : '改'
  recordEvent(context, row.id, {
    kind: 'voiceDecided',
    at,
    text: `${voice.serial} ${decidedBy}${again}批示「${decisionLabels[decision]}」：${text}`,
  })
  return answerOf(after)
}

function answer(context: CommandContext, input: Input<'answer'>) {
  const { method, text, answeredBy } = input
  const { voice, row } = openVoice(context, input, 'answer')
  if (method === 'phone' && row.phone === null) {
    throw invalid('method', '业主未留电话，不能电话答复；请改用当面、书面或公告，或先在接待记录里补上电话')
  }
  const at = timeOf(context, input.at, 'answer', voice.decidedAt ?? row.receivedAt, '批示')
  const changes = { answerMethod: method, answerText: text, answeredBy, answeredAt: at, state: 'answered' } as const
  const after = changeVoice(context, voice, changes)
  recordEvent(context, row.id, {
    kind: 'voiceAnswered',
    at,
    text: `${voice.serial} ${answeredBy}${voiceAnswerLabels[method]}答复业主：${text}`,
  })
  return answerOf(after)
}

/** 表扬与建议 (1: 4.6): praise is verified, then forwarded; suggestions go to the project manager and come back as an answer. */
export const voices: FeatureServices<'voices'> = { get, list, verify, forward, report, decide, answer }
