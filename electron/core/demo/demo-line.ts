import type { z } from 'zod'
import type { caseInput, cases } from '../../../shared/reception/cases.ts'
import type { complaints } from '../../../shared/reception/complaints.ts'
import type { corrections } from '../../../shared/reception/corrections.ts'
import type { repairs } from '../../../shared/reception/repairs.ts'
import type { rework } from '../../../shared/reception/rework.ts'
import type { serviceOrders } from '../../../shared/reception/service-orders.ts'
import type { SpecialReportKind, specialReports } from '../../../shared/reception/special-reports.ts'
import type { voices } from '../../../shared/reception/voices.ts'
import type { DemoPerson } from './demo-site.ts'

type CaseStep<Call extends keyof typeof cases> = Omit<z.input<(typeof cases)[Call]['input']>, 'id' | 'rev'>
type SlipStep<Call extends keyof typeof rework> = Omit<z.input<(typeof rework)[Call]['input']>, 'id' | 'rev'>

type ComplaintStep<Call extends keyof typeof complaints> = Omit<z.input<(typeof complaints)[Call]['input']>, 'id' | 'rev'>
type CorrectionStep<Call extends keyof typeof corrections> = Omit<z.input<(typeof corrections)[Call]['input']>, 'id' | 'rev'>

type VoiceStep<Call extends keyof typeof voices> = Omit<z.input<(typeof voices)[Call]['input']>, 'id' | 'rev' | 'at'>

type RepairCall = 'dispatch' | 'arrive' | 'price' | 'delay' | 'finish' | 'accept' | 'pay' | 'refuse'
/** A step of the case's 《维修单》. */
export type RepairStep = {
  readonly [C in RepairCall]: {
    readonly call: 'repair'
    readonly step: C
    readonly input: Omit<z.input<(typeof repairs)[C]['input']>, 'id' | 'rev' | 'at'>
  }
}[RepairCall]

type ServiceCall = Exclude<keyof typeof serviceOrders, 'get' | 'list' | 'cancel'>
/** A step of the case's 《特约（有偿）服务单》. */
export type ServiceStep = {
  readonly [C in ServiceCall]: {
    readonly call: 'service'
    readonly step: C
    readonly input: Omit<z.input<(typeof serviceOrders)[C]['input']>, 'id' | 'rev' | 'at'>
  }
}[ServiceCall]

/** One call on the case or on its slip, in that order in time; `at` as `09-28 10:40` of the demonstration year. */
export type DemoStep = { readonly at: string; readonly by?: DemoPerson } & (
  | ({ readonly call: 'handOver' } & Omit<CaseStep<'handOver'>, 'at'>)
  | ({ readonly call: 'finish' } & Omit<CaseStep<'finish'>, 'at'>)
  | ({ readonly call: 'callBack' } & Omit<CaseStep<'callBack'>, 'at'>)
  | ({ readonly call: 'note' } & CaseStep<'note'>)
  | { readonly call: 'promised'; readonly what: string; readonly owner: string; readonly dueAt: number }
  | { readonly call: 'strikeOff' }
  | ({ readonly call: 'toRepair' } & SlipStep<'toRepair'>)
  | RepairStep
  | ServiceStep
  | ({ readonly call: 'fillInSlip' } & Partial<SlipStep<'amend'>>)
  | ({ readonly call: 'deliver' } & Omit<SlipStep<'deliver'>, 'at'>)
  | ({ readonly call: 'promise' } & SlipStep<'promise'>)
  | ({ readonly call: 'chase' } & SlipStep<'chase'>)
  | ({ readonly call: 'accept' } & SlipStep<'accept'>)
  | ({ readonly call: 'judge' } & ComplaintStep<'judge'>)
  | ({ readonly call: 'fulfil' } & Omit<ComplaintStep<'fulfil'>, 'at'>)
  | ({ readonly call: 'check' } & VoiceStep<'verify'>)
  | ({ readonly call: 'forward' } & VoiceStep<'forward'>)
  | { readonly call: 'report'; readonly receiver: string }
  | ({ readonly call: 'decide' } & VoiceStep<'decide'>)
  | ({ readonly call: 'answer' } & VoiceStep<'answer'>)
  | ({ readonly call: 'specialReport'; readonly kind: SpecialReportKind; readonly prevention: string } & Omit<
      z.input<(typeof specialReports)['submit']['input']>,
      'id' | 'rev' | 'at'
    >)
  | ({ readonly call: 'fillInCorrection' } & Partial<CorrectionStep<'amend'>>)
  | ({ readonly call: 'verify' } & Omit<CorrectionStep<'verify'>, 'at'>)
)

type Said = Pick<z.input<typeof caseInput>, 'channel' | 'category' | 'name' | 'content'> &
  Partial<Pick<z.input<typeof caseInput>, 'room' | 'phone' | 'standing' | 'urgency' | 'remark'>>

/** A line of the ledger with what became of it. */
export interface DemoLine {
  readonly serial: string
  /** When it was said. */
  readonly received: string
  /** When it was entered, if later. */
  readonly entered?: string
  readonly by: DemoPerson
  readonly said: Said
  readonly steps: readonly DemoStep[]
}

export const demoYear = 2026
