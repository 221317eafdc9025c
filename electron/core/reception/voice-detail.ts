import type { z } from 'zod'
import { type Role, receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import { addDays, instantOf } from '../../../shared/calendar.ts'
import {
  type voices as contract,
  decisionLabels,
  findingLabels,
  type VoiceAction,
  type VoiceState,
} from '../../../shared/reception/voices.ts'
import { hasRole, type QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { excerptLimit } from './case-list.sql.ts'
import type { CaseRow } from './case-row.ts'
import { caseById } from './case-steps.ts'
import { casesByReception } from './cases.sql.ts'
import type { VoiceRow } from './voice-row.ts'
import { voiceById } from './voice-steps.ts'
import { voiceLines } from './voices.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** What each state may be followed by, the wanted step first. */
const steps: Readonly<Record<VoiceState, readonly VoiceAction[]>> = {
  toVerify: ['verify'],
  toForward: ['forward', 'verify'],
  forwarded: [],
  unfounded: ['verify'],
  toReport: ['report'],
  toDecide: ['decide'],
  toAnswer: ['answer', 'decide'],
  answered: ['decide'],
  voided: [],
}

/** Whether that step belongs to the state it is in; every command asks again. */
export function mayStep({ state }: VoiceRow, action: VoiceAction): boolean {
  return steps[state].includes(action)
}

const rolesOf = (action: VoiceAction): readonly Role[] => (action === 'decide' ? receptionSupervision : receptionDesk)

function outcomeOf({ kind, praised, finding, decision }: VoiceRow): string | null {
  if (kind === 'suggestion') return decision && decisionLabels[decision]
  return finding && [praised, findingLabels[finding]].filter((part) => part !== null).join(' ')
}

function summaryOf(voice: VoiceRow, row: CaseRow) {
  const { channel, name, room, receivedAt, dueAt, finishedAt, calledBack, content, serial, state } = row
  return {
    ...voice,
    ...{ channel, name, room, receivedAt, dueAt, finishedAt, calledBack },
    caseSerial: serial,
    caseState: state,
    excerpt: [...content].slice(0, excerptLimit).join(''),
    outcome: outcomeOf(voice),
  }
}

type Detail = z.input<typeof contract.get.output>

function checkOf({ praised, department, finding, how, verifier, verifiedAt: at }: VoiceRow): Detail['check'] {
  if (finding === null || how === null || verifier === null || at === null) return null
  return { praised, department, finding, how, verifier, at }
}

function forwardingOf({ forwardedTo: to, forwardReceiver: receiver, reward, forwardedAt: at }: VoiceRow): Detail['forwarding'] {
  return to === null || receiver === null || reward === null || at === null ? null : { to, receiver, reward, at }
}

function rulingOf({ decision, decisionText: text, decidedBy, decidedAt: at }: VoiceRow): Detail['ruling'] {
  return decision === null || text === null || decidedBy === null || at === null ? null : { decision, text, decidedBy, at }
}

function answeringOf({ answerMethod: method, answerText: text, answeredBy, answeredAt: at }: VoiceRow): Detail['answering'] {
  return method === null || text === null || answeredBy === null || at === null ? null : { method, text, answeredBy, at }
}

export function get(context: QueryContext, input: Input<'get'>): Detail {
  const voice = voiceById(context, input.id)
  const row = caseById(context, voice.caseId)
  const { reportReceiver: receiver, reportedAt: at } = voice
  return {
    ...summaryOf(voice, row),
    ...{ phone: row.phone, content: row.content },
    check: checkOf(voice),
    forwarding: forwardingOf(voice),
    reporting: receiver === null || at === null ? null : { receiver, at },
    ruling: rulingOf(voice),
    answering: answeringOf(voice),
    actions: row.state === 'struckOff' ? [] : steps[voice.state].filter((action) => hasRole(context, rolesOf(action))),
  }
}

function conditionOf({ kind, state, from, until, after }: Input<'list'>) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  if (kind !== null) {
    where.push('kind = @kind')
    parameters['kind'] = kind
  }
  if (state.length > 0) {
    where.push(`state IN (${state.map((_, index) => `@state${index}`).join(', ')})`)
    Object.assign(parameters, Object.fromEntries(state.map((one, index) => [`state${index}`, one])))
  }
  if (from !== null) {
    where.push('issuedAt >= @from')
    parameters['from'] = instantOf(from)
  }
  if (until !== null) {
    where.push('issuedAt < @until')
    parameters['until'] = instantOf(addDays(until, 1))
  }
  const [issuedAt, id] = (after ?? '').split('.')
  if (issuedAt && id) {
    where.push('(issuedAt, id) < (@afterIssue, @afterId)')
    Object.assign(parameters, { afterIssue: Number(issuedAt), afterId: id })
  }
  return { where, parameters }
}

export function list(context: QueryContext, input: Input<'list'>): z.input<typeof contract.list.output> {
  const { db, siteId } = context
  const { where, parameters } = conditionOf(input)
  const found = voiceLines(db, where, { ...parameters, siteId, limit: input.limit + 1 })
  const shown = found.slice(0, input.limit)
  const ids = shown.map(({ caseId }) => caseId)
  const cases = new Map(casesByReception(db, siteId, ids).map((row) => [row.id, row]))
  const last = shown.at(-1)
  return {
    voices: shown.flatMap((voice) => {
      const row = cases.get(voice.caseId)
      return row ? [summaryOf(voice, row)] : []
    }),
    next: found.length > input.limit && last ? `${last.issuedAt}.${last.id}` : null,
  }
}
