import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseInput } from '../../../shared/reception/cases.ts'
import { causeLabels } from '../../../shared/reception/complaint-words.ts'
import { supplyLabels } from '../../../shared/reception/wave-words.ts'
import type { CommandContext } from '../context.ts'
import { backToWork } from './case-close.ts'
import { register } from './case-register.ts'
import { caseById, changeCase } from './case-steps.ts'
import type { WaveRow } from './wave-row.ts'

function wordsOf({ serial, supply, cause, area, startedAt }: WaveRow): string {
  const what = `${supplyLabels[supply]}，${area}，${causeLabels[cause]}，${civilTimeOf(startedAt)} 起`
  return `停供事件 ${serial}：${what}。来电各户见附表《停供来电与告知登记表》${serial}。`
}

/** One line of the 《业主接待记录表》 for the whole outage, in the transaction that begins it (1: 4.4). @returns its id */
export function registerLine(context: CommandContext, wave: WaveRow): string {
  const input: CaseInput = {
    // 其它, not 投诉: who complains has a complaint of their own, and the month counts that one (1: 4.9).
    ...{ receivedAt: null, channel: 'phone', category: 'other', name: null, standing: 'other', room: null, phone: null },
    ...{ residentId: null, content: wordsOf(wave), urgency: 'normal', complainedOf: null, remark: null },
  }
  return register(context, { ...input, face: null }).id
}

/** The outage is over: its line is settled with it. The telling was the call-back; there is nobody else to call (1: 4.9). */
export function settleLine(context: CommandContext, { caseId, serial, supply, households, state, voidReason }: WaveRow): void {
  if (caseId === null) return
  const line = caseById(context, caseId)
  if (line.state !== 'registered' && line.state !== 'handedOver') return
  const told = `${supplyLabels[supply]}来电 ${households} 户，已逐户告知，见 ${serial}`
  const result = state === 'voided' ? `停供事件 ${serial} 已作废：${voidReason ?? ''}` : told
  const at = context.now
  const changes = {
    state: 'finished',
    finishedAt: at,
    result,
    calledBack: null,
    callBackRequired: 0,
    callBackDueAt: null,
  } as const
  changeCase(context, line, changes, { kind: 'finished', at, text: result })
}

/** Supply failed again: the line goes on, or a new one is opened where it was struck off. @returns the line's id */
export function continueLine(context: CommandContext, wave: WaveRow, reason: string): string {
  const line = wave.caseId === null ? null : caseById(context, wave.caseId)
  if (line === null || line.state === 'struckOff') return registerLine(context, wave)
  if (line.state === 'finished') {
    const text = `停供事件 ${wave.serial} 重新打开：${reason}`
    changeCase(
      context,
      line,
      { ...backToWork(context, line, context.now), calledBack: null },
      { kind: 'reopened', at: context.now, text },
    )
  }
  return line.id
}
