import type { SlipKind } from '../../../shared/reception/cases.ts'
import type { QueryContext } from '../context.ts'
import { complaintSlips } from './complaint-duties.ts'
import { correctionSlips } from './correction-steps.ts'
import { incidentsOfCases } from './incident-duties.ts'
import { lostFoundOfCases } from './lost-found-duties.ts'
import { repairsOfCases } from './repair-duties.ts'
import { reworkOfCases } from './rework-duties.ts'
import { servicesOfCases } from './service-duties.ts'
import { specialReportSlips } from './special-report-duties.ts'
import { voicesOfCases } from './voice-duties.ts'
import { wavesOfCases } from './wave-duties.ts'

/** What a case owes because of something that hangs on it. */
export interface Duties {
  /** What 办结 waits for, one duty a line. */
  readonly beforeFinish: readonly string[]
  /** What 注销 waits for (1: 4.11), one duty a line. */
  readonly beforeStrikeOff: readonly string[]
  /** It ended without a department: declined, cancelled. */
  readonly settledAtTheDesk?: boolean
}

/** A numbered paper that hangs on a case, and what the case owes because of it. */
export interface LinkedSlip extends Duties {
  readonly kind: SlipKind
  readonly id: string
  readonly caseId: string
  readonly serial: string
  /** In Chinese, as the record shows it. */
  readonly state: string
  readonly open: boolean
}

type Provider = (context: QueryContext, caseIds: readonly string[]) => readonly LinkedSlip[]

/** Who answers for each kind of paper that can hang on a case; the gate asks nobody else. A kind without one does not compile. */
const providers: Readonly<Record<SlipKind, Provider>> = {
  rework: reworkOfCases,
  repair: repairsOfCases,
  service: servicesOfCases,
  complaint: complaintSlips,
  correction: correctionSlips,
  praise: voicesOfCases,
  suggestion: voicesOfCases,
  lostFound: lostFoundOfCases,
  incident: incidentsOfCases,
  wave: wavesOfCases,
  specialReport: specialReportSlips,
}
const asked = [...new Set(Object.values(providers))]

/** Of one case or of a whole ledger: as many statements as there are providers. */
export function slipsOfCases(context: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return asked.flatMap((provider) => provider(context, caseIds))
}

export function slipsOfCase(context: QueryContext, caseId: string): LinkedSlip[] {
  return slipsOfCases(context, [caseId])
}
